/** The rows of a length-prefixed stream that have arrived whole. Lengths count UTF-16 units, both line breaks included. */
export function lines(stream: string): unknown[][] {
  const rows: unknown[][] = [];
  let at = stream.indexOf('\n\n') + 2;
  while (at > 1 && at < stream.length) {
    const digits = /^\d+/.exec(stream.slice(at, at + 12))?.[0];
    if (!digits) break;
    const start = at + digits.length;
    const end = start + Number(digits);
    if (end > stream.length) break;
    const parsed: unknown = JSON.parse(stream.slice(start, end));
    if (Array.isArray(parsed)) rows.push(...parsed.filter((row) => Array.isArray(row)));
    at = end;
  }
  return rows;
}
