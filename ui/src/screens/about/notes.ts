/** What is new in a version, as a change log is written: headings, lists and sentences. Everything else stays the text that it is. */

export type Block = { kind: 'heading' | 'words'; text: string } | { kind: 'list'; items: string[] };

export function blocks(notes: string): Block[] {
  const found: Block[] = [];
  let isOpen = false;
  for (const line of notes.split(/\r?\n/)) {
    const heading = /^#{1,6}\s+(.+?)\s*#*$/.exec(line)?.[1];
    const item = /^\s*[-*]\s+(.+)$/.exec(line)?.[1];
    const last = found.at(-1);
    if (heading !== undefined) found.push({ kind: 'heading', text: heading });
    else if (item !== undefined && last?.kind === 'list') last.items.push(item);
    else if (item !== undefined) found.push({ kind: 'list', items: [item] });
    else if (line.trim() !== '' && isOpen && last?.kind === 'list') last.items.push(`${last.items.pop() ?? ''} ${line.trim()}`);
    else if (line.trim() !== '' && isOpen && last?.kind === 'words') last.text += ` ${line.trim()}`;
    else if (line.trim() !== '') found.push({ kind: 'words', text: line.trim() });
    isOpen = line.trim() !== '' && heading === undefined;
  }
  return found;
}
