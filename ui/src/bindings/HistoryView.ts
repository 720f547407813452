import type { CopyView } from "./CopyView";
import type { KeptView } from "./KeptView";
import type { MissedView } from "./MissedView";
export type HistoryView = { copies: Array<CopyView>, missed: Array<MissedView>, kept: Array<KeptView>, };
