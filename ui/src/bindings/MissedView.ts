export type MissedView = { connection: number, dueAt: string, };
