/** The files that a request's body is made of: all of it, parts of a form (RFC 7578), or base64 within JSON. */
import { fromBase64 } from '../../shared/base64';
import type { Question } from '../../shared/handover';
import type { Bytes } from './host';

export interface Uploaded {
  /** Null where the body says none. */
  name: string | null;
  bytes: Bytes;
}
export interface Parted {
  files: Uploaded[];
  /** What else people may have written of the body. Ids, keys and types are searched for known values like any other body. */
  texts: string[];
}

type Body = Pick<Question, 'body' | 'bodyKind' | 'descent'>;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Of a body that is not text, each character is a byte: its lower eight bits. */
function bytesOf(body: string, kind: Question['bodyKind']): Bytes {
  if (kind === 'text') return encoder.encode(body);
  const bytes = new Uint8Array(body.length);
  for (let at = 0; at < body.length; at += 1) bytes[at] = body.charCodeAt(at) & 0xff;
  return bytes;
}

const textOf = (body: string, kind: Question['bodyKind']): string =>
  kind === 'text' ? body : decoder.decode(bytesOf(body, kind));

const OPENING = /^--([^\r\n]{1,200})\r\n/;
const FILE_NAME = /^content-disposition:[^\r\n]*;\s*filename="([^"\r\n]*)"/im;

const boundaryOf = (body: string): string | null => OPENING.exec(body.slice(0, 300))?.[1] ?? null;

/** As browsers write it into a form (HTML, multipart encoding). */
const fileName = (written: string): string => written.replace(/%22/g, '"').replace(/%0D/g, '\r').replace(/%0A/g, '\n');

/** Null where the body is no form, or not one that ends as forms do. */
function inForm({ body, bodyKind, descent }: Body): Parted | null {
  const boundary = boundaryOf(body);
  if (boundary === null) return null;
  const parted: Parted = { files: [], texts: [] };
  const delimiter = `\r\n--${boundary}`;
  let at = boundary.length + 2;
  while (body.startsWith('\r\n', at)) {
    const [head, end] = [body.indexOf('\r\n\r\n', at), body.indexOf(delimiter, at + 2)];
    if (head < 0 || end < head + 2) return null;
    const headers = textOf(body.slice(at + 2, head), bodyKind);
    const content = body.slice(head + 4, Math.max(head + 4, end));
    const name = FILE_NAME.exec(headers)?.[1];
    if (name === undefined) addText(textOf(content, bodyKind), descent, parted);
    else parted.files.push({ name: fileName(name), bytes: bytesOf(content, bodyKind) });
    at = end + delimiter.length;
  }
  return /^--(\r\n)?$/.test(body.slice(at, at + 5)) ? parted : null;
}

/** Several words, or an address. */
const PROSE = /\S\s+\S|@/;

/** What the page's gate takes for a file's text has no less (page/descent.ts). */
const LEAST_TEXT = 20;

/** Where a file's text is in the body, every longer text may be it. */
function addText(text: string, descent: Question['descent'], parted: Parted): void {
  if (descent === 'part' && text.length >= LEAST_TEXT) parted.files.push(...asFiles(text));
  else if (PROSE.test(text)) parted.texts.push(text);
}

/** The text, and what it hides where it is base64 of another one, or long. */
function asFiles(text: string): Uploaded[] {
  const hidden = decoded(text, null) ?? textWithin(text);
  return [encoder.encode(text), hidden].flatMap((bytes) => (bytes === null ? [] : [{ name: null, bytes }]));
}

/** An identifier is no text when it is decoded. */
function textWithin(text: string): Bytes | null {
  const bytes = BASE64.test(text) ? fromBase64(standard(text)) : null;
  try {
    if (bytes !== null) strictDecoder.decode(bytes);
    return bytes;
  } catch {
    return null;
  }
}

const strictDecoder = new TextDecoder('utf-8', { fatal: true });
const standard = (base64: string): string => base64.replaceAll('-', '+').replaceAll('_', '/');

/** Shorter ones are ids, keys and words, where nothing says that they are a file's. */
const LEAST_BASE64 = 200;
const LEAST_NAMED = 20;
const DATA_URL = /^data:[^,]{0,200};base64,/i;
const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/;
const NAMES = /^(file_?)?name$/i;

/** Standard, of addresses, or of a data URL; null for any other text. */
function decoded(text: string, name: string | null): Bytes | null {
  const start = DATA_URL.exec(text)?.[0].length ?? 0;
  const bare = start > 0 ? text.slice(start) : text;
  const least = name !== null && /\.\w{1,8}$/.test(name) ? LEAST_NAMED : LEAST_BASE64;
  if ((start === 0 && bare.length < least) || !BASE64.test(bare)) return null;
  return fromBase64(standard(bare));
}

/** What a file is known by stands beside its name: as base64 it is noise, in which anything may be seen. */
const IDS = /(^|[_-])(uu)?id$|[a-z](Id|ID|Uuid|UUID)$/;
const isId = (key: string, text: string): boolean =>
  IDS.test(key) && text.length < LEAST_BASE64 && !DATA_URL.test(text) && textWithin(text) === null;

