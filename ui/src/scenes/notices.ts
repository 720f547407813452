/** What is reported unasked: the end of access, the question at first use, the file for help. */
import { access, at, connection, copy, days, five, job, savedJob, screen } from './pieces';
import { find, press } from './hands';
import { kinds } from './connections';
import type { Scene } from './scene';

const soon = connection({
  access: access({ kind: 'endsSoon', ...kinds.endsSoon, until: days(3) }),
  notices: [{ step: 'three_days', endsAt: days(3), categories: 14, isNews: false, isAcknowledged: false }],
});
const ended = connection({
  id: 2,
  name: 'Work',
  granted: [],
  access: access({ kind: 'ended', ...kinds.ended }),
  notices: [{ step: 'ended', endsAt: days(-3), categories: 14, isNews: false, isAcknowledged: false }],
});
const running = copy({
  jobs: [...five.slice(0, 2).map((resource) => savedJob(resource, 3_000_000)), ...five.slice(2).map((resource) => job(resource))],
  bytesDone: 6_000_000,
  bytesTotal: 6_000_000,
});
const entries = [
  { name: 'README.txt', bytes: 719 },
  { name: 'program.json', bytes: 612 },
  { name: 'journal.json', bytes: 18_402 },
  { name: 'logs/carryout.2026-11-20.log', bytes: 48_113 },
  { name: 'logs/carryout.2026-11-21.log', bytes: 3_921 },
];

export const noticeScenes: Record<string, Scene> = {
  'notice-soon': { screen: screen({ connections: [soon] }) },
  'notice-ended': { screen: screen({ connections: [soon, ended] }) },
  'notice-testing': {
    screen: screen({
      connections: [
        connection({
          access: access({ kind: 'testing', ...kinds.testing, until: at(23 * 60) }),
          notices: [{ step: 'last_day', endsAt: at(23 * 60), categories: 14, isNews: false, isAcknowledged: false }],
        }),
      ],
    }),
  },
  'notice-ask': {
    screen: screen({ connections: [connection()], exports: [running], switches: { finished: true, needsMe: true, chosen: false } }),
    at: { at: 'copy', export: 1 },
  },
  'settings-notices': {
    screen: screen({ connections: [connection()], switches: { finished: false, needsMe: true, chosen: true } }),
    at: { at: 'settings' },
    then: (page) => find(page, 'notices-finished').scrollIntoView(),
  },
  'known-diagnostics': {
    screen: screen({ connections: [connection()] }),
    at: { at: 'settings', tab: 'privacy' },
    answers: { diagnostics: () => ({ entries }) },
    then: press('diagnostics'),
  },
};
