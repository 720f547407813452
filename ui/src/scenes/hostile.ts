/** Hostile names: very long without a space, with markup, with bidirectional controls, with characters that cannot be seen. */
import { connectionScenes } from './connections';
import { consentScenes } from './consents';
import { copyScenes } from './copies';
import { dataScenes } from './my-data';
import { noticeScenes } from './notices';
import type { Scene } from './scene';
import { stateScenes } from './states';

const MARKUP = '<img src=x class=hostile onerror=alert(1)><b>&amp;';
/** Turned round from here on, and never turned back. */
const TURNED = '\u202eexe.gpj';
/** What is not seen, an emoji of several parts, and a word that runs from right to left. */
const UNSEEN = '\u200b\u2060\ufeff👩‍👩‍👧‍👦 مرحبا';
export const hostileName = `${MARKUP}${TURNED}${UNSEEN}${'Without-a-single-gap'.repeat(4).replaceAll('-', '')}`;

const NAMES = /Anna private|Anna school|Family channel|Google account/g;
const FIELDS = new Set(['text', 'who', 'list', 'place', 'entry', 'archive', 'notes', 'headline']);

/** The same with every name, folder and text of an item made hostile. */
function hostile<Value>(value: Value, key = ''): Value {
  if (typeof value === 'string') {
    if (value === '') return value;
    if (FIELDS.has(key)) return hostileName as Value;
    return value.replace(NAMES, (name) => `${hostileName} ${name}`).replace(/\/(home|run|media)\/[^\n]*/, (path) => `${path}/${hostileName}`) as Value;
  }
  if (Array.isArray(value)) return value.map((one: unknown) => hostile(one, key)) as Value;
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, hostile(one as unknown, name)])) as Value;
  return value;
}

const FROM: Record<string, Scene | undefined> = {
  'hostile-home': stateScenes['home-indexed'],
  'hostile-needs': stateScenes['home-all-wrong'],
  'hostile-table': stateScenes['home-eight'],
  'hostile-account': stateScenes['account'],
  'hostile-copies': stateScenes['copies'],
  'hostile-copy': copyScenes['copy-mixed'],
  'hostile-blocked': copyScenes['copy-drive-absent'],
  'hostile-moving': copyScenes['copy-moving'],
  'hostile-done': copyScenes['copy-done'],
  'hostile-notice': noticeScenes['notice-soon'],
  'hostile-disconnect': connectionScenes['disconnect'],
  'hostile-delete': connectionScenes['delete'],
  'hostile-switch': connectionScenes['switch-busy'],
  'hostile-consent': consentScenes['consent-done'],
  'hostile-data': dataScenes['my-data-open'],
  'hostile-tables': dataScenes['my-data-tables'],
  'hostile-files': dataScenes['my-data-files'],
  'hostile-charts': dataScenes['my-data-charts'],
};

export const hostileScenes: Record<string, Scene> = Object.fromEntries(
  Object.entries(FROM).map(([name, scene]) => {
    if (!scene) throw new Error(`nothing to make hostile for ${name}`);
    const answers = Object.fromEntries(Object.entries(scene.answers ?? {}).map(([asked, answer]) => [asked, (args: Record<string, unknown>) => hostile(answer(args))]));
    return [name, { ...scene, screen: hostile(scene.screen), answers }];
  }),
);
