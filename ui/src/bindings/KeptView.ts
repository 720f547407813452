export type KeptView = { connection: number, resource: string, bytes: number, };
