/** The line of a sparkline: a number a day, without axes. */

/** The box that the line is drawn in, in its own units; half a stroke stays free at every edge. */
export const BOX = { width: 64, height: 18, edge: 1.25 } as const;

/**
 * An SVG path. Zero is the bottom, or the lowest value where one is below it; the highest is the top. Days that were not
 * measured leave a gap. Null where there is no course to see: a single day, or nothing but zeros.
 */
export function sparkPath(values: readonly (number | null)[]): string | null {
  const numbers = values.map((value) => value ?? 0);
  const [lowest, highest] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  if (values.filter((value) => value !== null).length < 2 || lowest === highest) return null;
  const x = (at: number): number => BOX.edge + (at * (BOX.width - 2 * BOX.edge)) / (values.length - 1);
  const y = (value: number): number =>
    BOX.height - BOX.edge - ((value - lowest) / (highest - lowest)) * (BOX.height - 2 * BOX.edge);
  let path = '';
  values.forEach((value, at) => {
    if (value === null) return;
    const place = `${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
    const isAfterGap = (values[at - 1] ?? null) === null;
    // A day between two gaps is a line of no length: its round ends make it a dot.
    path += isAfterGap ? `M${place}h0` : `L${place}`;
  });
  return path;
}
