/** What a card does that nobody uses: an open one folds to one line, and a line of good news leaves by itself. */

/** Time enough to read it; after that it lies over what the user came for. */
export const FOLD_MS = 20_000;
export const QUIET_MS = 12_000;

export interface Resting {
  isCalm: boolean;
  isOpen: boolean;
  /** The pointer or the focus is in it. */
  isInUse: boolean;
}

/** A line that says that nothing was sent stays until the user or the text takes it away. */
export function afterwards({ isCalm, isOpen, isInUse }: Resting): { step: 'fold' | 'close'; afterMs: number } | null {
  if (isInUse) return null;
  if (isOpen) return { step: 'fold', afterMs: FOLD_MS };
  return isCalm ? { step: 'close', afterMs: QUIET_MS } : null;
}
