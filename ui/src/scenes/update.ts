/** Newer versions of the program, and how they are had. */
import type { Screen } from '../bindings/Screen';
import type { UpdaterView } from '../bindings/UpdaterView';
import type { Place } from '../navigation';
import { doing, press, type } from './hands';
import { at, connection, problem, screen } from './pieces';
import type { Scene } from './scene';

const about: Place = { at: 'settings', tab: 'about' };

export const newer = {
  version: '0.2.0',
  notes: '### Added\n\n- Copies can be looked at in the window.\n- Search in any script.\n\n### Fixed\n\n- A full disk is reported sooner.',
  canInstall: true,
};

export function updater(part: Partial<UpdaterView> = {}): UpdaterView {
  return { mode: 'install', automatic: true, checking: false, checkedAt: at(-90), missed: null, progress: null, ...part };
}

const shown = (part: Partial<UpdaterView>, around: Partial<Screen> = {}): Scene => ({
  screen: screen({ connections: [connection()] }, { updater: updater(part), ...around }),
  at: about,
});

const refused = problem({ code: 'update_blocked', action: 'open_download', details: 'Permission denied (os error 13)' });

const MIT = 'Permission is hereby granted, free of charge, to any person obtaining a copy\nof this software and associated documentation files (the "Software"), to deal\nin the Software without restriction.\n'.repeat(9);
const packages = ['tauri 2.12.5', 'serde 1.0.229', 'serde_json 1.0.150', 'tokio 1.50.0', 'rustls 0.23.40', 'rusqlite 0.39.0', 'reqwest 0.13.2', 'zip 8.2.0', ...Array.from({ length: 180 }, (_, at) => `crate-${at + 1} 1.${at % 7}.0`)];

/** As `packaging/third-party-licences.hbs` and the bundler write it. */
export const licences = (names: readonly string[], text = MIT) =>
  `Carryout contains code by others.\n\n${names.length} under MIT License\n${names.map((one) => `\n${'='.repeat(78)}\n\nMIT License\n\nUsed by:\n  ${one}\n\n${text}`).join('')}\n${'='.repeat(78)}\n\nsvelte 5.57.3 (MIT)\n\n${text}`;

export const updateScenes: Record<string, Scene> = {
  'update-absent': shown({ mode: 'absent', checkedAt: null }),
  'update-forbidden': shown({ mode: 'forbidden', checkedAt: null }),
  'update-none': shown({}),
  'update-missed': shown({ missed: 'slow' }),
  'update-ready': shown({}, { update: newer }),
  'update-page': shown({ mode: 'page' }, { update: { ...newer, canInstall: false } }),
  'update-downloading': shown({ progress: { bytesDone: 31_457_280, bytesTotal: 94_371_840 } }, { update: newer }),
  'update-refused': {
    ...shown({}, { update: newer }),
    answers: {
      install_update: () => {
        throw refused;
      },
    },
    then: press('update-install'),
  },
  licences: { ...shown({}), answers: { licences: () => licences(packages) }, then: doing(press('licences'), type('licences-search', 'serde'), (page) => page.querySelector<HTMLElement>('[data-testid="licences-list"] button')?.click()) },
  'licences-all': { ...shown({}), answers: { licences: () => licences(packages) }, then: press('licences') },
  'licences-no-match': { ...shown({}), answers: { licences: () => licences(packages) }, then: doing(press('licences'), type('licences-search', 'left-pad')) },
  'licences-none': { ...shown({}), answers: { licences: () => null }, then: press('licences') },
};
