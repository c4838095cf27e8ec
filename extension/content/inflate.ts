/** Bodies that a page has packed (session recorders and telemetry do): what is in them, as text. */

const MOST_BYTES = 32 * 1024 * 1024;

const FORMATS: readonly [CompressionFormat, (one: number, two: number) => boolean][] = [
  ['gzip', (one, two) => one === 0x1f && two === 0x8b],
  // RFC 1950: deflate with a window of 32 KiB, and a check that makes the first two bytes a multiple of 31.
  ['deflate', (one, two) => one === 0x78 && (one * 256 + two) % 31 === 0],
];

function formatOf(body: string): CompressionFormat | null {
  const [one, two] = [body.charCodeAt(0) & 0xff, body.charCodeAt(1) & 0xff];
  return FORMATS.find(([, begins]) => begins(one, two))?.[0] ?? null;
}

export const isPacked = (body: string): boolean => formatOf(body) !== null;

/** `body`: one character per byte. Null where it cannot be read to its end, or is more than anyone sends. */
export async function unpacked(body: string): Promise<string | null> {
  const format = formatOf(body);
  if (format === null) return null;
  const bytes = Uint8Array.from(body, (letter) => letter.charCodeAt(0) & 0xff);
  const reader = new Response(bytes).body?.pipeThrough(new DecompressionStream(format)).getReader();
  if (!reader) return null;
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      text += decoder.decode(value, { stream: true });
      if (text.length > MOST_BYTES) return null;
    }
  } catch {
    return null;
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}
