/** The bytes of a file. */
import { PIECE_BYTES } from '../../shared/file_limits';
import type { Bytes } from './host';

/**
 * Null for a folder, or what went away meanwhile. In Firefox a file's buffer is the page's, and no element of it can be read:
 * as a text it can (measured).
 */
export async function bytesOf(file: Blob): Promise<Bytes | null> {
  const whole = new Uint8Array(file.size);
  try {
    // One unit for each byte, which is its low byte (WHATWG Encoding, 14.5).
    const decoder = new TextDecoder('x-user-defined');
    for (let at = 0; at < whole.length; at += PIECE_BYTES) {
      const text = decoder.decode(await new Response(file.slice(at, at + PIECE_BYTES)).arrayBuffer());
      if (text.length !== Math.min(PIECE_BYTES, whole.length - at)) return null;
      for (let place = 0; place < text.length; place += 1) whole[at + place] = text.charCodeAt(place) & 0xff;
    }
    return whole;
  } catch {
    return null;
  }
}
