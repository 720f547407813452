/** The one way to the program behind the page: the picture comes in, requests go out. */
import { Channel, invoke } from '@tauri-apps/api/core';
import type { ChosenItems } from './bindings/ChosenItems';
import type { DataQuery } from './bindings/DataQuery';
import type { Every } from './bindings/Every';
import type { ExportedView } from './bindings/ExportedView';
import type { ExportFormat } from './bindings/ExportFormat';
import type { ItemNumber } from './bindings/ItemNumber';
import type { SettingChange } from './bindings/SettingChange';
import type { Answers } from './bindings/Answers';
import type { Request } from './bindings/Request';
import type { Code } from './bindings/Code';
import type { Page } from './bindings/Page';
import type { Problem } from './bindings/Problem';
import type { Screen } from './bindings/Screen';
import type { SetupStep } from './bindings/SetupStep';
import type { ConsentPageError } from './bindings/ConsentPageError';
import type { StoredKind } from './bindings/StoredKind';
import type { Step } from './bindings/Step';
import type { StartView } from './bindings/StartView';
import type { TableOrder } from './bindings/TableOrder';

export type { Page } from './bindings/Page';

/** What a copy is asked to hold; times are RFC 3339, `null` means no limit. */
export type CopyOrder = { connection: number; resources: string[]; since: string | null; until: string | null };

/** Paints the present screen at once and every later one; `language` is the one that the page has by itself. */
export async function connect(language: string, paint: (screen: Screen) => void): Promise<void> {
  const screen = new Channel<Screen>();
  screen.onmessage = (next) => paint(next);
  await invoke('watch', { screen, language });
}

/** What a request resolves to. */
type Answer<Kind extends Request['ask']> = [Answers[Kind]] extends [null] ? void : Answers[Kind];

const ask = <One extends Request>(request: One) => invoke<Answer<One['ask']>>('request', { request });

/** The page is dressed: the window may be seen. */
export const showWindow = () => ask({ ask: 'show_window' });

export const catalog = () => ask({ ask: 'catalog' });

export const enterPractice = () => ask({ ask: 'enter_practice' });
export const leavePractice = () => ask({ ask: 'leave_practice' });

/** Resolves to `false` when the user closed the dialog without choosing. */
export const importClient = () => invoke<boolean>('import_client');
/** Asks Google, without anyone's consent, whether it knows the client and its secret is right. */
export const checkClient = (id: number) => ask({ ask: 'check_client', id });
export const openStep = (step: SetupStep, client: number | null) => ask({ ask: 'open_step', step, client });
export const removeClient = (id: number) => ask({ ask: 'remove_client', id });
/** Resolves to `false` when the user closed the dialog without choosing. */
export const chooseFolder = () => invoke<boolean>('choose_folder');

/** What a sign-in is made for: everything that was chosen, allowed already or not, is copied as it is allowed. */
export type ConsentOrder = { client: number; connection: number | null; resources: string[]; since: string | null; until: string | null };

export const beginConsent = (order: ConsentOrder) => ask({ ask: 'begin_consent', ...order });
/** Leaves for Google: the first time, for the next round, and when the page is opened again. */
export const openConsent = () => ask({ ask: 'open_consent' });
/** Puts the address on the clipboard without ever giving it to the page; resolves to `false` where that is closed. */
export const copyConsentLink = () => ask({ ask: 'copy_consent_link' });
/** Puts a text on the clipboard. WebKit refuses that to a page that has waited for anything since it was clicked. */
/** Says a text to a screen reader that does not hear the page itself (Linux); elsewhere nothing happens. */
export const announce = (text: string) => ask({ ask: 'announce', text });
export const copyText = (text: string) => ask({ ask: 'copy_text', text });
/** For copying by hand where the clipboard is closed. */
export const consentLink = () => ask({ ask: 'consent_link' });
export const pasteAddress = (address: string) => ask({ ask: 'paste_address', address });
/** Google showed an error page: the round is made smaller. */
export const consentErrorPage = () => ask({ ask: 'consent_error_page' });
/** What the catalogue of failures says to each error that Google shows in its page alone. */
export const pageErrors = () => ask({ ask: 'page_errors' });
/** The user sees this error in Google's page, and goes on from there. */
export const reportConsentPageError = (pageError: ConsentPageError) => ask({ ask: 'report_consent_page_error', pageError });
/** Asks once more for what earlier rounds did not bring. */
export const askAgain = () => ask({ ask: 'ask_again' });
/** What earlier rounds brought stays, and what was begun goes on. */
export const cancelConsent = () => ask({ ask: 'cancel_consent' });
export const nameConnection = (connection: number, name: string) =>
  ask({ ask: 'name_connection', connection, name });
