/** The columns of a table: how wide, what they are called, what stands in them. */
import type { ColumnView } from '../../bindings/ColumnView';
import type { TableLine } from '../../bindings/TableLine';
import type { TableView } from '../../bindings/TableView';
import { format, t } from '../../locale';

export interface Column {
  view: ColumnView;
  name: string;
  /** Numbers stand on the right. */
  isNumber: boolean;
  /** The least width in rem, and the share of what is left. */
  width: readonly [least: number, share: number];
}

export function columnsOf(views: readonly ColumnView[], lines: readonly TableLine[], table: TableView): Column[] {
  return views.map((view, at) => {
    const isNumber = view.kind === 'field' && lines.every((line) => /^[\d.,\s-]*$/.test(line.cells[at] ?? ''));
    return { view, name: nameOf(view, table), isNumber, width: widthOf(view, isNumber) };
  });
}

/** Titles are what is looked for; a date never needs more than its own width. */
function widthOf(view: ColumnView, isNumber: boolean): readonly [number, number] {
  if (view.kind === 'title') return [11.25, 3];
  if (view.kind === 'text') return [9, 2];
  if (view.kind === 'address') return [6, 1.5];
  if (view.kind === 'time') return [9, 0.1];
  return isNumber ? [5.5, 0.25] : [8, 1];
}

/** The width of the column that names the account. */
export const ACCOUNT_WIDTH = [8.75, 0.6] as const;

const nameOf = (view: ColumnView, table: TableView): string => (view.kind === 'field' ? view.name : view.kind === 'title' ? t(`my-data-title-${table.kind}`) : t(`my-data-column-${view.kind}`));

export const isSame = (one: ColumnView, other: ColumnView): boolean => one.kind === other.kind && (one.kind !== 'field' || other.kind !== 'field' || one.name === other.name);

export const textOf = (line: TableLine, at: number, view: ColumnView): string => (view.kind === 'time' ? (line.time ? format.date(line.time) : '') : (line.cells[at] ?? ''));
