/**
 * Who is speaking, by what the browser says of the sender and never by what the message says (T-09).
 * Three bands: a content script of a covered site, a frame of ours inside such a page, a page of the extension.
 */
import { siteOf } from '../shared/endpoints';

export interface ContentSender {
  band: 'content';
  site: string;
  origin: string;
  tab: number;
  frame: number;
  document: string;
  isIncognito: boolean;
}
export interface FrameSender {
  band: 'frame';
  page: 'reveal' | 'panel';
  /** Of the page in the tab, by the browser's word. */
  topOrigin: string | null;
  tab: number;
  frame: number;
  document: string;
}
export interface PageSender {
  band: 'page';
  /** Set when the page was opened as a tab, where "the active tab" would be itself. */
  ownTab: number | null;
}
export type Sender = ContentSender | FrameSender | PageSender;

const FRAMES: Record<string, 'reveal' | 'panel'> = { '/reveal.html': 'reveal', '/panel.html': 'panel' };
const PAGES: ReadonlySet<string> = new Set([
  '/popup.html',
  '/options.html',
  '/dashboard.html',
  '/ledger.html',
  '/documents.html',
]);

type Raw = chrome.runtime.MessageSender;

/** Null is a stranger. The absence of a tab proves nothing: our pages have one when opened as a tab (measured). */
export function classify(raw: Raw): Sender | null {
  if (raw.id !== chrome.runtime.id) return null;
  return isOurOrigin(raw) ? own(raw) : content(raw);
}

/** Compared as text: some URL parsers call the origin of an extension's address "null", which a sandboxed frame's is. */
function isOurOrigin(raw: Raw): boolean {
  return `${raw.origin ?? ''}/` === chrome.runtime.getURL('/');
}

/** Only the first two are ever framed by a page: the rest is not web-accessible. */
function own(raw: Raw): Sender | null {
  if (raw.url === undefined || !URL.canParse(raw.url)) return null;
  const path = new URL(raw.url).pathname;
  if (PAGES.has(path)) return { band: 'page', ownTab: raw.tab?.id ?? null };
  const page = Object.hasOwn(FRAMES, path) ? FRAMES[path] : undefined;
  const tab = raw.tab?.id;
  if (page === undefined || tab === undefined || raw.frameId === undefined) return null;
  return { band: 'frame', page, topOrigin: originOf(raw.tab?.url), tab, frame: raw.frameId, document: raw.documentId ?? '' };
}

const originOf = (url: string | undefined): string | null =>
  url !== undefined && URL.canParse(url) ? new URL(url).origin : null;

function content(raw: Raw): ContentSender | null {
  const tab = raw.tab?.id;
  const endpoints = raw.origin === undefined ? null : siteOf(raw.origin);
  if (raw.origin === undefined || endpoints === null || tab === undefined || raw.frameId === undefined) return null;
  return {
    band: 'content',
    site: endpoints.site,
    origin: raw.origin,
    tab,
    frame: raw.frameId,
    document: raw.documentId ?? '',
    isIncognito: raw.tab?.incognito ?? false,
  };
}