/** The rounds are over; resolves to the copy that was begun with what they brought. */
export const closeConsent = () => ask({ ask: 'close_consent' });

/** Resolves to the number of the new copy. */
export const startCopy = (order: CopyOrder) => ask({ ask: 'start_copy', ...order });
/** Every copy that was ever made, in brief, and the runs that were missed. */
export const history = () => ask({ ask: 'history' });
/** Shows older copies too, until the program ends. */
export const showMoreCopies = () => ask({ ask: 'show_more_copies' });
export const pauseCopy = (id: number) => ask({ ask: 'pause_copy', export: id });
export const resumeCopy = (id: number) => ask({ ask: 'resume_copy', export: id });
export const cancelCopy = (id: number) => ask({ ask: 'cancel_copy', export: id });
export const retryJob = (job: number) => ask({ ask: 'retry_job', job });
export const retryFailed = (id: number) => ask({ ask: 'retry_failed', export: id });

/** Copies whatever the line and the battery are; for this one copy. */
export const copyAnyway = (id: number) => ask({ ask: 'copy_anyway', export: id });
/** Fetches nothing for an hour; Google goes on preparing. */
export const beginQuiet = () => ask({ ask: 'begin_quiet' });
export const endQuiet = () => ask({ ask: 'end_quiet' });
/** Changes one setting; everything else stays, also what no picture has shown yet. */
export const changeSetting = (change: SettingChange) => ask({ ask: 'change_setting', change });
/** Unpacks a finished copy beside its originals. */
export const unpack = (id: number) => ask({ ask: 'unpack_copy', export: id });
export const stopUnpacking = (id: number) => ask({ ask: 'stop_unpacking', export: id });
/** What unpacking takes, and what is free there. */
export const copyFreeSpace = (id: number) => ask({ ask: 'copy_free_space', export: id });
export const unpackFreeSpace = (id: number) => ask({ ask: 'unpack_free_space', export: id });
export const openUnpacked = (id: number) => ask({ ask: 'open_unpacked', export: id });
/** Gives all finished copies of a connection to the bin. */
export const deleteFiles = (connection: number) => ask({ ask: 'delete_files', connection });
/** Gives one finished copy to the bin. */
export const deleteCopy = (id: number) => ask({ ask: 'delete_copy', export: id });
/** Keeps at least so many copies from now on; `null` for all. */
export const setKeep = (connection: number, keep: number | null) => ask({ ask: 'set_keep', connection, keep });

/** Takes an unfinished copy to a folder that the user chooses; resolves to `false` when they closed the dialog. */
export const moveCopy = (id: number) => invoke<boolean>('move_copy', { export: id });
/** The same for the later copies of a connection. */
export const moveConnection = (connection: number) => invoke<boolean>('move_connection', { connection });

export const openFolder = (id: number) => ask({ ask: 'open_folder', export: id });
export const openReceipt = (id: number) => ask({ ask: 'open_receipt', export: id });
export const openPage = (page: Page) => ask({ ask: 'open_page', page });

export const renew = (connection: number) => ask({ ask: 'renew', connection });
export const checkRenewal = (connection: number) => ask({ ask: 'check_renewal', connection });
/** Copies that begin by themselves are paused, or go on; access and files stay as they are. */
export const pauseUpdates = (connection: number, paused: boolean) => ask({ ask: 'pause_updates', connection, paused });
/** Ends the present access and asks for another; `giveUp` stops what is unfinished, `copy` copies the last selection then. */
export const switchAccess = (connection: number, giveUp: boolean, copy: boolean) =>
  ask({ ask: 'switch_access', connection, giveUp, copy });
/** Keeps the present access after all. */
export const keepAccess = (connection: number) => ask({ ask: 'keep_access', connection });
export const disconnect = (connection: number, hereOnly: boolean) =>
  ask({ ask: 'disconnect', connection, hereOnly });
/** Copies a connection by itself from now on; `null` for no longer. */
export const setSchedule = (connection: number, every: Every | null) =>
  ask({ ask: 'set_schedule', connection, every });
/** Resolves to `false` when the user closed the dialog without saving. */
export const saveReminder = (connection: number) => invoke<boolean>('save_reminder', { connection });
/** Gives a one-time access back after everything is proved. */
export const finish = (connection: number) => ask({ ask: 'finish', connection });

