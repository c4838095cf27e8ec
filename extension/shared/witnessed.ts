/**
 * The digests by which gate and witness name one request body. The browser shows the witness a urlencoded body
 * already taken apart, without its bytes, so that such a body has a second name: the digest of its parts.
 */
import { digestOfText } from './digest';

type Parts = Record<string, string[]>;

/** Independent of the order of names; the order of one name's values counts. */
export function partsDigest(parts: Parts): Promise<string> {
  const sorted = Object.entries(parts).sort(([one], [other]) => (one < other ? -1 : 1));
  return digestOfText(JSON.stringify(sorted));
}

function partsOf(body: string): Parts {
  const parts = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(body)) parts.set(name, [...(parts.get(name) ?? []), value]);
  return Object.fromEntries(parts);
}

/** All names under which the witness may see this body. The gate announces every one of them as it releases. */
export async function witnessDigests(body: string): Promise<string[]> {
  const digests = [await digestOfText(body)];
  if (/^[^=&{["]+=/.test(body)) digests.push(await partsDigest(partsOf(body)));
  return digests;
}
