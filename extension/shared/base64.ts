/** Bytes as base64 and back: the one spelling of bytes that crosses every channel of both browsers as text. */

/** So many arguments a call may have in every engine. */
const RUN = 1 << 15;

export function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += RUN) letters += String.fromCharCode(...bytes.subarray(at, at + RUN));
  return btoa(letters);
}

/** Null for what is no base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const letters = atob(text);
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
    return bytes;
  } catch {
    return null;
  }
}