export const checkVault = () => ask({ ask: 'check_vault' });
/** Shows the page larger or smaller; 1 is its own size. */
export const zoom = (factor: number) => ask({ ask: 'zoom', factor });
export const quit = () => ask({ ask: 'quit' });
export const stayUntilQuit = () => ask({ ask: 'stay_until_quit' });
export const dismiss = (code: Code) => ask({ ask: 'dismiss', code });
/** What the user wants to be notified of while they do not look; what is not named stays as it is. */
export const switchNotices = (wish: { finished?: boolean; needsMe?: boolean }) => ask({ ask: 'switch_notices', ...wish });
/** The user has taken note of a step before the end of access. */
export const noteAccess = (connection: number, step: Step) => ask({ ask: 'note_access', connection, step });
/** What a diagnostics file would hold; nothing is written yet. */
export const diagnostics = () => ask({ ask: 'diagnostics' });
/** Resolves to `false` when the user closed the dialog without saving. */
export const saveDiagnostics = () => invoke<boolean>('save_diagnostics');
export const clearLogs = () => ask({ ask: 'clear_logs' });
/** Where everything lies that is kept apart from the copies and the sign-in keys, and how much it is. */
export const stored = () => ask({ ask: 'stored' });
/** Shows the folder in which it lies. */
export const showStored = (kind: StoredKind) => ask({ ask: 'show_stored', kind });
/** Looks for a newer version now; what came of it is in the next picture. */
export const checkUpdate = () => ask({ ask: 'check_update' });
/** Puts the new version in its place, or opens the download page where the program may not. */
export const installUpdate = () => ask({ ask: 'install_update' });
/** Newer versions are looked for once a day, or not. */
export const switchUpdates = (on: boolean) => ask({ ask: 'switch_updates', on });
export const openDownloadPage = () => ask({ ask: 'open_download_page' });
/** The licences of everything by others in the program; `null` in a build that comes without them. */
export const licences = () => ask({ ask: 'licences' });

/** The copies, looked at. Every answer may be `null`: there is no index yet, or a later question was asked. */
export const dataSurvey = (query: DataQuery) => ask({ ask: 'data_survey', query });
export const dataCounts = (query: DataQuery) => ask({ ask: 'data_counts', query });
export const dataFind = (query: DataQuery, start: StartView, limit: number) => ask({ ask: 'data_find', query, start, limit });
export const dataItem = (item: ItemNumber) => ask({ ask: 'data_item', item });
export const dataOverview = () => ask({ ask: 'data_overview' });
export const dataTable = (order: TableOrder, from: number, limit: number) => ask({ ask: 'data_table', order, from, limit });
export const dataStatistics = (accounts: number[]) => ask({ ask: 'data_statistics', accounts });
export const dataCopies = () => ask({ ask: 'data_copies' });
export const dataFiles = (account: number, copy: number, archive: number | null, words: string) =>
  ask({ ask: 'data_files', account, copy, archive, words });
/** Compares every byte of a copy with its receipt; how far it is and what was found is in the picture. */
export const checkCopy = (account: number, copy: number) => ask({ ask: 'check_copy', account, copy });
export const stopCheck = () => ask({ ask: 'stop_check' });
/** Stops the export that is under way; nothing of it stays. */
export const stopExport = () => ask({ ask: 'stop_export' });
/** Opens in the browser what an item leads to; the program reads the address. */
export const openItem = (item: ItemNumber) => ask({ ask: 'open_item', item });
/** Shows the folder in which the archive of an item lies. */
export const showItem = (item: ItemNumber) => ask({ ask: 'show_item', item });
export const showArchive = (account: number, archive: number) => ask({ ask: 'show_archive', account, archive });
/** Everything that is found. */
export const everything: ChosenItems = { items: [], allBut: true };
/** Saves what is found, or what is chosen of it; resolves to `null` when the dialog was closed without saving, or it was stopped. */
export const exportData = (query: DataQuery, chosen: ChosenItems, format: ExportFormat) =>
  invoke<ExportedView | null>('export_data', { query, chosen, format });
/** Deletes the index, and keeps none from now on. */
export const forgetIndex = () => ask({ ask: 'forget_index' });
/** Makes the index anew, and keeps one from now on. */
export const rebuildIndex = () => ask({ ask: 'rebuild_index' });

/** What a refused request says; anything that is no problem of ours is wrapped into one. */
export function asProblem(refusal: unknown): Problem {
  if (typeof refusal === 'object' && refusal !== null && 'action' in refusal && 'code' in refusal) {
    return refusal as Problem;
  }
  return { code: 'unexpected', action: 'wait', details: String(refusal) };
}
