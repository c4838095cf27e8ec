/** Looks for originals in everything the server received, through every layer of encoding that a body can wear. */
import type { Entry } from './sites-server';

const BASE64_RUN = /[A-Za-z0-9+/_-]{12,}={0,2}/g;
const DEPTH = 3;

function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-fA-F]{4})/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\n/g, '\n')
    .replace(/\\(["\\/])/g, '$1');
}

function percentDecoded(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  return spaced.replace(/(?:%[0-9a-fA-F]{2})+/g, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}

/** Every run that could be base64, decoded; runs that are plain words decode to noise and match nothing. */
function base64Decoded(text: string): string {
  return [...text.matchAll(BASE64_RUN)]
    .flatMap(([run]) => [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), 'base64').toString('utf8')))
    .join('\n');
}

/** All readings of one text: itself, unescaped, percent-decoded, base64-decoded, and these of each other, to some depth. */
function readings(text: string): Set<string> {
  const found = new Set([text]);
  let newest = [text];
  for (let depth = 0; depth < DEPTH; depth += 1) {
    newest = newest.flatMap((each) => [unescaped(each), percentDecoded(each)]).filter((each) => !found.has(each));
    newest.forEach((each) => found.add(each));
  }
  for (const each of [...found]) found.add(base64Decoded(each));
  return found;
}

const bytesOf = (entry: Entry): string =>
  [entry.path, ...entry.headers.map(([name, value]) => `${name}: ${value}`), entry.body.toString('utf8')].join('\n');

export interface Leak {
  original: string;
  where: string;
}

const cache = new WeakMap<Entry, Set<string>>();

/** Which originals any of these requests carried, and in which request. */
export function leaks(entries: readonly Entry[], originals: readonly string[]): Leak[] {
  return entries.flatMap((entry) => {
    const texts = cache.get(entry) ?? readings(bytesOf(entry));
    cache.set(entry, texts);
    const hit = originals.filter((original) => [...texts].some((text) => text.includes(original)));
    return hit.map((original) => ({ original, where: `${entry.kind} ${entry.method} ${entry.host}${entry.path.slice(0, 120)}` }));
  });
}