function collect(value: unknown, key: string, name: string | null, descent: Question['descent'], parted: Parted): void {
  if (typeof value === 'string') {
    const bytes = value === name || isId(key, value) ? null : decoded(value, name);
    if (bytes !== null) parted.files.push({ name, bytes });
    else addText(value, descent, parted);
  }
  if (typeof value !== 'object' || value === null) return;
  const named: unknown = Object.entries(value).find(([key]) => NAMES.test(key))?.[1];
  if (typeof named === 'string') parted.texts.push(named);
  const own = typeof named === 'string' && named !== '' ? named : name;
  for (const [at, one] of Object.entries(value)) collect(one, at, own, descent, parted);
}

function inJson({ body, bodyKind, descent }: Body): Parted | null {
  if (bodyKind !== 'text' || !/^\s*[[{]/.test(body)) return null;
  try {
    const parted: Parted = { files: [], texts: [] };
    collect(JSON.parse(body), '', null, descent, parted);
    return parted;
  } catch {
    return null;
  }
}

/** Characters made bytes in one turn: twenty megabytes at once would stop the page for a moment that one sees. */
const TURN = 1 << 20;

async function bytesInTurns({ body, bodyKind }: Body): Promise<Bytes> {
  if (bodyKind === 'text' || body.length <= TURN) return bytesOf(body, bodyKind);
  const bytes = new Uint8Array(body.length);
  for (let at = 0; at < body.length; at += TURN) {
    bytes.set(bytesOf(body.slice(at, at + TURN), bodyKind), at);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return bytes;
}

const FIELDS = /^[^\s=&]+=[^\s=]*(?:&[^\s=&]+=[^\s=]*)*$/;

/** The fields of a form in the spelling of addresses (WHATWG URL, 5.1). */
function inFields({ body, bodyKind, descent }: Body): Parted | null {
  if (descent !== 'part' || bodyKind !== 'text' || !FIELDS.test(body)) return null;
  const parted: Parted = { files: [], texts: [] };
  // Firefox lets no content script iterate over them (measured).
  new URLSearchParams(body).forEach((value) => addText(value, descent, parted));
  return parted;
}

/** More texts than these are one body. */
const MOST_TEXTS = 40;

/** Null where the body as a whole is the file. */
function filesIn(body: Body): Parted | null {
  const parted = inForm(body) ?? inJson(body) ?? inFields(body);
  return parted !== null && parted.files.length > 0 ? parted : null;
}

/**
 * What an upload carries. A body of JSON without a file in it is a file itself: people attach those, too. Where a file's text is in the
 * body, and no file that shows as one, each of the longer texts is taken for it.
 */
export async function partsOf(body: Body): Promise<Parted> {
  const shown = body.descent === 'file' ? null : filesIn({ ...body, descent: '' });
  const parted = shown ?? (body.descent === 'part' ? filesIn(body) : null);
  if (parted !== null && parted.files.length <= MOST_TEXTS) return parted;
  return shown ?? { files: await whole(body), texts: [] };
}

/** A body that is a file. As a data URL or in base64, it is what that says, too. */
async function whole(body: Body): Promise<Uploaded[]> {
  const bytes = await bytesInTurns(body);
  const hidden =
    body.descent !== '' && body.bodyKind === 'text' ? (decoded(body.body, null) ?? textWithin(body.body)) : null;
  return [bytes, hidden].flatMap((one) => (one === null ? [] : [{ name: null, bytes: one }]));
}

/** A file's own name beside so much base64: no token or measurement of a site's has one. */
const NAMED = /"(?:file_?)?name"\s*:\s*"[^"\n]*\.\w{1,8}"/i;
const LONG_BASE64 = /"[A-Za-z0-9+/_-]{20,}={0,2}"/;

/** How documents and pictures begin: PDF, ZIP (and with it OOXML and ODF), OLE, RTF, PNG, JPEG, GIF. */
const BEGINNINGS = ['%PDF-', 'PK\x03\x04', '\xd0\xcf\x11\xe0', '{\\rtf', '\x89PNG', '\xff\xd8\xff', 'GIF8'];
const IN_BASE64 = /["',](?:JVBERi0|UEsDB|0M8R4KGx|e1xydG|iVBORw0KGgo|_9j_|\/9j\/|R0lGOD)[A-Za-z0-9+/_-]{100,}/;

const beginsAsFile = (body: string): boolean => {
  const start = Array.from(body.slice(0, 5), (letter) => String.fromCharCode(letter.charCodeAt(0) & 0xff)).join('');
  return BEGINNINGS.some((beginning) => start.startsWith(beginning));
};

/** Whether a request that no site file knows as an upload carries a file all the same. */
export function carriesFile(body: Body): boolean {
  if (body.bodyKind === 'none') return false;
  if (body.descent === 'file') return true;
  if (beginsAsFile(body.body) || (body.bodyKind === 'text' && IN_BASE64.test(body.body))) return true;
  if (body.bodyKind === 'text' && NAMED.test(body.body) && LONG_BASE64.test(body.body))
    return (inJson(body)?.files.length ?? 0) > 0;
  return boundaryOf(body.body) !== null && (inForm(body)?.files.length ?? 0) > 0;
}
