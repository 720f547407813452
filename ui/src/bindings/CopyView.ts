import type { CopyState } from "./CopyState";
export type CopyView = { id: number, connection: number, connectionName: string, startedAt: string, finishedAt: string | null, dueAt: string | null, state: CopyState, asked: number, got: number, missing: number, bytes: number, };
