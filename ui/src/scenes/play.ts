/** Stands in for the program: paints a given picture and takes every request. */
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import type { Screen } from '../bindings/Screen';
import { catalog } from './catalog';
import { historyOf } from './history';
import { pageErrors } from './page-errors';

/** What screens ask for by themselves. */
const QUESTIONS = new Set(['history', 'announce', 'stored']);

/** What the program keeps beside the copies. */
const stored = [
  { kind: 'journal', path: '/home/anna/.local/share/carryout', bytes: 5_812_224 },
  { kind: 'index', path: '/home/anna/.local/share/carryout/index', bytes: 112_402_432 },
  { kind: 'logs', path: '/home/anna/.local/share/carryout/logs', bytes: 184_320 },
];

export interface Request {
  command: string;
  args: Record<string, unknown>;
}

export interface Stage {
  /** Every request but those that only ask for what is shown, in order. */
  asked: Request[];
  paint(screen: Screen): void;
  /** What a command answers; a thrown value is a refusal. */
  answers: Record<string, (args: Record<string, unknown>) => unknown>;
  end(): void;
}

export function play(first: Screen): Stage {
  const painters: ((screen: Screen) => void)[] = [];
  let shown = first;
  const stage: Stage = {
    asked: [],
    answers: {},
    paint: (screen) => {
      shown = screen;
      painters.forEach((paint) => paint(screen));
    },
    end: clearMocks,
  };
  mockIPC((name, payload) => {
    const given = (payload ?? {}) as Record<string, unknown>;
    // All but dialogs come by one command, with the name among the arguments.
    const { ask, ...asked } = (given['request'] ?? {}) as Record<string, unknown>;
    const command = name === 'request' ? String(ask) : name;
    const args = name === 'request' ? asked : given;
    if (command === 'watch') {
      stage.answers['watch']?.(args);
      const channel = args['screen'] as { onmessage: (screen: Screen) => void };
      painters.push((screen) => channel.onmessage(screen));
      channel.onmessage(first);
      return null;
    }
    if (command === 'catalog') return catalog;
    if (command === 'page_errors') return pageErrors;
    if (!QUESTIONS.has(command)) stage.asked.push({ command, args });
    const answer = stage.answers[command];
    if (answer) return answer(args);
    if (command === 'history') return historyOf(shown.snapshot?.exports ?? []);
    if (command === 'stored') return stored;
    if (command === 'start_copy' || command === 'close_consent') return 1;
    if (command === 'consent_link') return 'https://accounts.google.com/o/oauth2/v2/auth?client_id=…';
    return command === 'import_client' || command === 'choose_folder' ? true : null;
  });
  return stage;
}
