/** Attaches files as a person does, and reads what of them arrived at a site's server. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { readFileSync } from 'node:fs';
import type { ElementHandle } from 'puppeteer-core';
import type { ExtensionPages } from './extension-pages';
import type { SiteName } from './places';
import type { SitePage } from './site-page';
import type { Entry } from './sites-server';
import { until } from './until';

export type Way = 'chosen' | 'dropped' | 'pasted';
export const WAYS: readonly Way[] = ['chosen', 'dropped', 'pasted'];

interface Given {
  name: string;
  base64: string;
}

/** Runs in the page: an event that carries these files, as the browser would fire it. */
function hand(selector: string, files: Given[], way: Way, text: string): void {
  const carried = new DataTransfer();
  const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const add = (transfer: DataTransfer): void => {
    for (const { name, base64 } of files) transfer.items.add(new File([bytesOf(base64)], name));
    if (text !== '') transfer.setData('text/plain', text);
  };
  add(carried);
  const target = document.querySelector(selector) ?? document.body;
  const options = { bubbles: true, cancelable: true, composed: true };
  if (way === 'dropped') target.dispatchEvent(new DragEvent('drop', { ...options, dataTransfer: carried }));
  else {
    const event = new ClipboardEvent('paste', { ...options, clipboardData: carried });
    if (event.clipboardData && event.clipboardData.files.length === 0) add(event.clipboardData);
    target.dispatchEvent(event);
  }
}

export async function attach(tab: SitePage, paths: readonly string[], way: Way, text = ''): Promise<void> {
  if (way === 'chosen') {
    const input = (await tab.page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    return input.uploadFile(...paths);
  }
  const files = paths.map((path) => ({ name: basename(path), base64: readFileSync(path).toString('base64') }));
  if (way === 'pasted') await tab.focus();
  await tab.page.evaluate(hand, tab.shape.composer, files, way, text);
}

/** A drop with the browser's own event, as only Chromium lets a test make it. */
export async function dropForReal(tab: SitePage, paths: readonly string[]): Promise<void> {
  const composer = await tab.page.$(tab.shape.composer);
  const box = await composer?.boundingBox();
  const place = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 10 };
  const session = await tab.page.createCDPSession();
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, ...place, data });
  await session.detach();
}

export const chips = (tab: SitePage): Promise<string[]> =>
  tab.page.$$eval('.chip', (found) => found.map((chip) => chip.textContent ?? ''));

interface View {
  state: { files?: { state: string }[] } | null;
}

/** Until each of them is with the site, as it was or as a copy, or is held. */
export async function attachAll(pages: ExtensionPages, tab: SitePage, paths: readonly string[], way: Way): Promise<void> {
  await attach(tab, paths, way);
  await until('each is attached or held', async () => {
    const { state } = await pages.ask<View>('popup-worker/view', null);
    const states = (state?.files ?? []).map((one) => one.state);
    const kept = states.filter((one) => one === 'held').length;
    return !states.includes('reading') && (await chips(tab)).length + kept === paths.length;
  }, 60_000);
  await tab.page.bringToFront();
}

/** What the card says first of a table that is made: of the site's chips, each is a document that it has. */
export async function extractedBeside(tab: SitePage): Promise<RegExp> {
  const left = (await chips(tab)).length;
  if (left === 0) return /Extracted here\. Nothing was sent\./;
  return new RegExp(`Extracted here\\. Your request was not sent\\.[^]*\\b${left} of these documents (?:is|are) already with the site`);
}

export interface Arrived {
  name: string;
  bytes: Buffer;
}

const HEADERS_END = Buffer.from('\r\n\r\n');

function partIn({ headers, body }: Entry): Arrived {
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  const boundary = /boundary=(.+)$/.exec(type)?.[1] ?? '';
  const start = body.indexOf(HEADERS_END) + 4;
  const end = body.indexOf(Buffer.from(`\r\n--${boundary}`), start);
  return { name: /filename="([^"]*)"/.exec(body.toString('utf8', 0, start))?.[1] ?? '', bytes: body.subarray(start, end) };
}

/** The files that a site's server has, by the way in which that site uploads. */
export function uploads(entries: readonly Entry[], site: SiteName): Arrived[] {
  if (site === 'claude')
    return entries.filter(({ method, path }) => method === 'POST' && path.endsWith('/upload')).map(partIn);
  if (site === 'chatgpt') {
    const names = entries.filter(({ path }) => path === '/backend-api/files').map(({ body }) => nameIn(body, 'file_name'));
    return entries
      .filter(({ method, host }) => method === 'PUT' && host === 'files.oaiusercontent.com')
      .map(({ path, body }) => ({ name: names.find((name) => path.includes(`/file-${announced(name)}`)) ?? '', bytes: body }));
  }
  return entries
    .filter(({ path }) => path === '/rest/app-chat/upload-file')
    .map(({ body }) => ({ name: nameIn(body, 'fileName'), bytes: Buffer.from(nameIn(body, 'content'), 'base64') }));
}

/** How the server's address for a file of this name begins. */
const announced = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 12);

function nameIn(body: Buffer, field: string): string {
  const read = JSON.parse(body.toString('utf8')) as Record<string, string>;
  return read[field] ?? '';
}
