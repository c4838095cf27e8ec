/**
 * The readings of a body: as it is, and with JSON escapes, percent codes, HTML entities and base64 undone, each upon each to
 * a small depth. Decoding the body once finds an original in any mixture of spellings and costs the same for one or for
 * ten thousand originals; encoding each original in every way would not.
 */

const MAX_DEPTH = 4;
const MAX_VIEWS = 40;
const decoder = new TextDecoder('utf-8');

const ESCAPE = /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(["'\\/bfnrt]))/g;
const SIMPLE: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(ESCAPE, (_, point?: string, unit?: string, byte?: string, letter?: string) => {
    if (letter !== undefined) return SIMPLE[letter] ?? letter;
    const code = Number.parseInt(point ?? unit ?? byte ?? '', 16);
    return code > 0x10ffff ? '' : code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code);
  });
}

function percentDecoded(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/(?:%[0-9a-fA-F]{2})+/g, (run) => {
    const bytes = new Uint8Array(run.length / 3);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = Number.parseInt(run.slice(at * 3 + 1, at * 3 + 3), 16);
    return decoder.decode(bytes);
  });
}

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  commat: '@',
  period: '.',
};
const ENTITY = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-z]+));?/gi;

function entitiesDecoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const RUN = /[A-Za-z0-9+/_-]{8,}/g;

/** Every run of base64 letters, read from each of its first four letters: one of them is the true alignment. */
function base64Decoded(text: string): string {
  let binary = '';
  for (const [run] of text.matchAll(RUN)) {
    const plain = run.replaceAll('-', '+').replaceAll('_', '/');
    for (let shift = 0; shift < 4; shift += 1) {
      const rest = plain.slice(shift);
      const usable = rest.slice(0, rest.length - (rest.length % 4 === 1 ? 1 : 0));
      // Decoded together and only once: most runs are plain words. The line end keeps their bytes apart.
      if (usable.length >= 6) binary += `${atob(usable)}\n`;
    }
  }
  return bytesAsText(binary);
}

function bytesAsText(binary: string): string {
  return decoder.decode(bytesOf(binary));
}

function bytesOf(binary: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(binary.length);
  // An array keeps of each number its lowest eight bits.
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** In which bytes the values that are looked for can be written, beside UTF-8 and Latin-1. */
export interface ByteSpellings {
  /** Some hold a letter that Windows-1252 writes and Latin-1 does not. */
  windows1252: boolean;
  /** Some hold a unit, mostly a Chinese or Korean letter, that any two bytes may be. */
  rare: boolean;
}

/** Upper bytes in UTF-16 of all scripts but Chinese and Korean: in a text every second byte is one of these few. */
const UPPER = new Uint8Array(256);
for (const [from, to] of [
  [0x00, 0x30],
  [0xa0, 0xab],
  [0xd8, 0xdf],
  [0xfb, 0xfb],
  [0xfe, 0xff],
] as const) {
  UPPER.fill(1, from, to + 1);
}
/** Values of fewer units are not looked for. */
const FEWEST_UNITS = 4;
/** What Windows-1252 has where Latin-1 has control codes. Our own table: not every engine's decoder follows the standard. */
const C1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** Those, and what they are in the other case. */
const WINDOWS_1252 = /[\xff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0191\u0192\u02c6\u02dc\u2013-\u2122]/;

export const byteSpellingsOf = (values: readonly string[]): ByteSpellings => ({
  windows1252: values.some((value) => WINDOWS_1252.test(value)),
  rare: values.some(hasRare),
});

function hasRare(value: string): boolean {
  for (let at = 0; at < value.length; at += 1) if (UPPER[value.charCodeAt(at) >> 8] === 0) return true;
  return false;
}

/** A body of one character per byte, read as all that it may be beside Latin-1. */
function bytesDecoded(body: string, spellings: ByteSpellings): string[] {
  const bytes = bytesOf(body);
  const views = [decoder.decode(bytes)];
  if (spellings.windows1252) views.push(body.replace(/[\x80-\x9f]/g, (byte) => C1[byte.charCodeAt(0) - 0x80] ?? byte));
  // Apart from one another: where a text begins, the bytes before it may look like one that lies a byte beside it.
  for (const first of [0, 1]) {
    const from = bytes.subarray(first);
    views.push(new TextDecoder('utf-16le').decode(spellings.rare ? from : likeUtf16(from)));
  }
  return views;
}

/** Every run of letters whose upper byte is one of the few. */
function likeUtf16(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(bytes.length * 1.25 + 4);
  let [size, start] = [0, 0];
  for (let at = 0; at <= bytes.length; at += 2) {
    if (UPPER[bytes[at + 1] ?? -1] === 1) continue;
    if (at - start >= FEWEST_UNITS * 2) {
      out.set(bytes.subarray(start, at), size);
      size += at - start + 2;
      out[size - 2] = 0x0a;
    }
    start = at + 2;
  }
  return out.subarray(0, size);
}

/** ASCII written as UTF-16 or UTF-32 is well-formed UTF-8, with a NUL between any two letters. */
const withoutNuls = (text: string): string => (text.includes('\0') ? text.replaceAll('\0', '') : text);

const DECODERS = [withoutNuls, unescaped, percentDecoded, entitiesDecoded, base64Decoded];

/** Escapes, codes and base64 are written in ASCII: of a picture of 20 MB they leave little to be decoded again and again. */
const readable = (body: string): string => (body.match(/[\x20-\x7e]{6,}/g) ?? []).join('\n');

function decoded(body: string): Set<string> {
  const views = new Set([body]);
  let level = [body];
  for (let depth = 0; depth < MAX_DEPTH && views.size < MAX_VIEWS; depth += 1) {
    const next = level
      .flatMap((view) => DECODERS.map((decode) => decode(view)))
      .filter((view) => view !== '' && !views.has(view));
    for (const view of next) views.add(view);
    level = [...new Set(next)];
    if (level.length === 0) break;
  }
  return views;
}

/** Every distinct reading of the body, the plain one first. `bytes`: one character of `body` is one byte. */
export function viewsOf(body: string, bytes: ByteSpellings | null = null): string[] {
  return [...(bytes ? new Set([body, ...bytesDecoded(body, bytes), ...decoded(readable(body))]) : decoded(body))];
}
