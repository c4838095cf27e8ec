/** Follows stretches of a text through its changes, as live ranges do in a rich editor. */

/** Offsets in UTF-16 units, the end not included. */
export interface Stretch {
  start: number;
  end: number;
  /** Nobody knows that it is private; a second reader thinks so. */
  isDoubted?: boolean;
}

/** Where each stretch lies after the text changed. One that the change touched is gone: nobody has checked what stands there now. */
export function follow(before: string, after: string, stretches: readonly Stretch[]): Stretch[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  const isSame = (): boolean => before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail);
  while (tail < most - head && isSame()) tail += 1;
  const grown = after.length - before.length;
  return stretches.flatMap((one) => {
    if (one.end <= head) return [one];
    return one.start >= before.length - tail ? [{ ...one, start: one.start + grown, end: one.end + grown }] : [];
  });
}
