/** Newer versions of the program, and how they are had. */
import type { Screen } from '../bindings/Screen';
import type { UpdaterView } from '../bindings/UpdaterView';
import type { Place } from '../navigation';
import { press } from './hands';
import { at, connection, problem, screen } from './pieces';
import type { Scene } from './scenes';

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
  licences: { ...shown({}), answers: { licences: () => 'Carryout contains code by others.\n\n96 under MIT License\n\n'.repeat(40) }, then: press('licences') },
  'licences-none': { ...shown({}), answers: { licences: () => null }, then: press('licences') },
};
