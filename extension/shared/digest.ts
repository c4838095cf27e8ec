/** SHA-256 (FIPS 180-4) in lower-case hex: the name by which every room speaks of an exact text. */

const encoder = new TextEncoder();

export async function digestOfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Of the text's UTF-8. A lone surrogate is encoded as U+FFFD, as the worker does before it asks the host. */
export function digestOfText(text: string): Promise<string> {
  return digestOfBytes(encoder.encode(text));
}
