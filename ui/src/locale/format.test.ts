import { expect, test } from 'vitest';
import { Draft } from '../draft.svelte';
import { t } from './index';
import { formatFor } from './format';

const english = formatFor('en-GB');
const NOW = '2026-11-21T14:20:00Z';
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test('sizes have three digits at most and never round up to the next unit', () => {
  expect([0, 999, 1000, 84_000, 999_499, 999_700, 41_000_000_000].map((size) => plain(english.bytes(size)))).toEqual([
    '0 bytes', '999 bytes', '1 kB', '84 kB', '999 kB', '1 MB', '41 GB',
  ]);
});

test('a moment is a time today, tomorrow by name, and a date after that', () => {
  const here = (hours: number) => english.moment(new Date(2026, 10, 21, 12 + hours).toISOString(), new Date(2026, 10, 21, 12).toISOString());

  expect(here(2)).toBe('14:00');
  expect(here(24)).toBe('tomorrow 12:00');
  expect(here(24 * 9)).toBe('30 Nov 12:00');
});

test('distances are in days, and in hours only under 48 hours', () => {
  const away = (hours: number) => english.away(new Date(Date.parse(NOW) + hours * 3_600_000).toISOString(), NOW);

  expect([178 * 24 + 1, 49, 47, 0.5].map(away)).toEqual(['in 178 days', 'in 2 days', 'in 47 hours', 'in 30 minutes']);
});

test('what stands between things in a row, and between a day and a time, follows the language', () => {
  const at = new Date(2026, 4, 18, 14, 2);
  const written = ['en-GB', 'de', 'pt', 'fr', 'zh-Hans', 'zh-Hant', 'sv'].map((locale) => {
    const format = formatFor(locale);
    return [format.enumerate(['a', 'b', 'c']), plain(format.dayAndTime(at.toISOString()))];
  });

  expect(written).toEqual([
    ['a, b, c', '18 May 2026, 14:02'],
    ['a, b, c', '18. Mai 2026, 14:02'],
    ['a, b, c', '18 de maio de 2026, 14:02'],
    ['a, b, c', '18 mai 2026, 14:02'],
    ['a、b、c', '2026年5月18日 14:02'],
    ['a、b、c', '2026年5月18日 下午2:02'],
    ['a, b, c', '18 maj 2026 14:02'],
  ]);
});

test('numbers have the marks of the language', () => {
  const written = ['en-GB', 'de', 'pt', 'fr', 'pl', 'sv', 'zh-Hans', 'zh-Hant'].map((locale) => {
    const format = formatFor(locale);
    return [plain(format.number(1_234_567.5)), plain(format.bytes(8_300_000))];
  });

  expect(written).toEqual([
    ['1,234,567.5', '8.3 MB'],
    ['1.234.567,5', '8,3 MB'],
    ['1.234.567,5', '8,3 MB'],
    ['1 234 567,5', '8,3 Mo'],
    ['1 234 567,5', '8,3 MB'],
    ['1 234 567,5', '8,3 MB'],
    ['1,234,567.5', '8.3 MB'],
    ['1,234,567.5', '8.3 MB'],
  ]);
});

test('a range has one unit in every language', () => {
  const ranges = ['en-GB', 'pt', 'fr', 'zh-Hans', 'zh-Hant'].map((locale) => plain(formatFor(locale).range(240, 2400)));

  expect(ranges).toEqual(['4–40 mins', '4–40 min', '4–40 min', '4–40分钟', '4–40 分鐘']);
});

test('counts follow the plural rules of the language', () => {
  expect([0, 1, 2, 1200].map((count) => t('frame-categories', { count }))).toEqual(['0 categories', '1 category', '2 categories', '1,200 categories']);
});

test('the last six months begin half a year before the clock of the program', () => {
  const draft = new Draft();
  draft.period = 'half';

  expect(draft.limits(NOW)).toEqual({ since: expect.stringContaining('2026-05-21'), until: null });
});

test('choosing a period begins with the last year, and typed days stay', () => {
  const draft = new Draft();
  draft.period = 'range';
  draft.suggest(NOW);
  const first = [draft.from, draft.to];
  draft.from = '2020-01-01';
  draft.suggest(NOW);

  expect(first).toEqual(['2025-11-21', '2026-11-21']);
  expect(draft.from).toBe('2020-01-01');
});

test('days in the wrong order are taken the right way round', () => {
  const draft = new Draft();
  draft.period = 'range';
  draft.from = '2026-05-31';
  draft.to = '2026-05-01';

  expect(draft.limits(NOW)).toEqual({ since: new Date(2026, 4, 1).toISOString(), until: new Date(2026, 5, 1).toISOString() });
});

test('a chosen period holds both of its days whole', () => {
  const draft = new Draft();
  draft.period = 'range';
  draft.from = '2026-05-01';
  draft.to = '2026-05-31';

  expect(draft.limits(NOW)).toEqual({ since: new Date(2026, 4, 1).toISOString(), until: new Date(2026, 5, 1).toISOString() });
});

test('a period with one open end has no limit there', () => {
  const draft = new Draft();
  draft.period = 'range';
  draft.from = '2026-05-01';

  expect(draft.limits(NOW).until).toBeNull();
});

test('an hour has two digits on a clock of 24 hours alone', () => {
  const six = new Date(2026, 10, 21, 6, 5).toISOString();

  expect(['en-US', 'en-GB', 'de'].map((one) => formatFor(one).time(six).replace(/\s/g, ' '))).toEqual(['6:05 AM', '06:05', '06:05']);
});

test('the first of a month and a short May are written as people write them', () => {
  const written = ['fr', 'fr-CA', 'pt', 'pt-PT', 'pl', 'sv', 'en-GB'].map((locale) => {
    const format = formatFor(locale);
    return [format.date('2026-08-01T12:00:00Z'), format.shortDate('2027-05-18T12:00:00Z'), format.dayMonth('2026-11-01T12:00:00Z')].map(plain);
  });

  expect(written).toEqual([
    ['1er août 2026', '18 mai 2027', '1er nov.'],
    ['1er août 2026', '18 mai 2027', '1er nov.'],
    ['1º de agosto de 2026', '18 de mai. de 2027', '1º de nov.'],
    ['1 de agosto de 2026', '18/05/2027', '1/11'],
    ['1 sierpnia 2026', '18 maja 2027', '1 lis'],
    ['1 augusti 2026', '18 maj 2027', '1 nov.'],
    ['1 August 2026', '18 May 2027', '1 Nov'],
  ]);
});

test('labels, facts and sentences are put together as the language does it', () => {
  const written = ['en-GB', 'fr', 'zh-Hans', 'zh-Hant'].map((locale) => {
    const format = formatFor(locale);
    return [format.labelled('a', 'b'), format.facts(['a', 'b']), format.sentences(['a.', 'b']), `a.${format.gap}b`, format.aside('a')];
  });

  expect(written).toEqual([
    ['a: b', 'a, b', 'a. b.', 'a. b', '(a)'],
    ['a\u00a0: b', 'a, b', 'a. b.', 'a. b', '(a)'],
    ['a：b', 'a，b', 'a。b。', 'a.b', '（a）'],
    ['a：b', 'a，b', 'a。b。', 'a.b', '（a）'],
  ]);
});
