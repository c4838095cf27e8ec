/** What is said of a table: of each value and each empty cell, of each document, and how far it is. */
import { direction, percent, say, span, type Key } from '../../shared/i18n';
import type { BatchCell, BatchPart, BatchProblem, BatchRow, BatchValue, CellWhy, DocumentPart } from '../../shared/protocol';
import { unreadWord, unreadWords } from '../file_words';
import type { Cell, Column, Line } from './lines';

export function lineOf(row: BatchRow, number: number): Line {
  const problem = row.problem === null ? null : unreadWord({ reason: row.problem, page: null, count: 1 });
  const unread = row.problem === null ? unreadWords(row.unread) : [];
  const kind = row.kind === null ? [] : [say('table_kind', { kind: row.kind.toUpperCase() })];
  return {
    number,
    name: row.file,
    problem,
    isInPart: unread.length > 0,
    told: problem === null ? [...unread, ...kind] : [say('table_not_read', { why: problem }), ...kind],
    cells: row.cells.map(cellOf),
  };
}

function cellOf({ found, why }: BatchCell): Cell {
  if (found === null) return { text: '', unit: '', why: shortWhy(why), told: [longWhy(why)] };
  return { text: found.value, unit: found.currency ?? '', why: '', told: toldOf(found) };
}

function toldOf(value: BatchValue): string[] {
  const isAsWritten = value.text === value.value;
  return [
    ...(isAsWritten ? [] : [say('cell_written', { text: flat(value.text) })]),
    placeOf(value),
    say('cell_sure', { percent: percent(value.confidence) }),
  ];
}

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** As exactly as its kind of document allows. */
function placeOf({ part, page, sheet, cell, line, start, end }: BatchValue): string {
  const places = [
    part === null || part === 'body' ? null : partWord(part),
    page === null ? null : say('place_page', { n: page }),
    sheet === null ? null : say('place_sheet', { n: sheet }),
    cell === null ? null : say('place_cell', { cell }),
    line === null ? null : say('place_line', { n: line }),
    say('place_characters', { from: start + 1, to: end }),
  ];
  return places.filter((place) => place !== null).join(direction === 'rtl' ? '، ' : ', ');
}

const partWord = (part: Exclude<DocumentPart, 'body'>): string => say(`part_${part}` satisfies Key);
const shortWhy = (why: CellWhy | null): string => say(`why_short_${why ?? 'absent'}` satisfies Key);
const longWhy = (why: CellWhy | null): string => say(`why_${why ?? 'absent'}` satisfies Key);

const FIGURE = /^-?[0-9]+\.[0-9]+$/;
const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const WIDTHS = { figure: 124, day: 104, short: 128, long: 146 } as const;
const LONG = 16;

/** Figures end where their column ends, so that their points stand below one another; what is long gets more room. */
export function columnsOf({ fields }: BatchPart, rows: readonly BatchRow[]): Column[] {
  return fields.map((name, at) => {
    const values = rows.flatMap(({ cells }) => cells[at]?.found ?? []);
    const hasForm = (form: RegExp): boolean => values.length > 0 && values.every(({ value }) => form.test(value));
    if (values.some(({ currency }) => currency !== null) || hasForm(FIGURE))
      return { name, isFigure: true, width: WIDTHS.figure };
    if (hasForm(DAY)) return { name, isFigure: false, width: WIDTHS.day };
    const isLong = values.some(({ value }) => value.length > LONG);
    return { name, isFigure: false, width: isLong ? WIDTHS.long : WIDTHS.short };
  });
}

export const problemWord = (problem: BatchProblem): string => say(`batch_problem_${problem}` satisfies Key);

/** How far it is: numbers, and no name of a file. */
export function progressWord({ state, done, files, left_ms: leftMs }: BatchPart): string {
  if (state === 'listing') return say('batch_listing');
  if (state === 'waiting') return say('batch_waiting', { done, files });
  const isKnown = state === 'reading' && leftMs !== null && done < files;
  return isKnown ? say('batch_progress_left', { done, files, left: span(leftMs) }) : say('batch_progress', { done, files });
}

/** What a finished or stopped table came to. */
export function tallyWord(part: BatchPart, rows: readonly BatchRow[]): string {
  const cells = rows.flatMap((row) => row.cells);
  const found = cells.filter((cell) => cell.found !== null).length;
  const unread = rows.filter((row) => row.problem !== null).length;
  const said = say('batch_tally', { files: part.done, found, cells: cells.length });
  return unread > 0 ? `${said} ${say('batch_unread', { n: unread })}` : said;
}
