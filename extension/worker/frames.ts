/** What leaves through the port: well-formed text, and never more than the host takes. */

/** Every string inside becomes well formed; the length in UTF-16 units stays, so that offsets hold. */
export function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, wellFormed(one)]));
}

/** UTF-8 bytes of the JSON, counted only when the cheap bound (3 bytes per UTF-16 unit) is not enough to know. */
export function isTooLarge(message: unknown, limitBytes: number): boolean {
  const json = JSON.stringify(message);
  if (json.length > limitBytes) return true;
  return json.length * 3 > limitBytes && new TextEncoder().encode(json).length > limitBytes;
}
