/** The panel's words from the content script to the frame that shows them, and its actions back. */
import type { BatchAsks } from '../../shared/batch_messages';
import { tell } from '../../shared/told';
import type { Desk } from '../door';
import { expect, expectDone } from '../host';
import type { Room } from '../room';
import type { ContentSender, FrameSender } from '../trust';
import { allow } from './allow';
import { excuse } from './excuse';
import { mayAttach } from './files';
import { change } from './settings';

/** The worker's own copy of a verdict counts, not the one that comes back from the page's process (T-09). */
function judgedHere(room: Room, id: string | undefined, from: ContentSender): ReturnType<Room['verdicts']['of']> {
  const judged = id === undefined ? null : room.verdicts.of(id);
  return judged?.tab === from.tab ? judged : null;
}

export function panelDesk(room: Room): Pick<Desk['content'], 'content-worker/panel'> {
  return {
    'content-worker/panel': ({ ticket, verdict, state }, from) => {
      const held = room.tickets.madeFor(ticket, from);
      if (held?.kind !== 'panel') return Promise.resolve({ ok: false, code: 'not_found' });
      const judged = judgedHere(room, verdict?.id, from);
      held.shown.set({ state, verdict: judged?.verdict ?? null, text: judged?.text ?? null });
      room.shownIn.set(from.tab, held);
      return Promise.resolve({ ok: true, value: null });
    },
  };
}

/** Where the browser's own tree knows the frame, its parent must be the one that asked for the ticket (T-02). */
async function parentFrame(from: FrameSender): Promise<number | null> {
  const frame = await chrome.webNavigation.getFrame({ tabId: from.tab, frameId: from.frame });
  return frame?.parentFrameId ?? null;
}

export function frameDesk(room: Room): Omit<Desk['frame'], keyof BatchAsks> {
  return {
    'frame-worker/redeem': async ({ ticket }, from) => {
      const held = room.tickets.redeem(ticket, from, await parentFrame(from));
      return held === null ? { ok: false, code: 'not_found' } : { ok: true, value: { kind: held.kind } };
    },
    'reveal-worker/view': async ({ ticket, seen }, from) => {
      const held = room.tickets.heldBy(ticket, from);
      if (held?.kind !== 'reveal') return { ok: false, code: 'not_found' };
      return { ok: true, value: await held.shown.after(seen) };
    },
    'panel-worker/state': async ({ ticket, seen }, from) => {
      const held = room.tickets.heldBy(ticket, from);
      if (held?.kind !== 'panel') return { ok: false, code: 'not_found' };
      const { turn, value } = await held.shown.after(seen);
      return { ok: true, value: { turn, ...value } };
    },
    'panel-worker/answer': async ({ ticket, verdict, have }, from) => {
      const held = room.tickets.heldBy(ticket, from);
      // Only of what the card shows in place of sending: before the gesture nothing is written.
      const shown = held?.kind === 'panel' ? held.shown.now.value : null;
      if (shown?.state?.kind !== 'answered' || shown.verdict?.id !== verdict) return { ok: false, code: 'not_found' };
      return expect(room.port, 'answer_part', { type: 'answer_more', verdict, have });
    },
    'panel-worker/stop': async ({ ticket, verdict }, from) => {
      const held = room.tickets.heldBy(ticket, from);
      // The card may be about something else by now.
      if (held?.kind !== 'panel' || room.verdicts.of(verdict)?.tab !== held.tab) return { ok: false, code: 'not_found' };
      return expectDone(room.port, { type: 'stop_answer', verdict });
    },
    'panel-worker/act': async ({ ticket, action }, from) => {
      const held = room.tickets.heldBy(ticket, from);
      if (held?.kind !== 'panel') return { ok: false, code: 'not_found' };
      if (action.do === 'allow') {
        const done = await allow(room, held.shown.now.value.verdict?.id ?? '', action.span);
        if (!done.ok) return { ok: false, code: 'not_allowed' };
      }
      if (action.do === 'excuse' || action.do === 'send-doubted') {
        const doubt = action.do === 'excuse' ? action.doubt : null;
        const done = await excuse(room, { verdict: action.verdict, doubt, shown: held.shown.now.value.text });
        if (!done.ok) return { ok: false, code: 'not_allowed' };
      }
      if (action.do === 'attach-file' && !mayAttach(room, action.file, held.tab)) return { ok: false, code: 'not_allowed' };
      if (action.do === 'never-answer') {
        const name = held.shown.now.value.verdict?.answer?.name;
        if (name === undefined) return { ok: false, code: 'not_found' };
        const done = await change(room, { type: 'set_answering', site: held.site, name, is_wanted: false });
        if (!done.ok) return done;
      }
      await tell(held.tab, held.parentFrame, { name: 'worker-content/panel-act', action });
      return { ok: true, value: null };
    },
  };
}
