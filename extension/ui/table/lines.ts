/** What a table of documents shows, in words and ready to be drawn: a column for each field, a line for each document. */

export interface Column {
  name: string;
  /** Amounts and other figures stand at the end of their cell, days and codes at its start. */
  isFigure: boolean;
  /** In CSS pixels, at least; what is left over is shared out. */
  width: number;
}

export interface Cell {
  /** In its normal form; of several, one behind the other. Empty where there is none. */
  text: string;
  /** The currency of an amount. */
  unit: string;
  /** Two or three words that stand in an empty cell; empty where there is a value. */
  why: string;
  /** All that is known of it, a sentence each: as it is written, where it stands, how sure it is; or why it is empty. */
  told: readonly string[];
}

export interface Line {
  /** Its place in the batch. */
  number: number;
  name: string;
  /** The document as a whole was not read: the reason, in the place of its cells. */
  problem: string | null;
  /** Something in it was not read. */
  isInPart: boolean;
  told: readonly string[];
  cells: readonly Cell[];
}

/** Lines on one page of the table: more in one go make a browser stutter, and nobody reads them at once. */
export const PAGE_LINES = 100;
