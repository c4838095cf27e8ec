/** One-time tickets for our frames: bound to the tab, the origin of its page and one conversation. */
import type { PanelView } from '../shared/messages';
import { Placed } from './placed';
import { Turns } from './turns';
import type { ContentSender, FrameSender } from './trust';

export type PanelShown = Omit<PanelView, 'turn'>;

interface Bound {
  tab: number;
  parentFrame: number;
  origin: string;
  site: string;
  conversation: string;
  isIncognito: boolean;
  madeMs: number;
  holder: { frame: number; document: string } | null;
}
export interface RevealTicket extends Bound {
  kind: 'reveal';
  shown: Placed;
}
export interface PanelTicket extends Bound {
  kind: 'panel';
  shown: Turns<PanelShown>;
}
export type Ticket = RevealTicket | PanelTicket;

/** A frame is on its way as soon as the ticket is made; a ticket still unused after this was not for it. */
const REDEEM_MS = 30_000;
const MAX_TICKETS = 2_000;

export class Tickets {
  readonly #tickets = new Map<string, Ticket>();

  issue(from: ContentSender, conversation: string, kind: Ticket['kind']): string {
    const id = crypto.randomUUID();
    const { tab, frame, origin, site, isIncognito } = from;
    const bound = { tab, parentFrame: frame, origin, site, conversation, isIncognito, madeMs: Date.now(), holder: null };
    if (kind === 'reveal') this.#tickets.set(id, { ...bound, kind, shown: new Placed() });
    else this.#tickets.set(id, { ...bound, kind, shown: new Turns<PanelShown>({ state: null, verdict: null, text: null }) });
    for (const old of this.#tickets.keys()) if (this.#tickets.size > MAX_TICKETS) this.#tickets.delete(old);
    return id;
  }

  /**
   * Once only, in time, by a frame of the right kind in the same tab and under the same origin. `parentFrame` is null
   * where the browser does not say: Chromium's webNavigation leaves frames of extensions out (measured).
   */
  redeem(id: string, from: FrameSender, parentFrame: number | null): Ticket | null {
    const ticket = this.#tickets.get(id);
    if (ticket === undefined || ticket.holder !== null || ticket.kind !== from.page) return null;
    if (ticket.tab !== from.tab || ticket.origin !== from.topOrigin) return null;
    if (parentFrame !== null && parentFrame !== ticket.parentFrame) return null;
    if (Date.now() - ticket.madeMs > REDEEM_MS) return null;
    ticket.holder = { frame: from.frame, document: from.document };
    return ticket;
  }

  /** The ticket, for the one document that redeemed it. */
  heldBy(id: string, from: FrameSender): Ticket | null {
    const ticket = this.#tickets.get(id);
    const holder = ticket?.holder;
    if (ticket === undefined || !holder || ticket.tab !== from.tab) return null;
    return holder.frame === from.frame && holder.document === from.document ? ticket : null;
  }

  /** The ticket, for the content script that asked for it. */
  madeFor(id: string, from: ContentSender): Ticket | null {
    const ticket = this.#tickets.get(id);
    if (ticket === undefined || ticket.tab !== from.tab || ticket.parentFrame !== from.frame) return null;
    return ticket.origin === from.origin ? ticket : null;
  }

  /** The reveal frames of a conversation, a site or all; in private windows too. */
  reveals(site: string | null, conversation: string | null): RevealTicket[] {
    const isMeant = (one: Ticket): boolean =>
      [one.site, null].includes(site) && [one.conversation, null].includes(conversation);
    return [...this.#tickets.values()].flatMap((one) => (one.kind === 'reveal' && isMeant(one) ? [one] : []));
  }

  /** A new document in a frame of the page: its tickets end. */
  forget(tab: number, parentFrame?: number): void {
    for (const [id, ticket] of this.#tickets) {
      if (ticket.tab === tab && (parentFrame ?? ticket.parentFrame) === ticket.parentFrame) this.#tickets.delete(id);
    }
  }
}
