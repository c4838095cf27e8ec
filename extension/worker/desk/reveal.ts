/** Placeholders and their originals: the content script learns which are known, a frame of ours learns what they hide. */
import type { RevealDrawn } from '../../shared/messages';
import type { Desk } from '../door';
import { expect } from '../host';
import type { Question } from '../port';
import type { Room } from '../room';

type Names = 'content-worker/known' | 'content-worker/copy' | 'content-worker/ticket' | 'content-worker/place';

export function revealDesk(room: Room): Pick<Desk['content'], Names> {
  return {
    'content-worker/known': async ({ conversation, tokens }, { site, isIncognito }) => {
      const found = await room.known.originals({ site, conversation, isIncognito }, tokens);
      return found.ok ? { ok: true, value: found.value.map((original) => original !== null) } : found;
    },
    'content-worker/copy': async ({ conversation, text }, { site, isIncognito }) => {
      const question: Question = { type: 'restore', site, conversation, texts: [text], is_incognito: isIncognito };
      const restored = await expect(room.port, 'restored', question);
      return restored.ok ? { ok: true, value: restored.value.texts[0] ?? [] } : restored;
    },
    'content-worker/ticket': ({ conversation, frame }, from) => {
      // Only the tab's own page has frames of ours: what is framed in it is checked against the tab's origin.
      if (from.frame !== 0) return Promise.resolve({ ok: false, code: 'not_allowed' });
      return Promise.resolve({ ok: true, value: room.tickets.issue(from, conversation, frame) });
    },
    'content-worker/place': async ({ ticket, base, keep, tokens, items, styles }, from) => {
      const held = room.tickets.madeFor(ticket, from);
      if (held?.kind !== 'reveal') return { ok: false, code: 'not_found' };
      const originals = await room.known.originals(held, tokens);
      if (!originals.ok) return originals;
      const added = items.map(({ token, ...box }): RevealDrawn | null => {
        const text = token === -1 ? '' : (originals.value[token] ?? null);
        return text === null ? null : { text, ...box };
      });
      const turn = held.shown.place({ base, keep, added, styles }, room.known.age);
      return turn === null ? { ok: false, code: 'out_of_order' } : { ok: true, value: turn };
    },
  };
}
