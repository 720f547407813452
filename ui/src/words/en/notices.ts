import type { Format } from '../format';

/** What is told unasked, and what is given out for help. */
export const notices = (f: Format) => ({
  ends: (name: string, date: string, left: string) => `Access for ${name} ends on ${date} (${left}).`,
  endsText: 'After that there are no new copies; your files stay.',
  ended: (name: string) => `Access for ${name} has ended.`,
  endedText: (count: number) =>
    `Google no longer lets us copy ${f.count(count, { one: '# category', other: '# categories' })}. Your files are safe.`,
  show: 'Show what to do',
  noted: 'Noted',
  title: 'Notices',
  legend: 'Tell me on the desktop, while the window is away:',
  finished: 'when something is finished',
  finishedHint: 'A copy is complete; Google has let Carryout in.',
  needsMe: 'when something needs me',
  needsMeHint: 'Access ends, the disk is full, a drive is missing, a category could not be had.',
  rest: 'What is off here is still shown in this window.',
  ask: 'Tell you on the desktop when this is done or needs you?',
  askHint: 'You can close the window meanwhile.',
  askYes: 'Yes, tell me',
  askNo: 'No notices',
  askedYes: 'You will be told.',
  askedNo: 'You will not be told. Everything is found in the overview.',
  diagnostics: {
    heading: 'For help',
    intro: 'A diagnostics file shows to whoever helps you what this program did. Nothing is sent by itself.',
    open: 'Export diagnostics…',
    clear: 'Clear logs',
    cleared: 'The logs are cleared.',
    title: 'Export diagnostics',
    contents: 'The file will be a ZIP archive with this in it:',
    masked: 'Keys are never in it. Names that you gave, paths, addresses and account data are masked.',
    save: 'Save…',
    saved: 'The diagnostics file is saved.',
  },
});
