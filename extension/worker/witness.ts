/**
 * The second witness: webRequest sees the bytes that really leave, from every frame and worker, whatever the page did
 * to its own fetch (T-04). A chat request no gate announced, or a body with a recently flagged original (T-06), is an
 * alarm; Firefox lets us cancel it, Chromium only tells us afterwards. What leaves with nothing flagged in it is remembered
 * for some seconds: the check of what it carries may not be finished yet (T-05).
 */
import { endpointKind, type SiteEndpoints, siteOf } from '../shared/endpoints';
import { digestOfBytes } from '../shared/digest';
import { partsDigest } from '../shared/witnessed';
import type { Announced } from './announced';
import type { Flagged } from './flagged';
import type { Lately } from './lately';
import type { Modes } from './modes';
import type { OpenChecks } from './open_checks';
import type { Tabs } from './tabs';

export type Details = Pick<
  chrome.webRequest.OnBeforeRequestDetails,
  'tabId' | 'url' | 'method' | 'requestBody' | 'initiator'
>;

export interface Witnessing {
  tabs: Tabs;
  flagged: Flagged;
  lately: Lately;
  announced: Announced;
  modes: Modes;
  openChecks: OpenChecks;
  ready: Promise<void>;
}

/** What came round the gates waits for a check under way until it is so old, where the browser lets us stop it. */
export const HELD_MS = 1_500;
/** UTF-16 units that wait at a time, at most: what a page sends beyond leaves and is only remembered. */
const MOST_HELD = 1 << 24;

/** How long an announcement may come after the request it is for. */
export const GRACE_MS = 1_000;

interface Seen {
  /** The body as text for the search; names and values of a form joined by lines. */
  text: string;
  digest: string | null;
}

function joined(parts: readonly ArrayBuffer[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(new Uint8Array(part), at);
    at += part.byteLength;
  }
  return whole;
}

/** A body the browser does not show (a stream, a file) has no digest: on a chat endpoint that alone is the alarm. */
async function look(body: Details['requestBody']): Promise<Seen> {
  if (body?.formData) {
    const parts: Record<string, string[]> = Object.fromEntries(
      Object.entries(body.formData).map(([name, values]) => [name, values.map(String)]),
    );
    return { text: Object.entries(parts).flat(2).join('\n'), digest: await partsDigest(parts) };
  }
  const pieces = body?.raw?.flatMap(({ bytes }) => (bytes === undefined ? [] : [bytes])) ?? [];
  if (pieces.length === 0 || pieces.length !== body?.raw?.length) return { text: '', digest: null };
  const bytes = joined(pieces);
  return { text: new TextDecoder().decode(bytes), digest: await digestOfBytes(bytes) };
}

/** A request of the page itself names its tab; one of a service worker does not, and any tab of the site may own it. */
function owners(site: SiteEndpoints, details: Details, { tabs }: Witnessing): number[] {
  return details.tabId >= 0 ? [details.tabId] : tabs.onSite(site.site);
}

export class Witness {
  readonly #around: Witnessing;
  readonly #graceMs: number;
  readonly #heldMs: number;
  #held = 0;

  /** `heldMs`: 0 where a request has left when we hear of it. */
  constructor(around: Witnessing, heldMs: number, graceMs = GRACE_MS) {
    this.#around = around;
    this.#heldMs = heldMs;
    this.#graceMs = graceMs;
  }

  /** True where the request went round the gates; the tabs it may belong to have been marked. */
  async wentRound(details: Details): Promise<boolean> {
    await this.#around.ready;
    const site = siteOf(new URL(details.url).origin);
    if (site === null || this.#around.modes.isOff(site.site)) return false;
    const tabs = owners(site, details, this.#around);
    const seen = await look(details.requestBody);
    const whole = `${details.url}\n${seen.text}`;
    if (details.method !== 'POST' || endpointKind(site, details.url) !== 'chat')
      return this.#carries(whole, details.tabId, tabs);
    if (this.#around.flagged.isIn(whole, tabs) || !(await this.#isAnnounced(tabs, seen.digest))) return this.#alarm(tabs);
    return false;
  }

  async #isAnnounced(tabs: number[], digest: string | null): Promise<boolean> {
    return digest !== null && (await this.#around.announced.hasSoon(tabs, [digest], this.#graceMs));
  }

  /** A flagged value, or one that is found while the request can still wait: that look back has raised the alarm itself. */
  async #carries(whole: string, tab: number, tabs: number[]): Promise<boolean> {
    const { flagged, lately, openChecks } = this.#around;
    if (flagged.isIn(whole, tabs)) return this.#alarm(tabs);
    const remembered = lately.left(whole, tabs);
    // A service worker's request names no tab, and none of the site's private windows is to be timed by it.
    if (this.#heldMs === 0 || tab < 0 || this.#held + whole.length > MOST_HELD) return false;
    this.#held += whole.length;
    await openChecks.settled(tab, this.#heldMs);
    this.#held -= whole.length;
    return remembered.isTold;
  }

  #alarm(tabs: number[]): true {
    for (const tab of tabs) this.#around.tabs.alarm(tab);
    return true;
  }
}
