/** The list of licences that comes with the packages, taken apart: one entry for each package, sorted by name. */

export interface Licensed {
  /** Unlike that of any other entry. */
  key: string;
  name: string;
  version: string;
  /** The licence as it is called. */
  licence: string;
  text: string;
}

const RULE = /^={20,}$/m;
/** "svelte 5.57.3 (MIT)": what is part of the page. */
const OF_PAGE = /^(\S+) (\S+) \(([^)]+)\)$/;

/** What stands before the first package, and the packages; a text of another form is all of it before the first. */
export function takeApart(text: string): { before: string; packages: Licensed[] } {
  const [before = '', ...parts] = text.split(RULE);
  const packages = parts.flatMap(entries).sort((one, other) => one.name.localeCompare(other.name) || one.version.localeCompare(other.version));
  return { before: plain(before.trim()), packages: packages.map((one, at) => ({ ...one, key: `${one.name} ${one.version} ${at}` })) };
}

function entries(part: string): Omit<Licensed, 'key'>[] {
  const lines = part.replace(/^\s+/, '').split('\n');
  const first = lines[0]?.trim() ?? '';
  const ofPage = OF_PAGE.exec(first);
  if (ofPage) return [{ name: ofPage[1] ?? '', version: ofPage[2] ?? '', licence: ofPage[3] ?? '', text: rest(lines, 1) }];
  const used = lines.findIndex((line) => /^Used by:/.test(line));
  if (used < 0) return first === '' ? [] : [{ name: first, version: '', licence: '', text: rest(lines, 0) }];
  let end = used + 1;
  while (/^ {2}\S/.test(lines[end] ?? '')) end += 1;
  const text = rest(lines, end);
  return lines.slice(used + 1, end).map((line) => {
    const [name = '', version = ''] = line.trim().split(' ');
    return { name, version, licence: plain(first), text };
  });
}

const rest = (lines: readonly string[], from: number) => lines.slice(from).join('\n').replace(/^\n+/, '').trimEnd();

/** Older lists spell quotation marks as HTML does. */
const plain = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');

/** Packages whose name, version or licence has all the words. */
export function findLicensed(packages: readonly Licensed[], words: string): readonly Licensed[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return packages;
  return packages.filter(({ name, version, licence }) => {
    const hay = `${name} ${version} ${licence}`.toLowerCase();
    return wanted.every((word) => hay.includes(word));
  });
}
