/** From cell to cell by the keys of a grid (WAI-ARIA Authoring Practices). */

export interface Place {
  row: number;
  column: number;
}

interface Pressed {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

const FAR_ROWS = 10;

/** Null: this key does not move. In a table that is read from the right, the left arrow goes on. */
export function moved(
  at: Place,
  { key, ctrlKey, altKey, metaKey }: Pressed,
  { rows, columns }: { rows: number; columns: number },
  isRtl: boolean,
): Place | null {
  if (altKey || metaKey || rows === 0) return null;
  const within = (row: number, column: number): Place => ({
    row: Math.min(Math.max(row, 0), rows - 1),
    column: Math.min(Math.max(column, 0), columns - 1),
  });
  const on = isRtl ? -1 : 1;
  if (ctrlKey) return key === 'Home' ? within(0, 0) : key === 'End' ? within(rows, columns) : null;
  switch (key) {
    case 'ArrowDown':
      return within(at.row + 1, at.column);
    case 'ArrowUp':
      return within(at.row - 1, at.column);
    case 'ArrowRight':
      return within(at.row, at.column + on);
    case 'ArrowLeft':
      return within(at.row, at.column - on);
    case 'Home':
      return within(at.row, 0);
    case 'End':
      return within(at.row, columns);
    case 'PageDown':
      return within(at.row + FAR_ROWS, at.column);
    case 'PageUp':
      return within(at.row - FAR_ROWS, at.column);
    default:
      return null;
  }
}
