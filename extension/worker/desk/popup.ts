/** What the popup asks about the tab and the host, and the clicks that loosen: only here can none be stolen (T-08). */
import type { Answer, PanelView } from '../../shared/messages';
import type { Status } from '../../shared/protocol';
import { tell } from '../../shared/told';
import type { Desk } from '../door';
import { expect, expectDone } from '../host';
import type { Room } from '../room';
import type { PageSender } from '../trust';
import { allow } from './allow';
import { excuse } from './excuse';

type Names =
  | 'popup-worker/tab'
  | 'popup-worker/counters'
  | 'popup-worker/series'
  | 'popup-worker/last'
  | 'popup-worker/answers'
  | 'popup-worker/forget-answers'
  | 'popup-worker/learned'
  | 'popup-worker/reset-learned'
  | 'popup-worker/status'
  | 'popup-worker/reconnect'
  | 'popup-worker/view'
  | 'popup-worker/read-alarm';

/** The active tab; for a popup opened as a tab of its own, the site's tab that spoke last. */
export async function shownTab(room: Room, from: PageSender): Promise<number> {
  await room.ready;
  if (from.ownTab !== null) return room.tabs.lastSiteTab ?? -1;
  const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return active?.id ?? -1;
}

function view(room: Room, tab: number): Answer<PanelView> {
  const shown = room.shownIn.get(tab)?.shown.now;
  if (shown === undefined) return { ok: true, value: { turn: 0, state: null, verdict: null, text: null } };
  return { ok: true, value: { turn: shown.turn, ...shown.value } };
}

/** Long enough for a host that is there to say hello; a missing one is known at once. */
const CONNECT_MS = 3_000;

async function status(room: Room): Promise<Answer<Status>> {
  const answer = await expect(room.port, 'status', { type: 'get_status' });
  if (answer.ok) room.model.heard(answer.value.faults);
  return answer;
}

export function popupDesk(room: Room): Pick<Desk['page'], Names> {
  const { port, tabs } = room;
  return {
    'popup-worker/tab': async (_, from) => {
      const tab = tabs.of(await shownTab(room, from));
      return { ok: true, value: { tab, host: port.state } };
    },
    'popup-worker/counters': (body) => expect(port, 'counters', { type: 'get_counters', ...body }),
    'popup-worker/series': (body) => expect(port, 'series', { type: 'get_series', ...body }),
    'popup-worker/last': (body) => expect(port, 'last', { type: 'get_last', ...body }),
    'popup-worker/answers': () => expect(port, 'answers', { type: 'get_answers' }),
    'popup-worker/forget-answers': (body) => expectDone(port, { type: 'forget_answers', ...body }),
    'popup-worker/learned': () => expect(port, 'learned', { type: 'get_learned' }),
    'popup-worker/reset-learned': ({ site, name, doesDelete }) =>
      expectDone(port, { type: 'reset_learned', site, name, does_delete: doesDelete }),
    'popup-worker/status': () => status(room),
    'popup-worker/reconnect': async () => {
      await port.ask({ type: 'get_status' }, CONNECT_MS);
      return { ok: true, value: port.state };
    },
    'popup-worker/view': async (_, from) => view(room, await shownTab(room, from)),
    'popup-worker/read-alarm': async (_, from) => {
      const tab = await shownTab(room, from);
      if (tabs.of(tab).wentRound > 0) tabs.change(tab, { wentRound: 0 });
      return { ok: true, value: null };
    },
  };
}

/** No verdict to bind it to: the panel's turn names the failure the user saw, the content script holds that one text. */
async function sendUnjudged(room: Room, tab: number, turn: number): Promise<Answer<null>> {
  const shown = room.shownIn.get(tab)?.shown.now;
  if (shown?.turn !== turn || shown.value.state?.kind !== 'failed') return { ok: false, code: 'not_found' };
  room.flagged.excuse(tab, room.unanswered.get(tab) ?? '');
  await tell(tab, 0, { name: 'worker-content/send-once', verdict: null });
  return { ok: true, value: null };
}

type Loosening = 'popup-worker/allow' | 'popup-worker/excuse' | 'popup-worker/send-once';

export function looseningDesk(room: Room): Pick<Desk['page'], Loosening> {
  return {
    'popup-worker/allow': async ({ verdict, span }) => {
      const judged = room.verdicts.of(verdict);
      const done = await allow(room, verdict, span);
      if (!done.ok || judged === null) return done;
      await tell(judged.tab, judged.frame, { name: 'worker-content/panel-act', action: { do: 'allow', span } });
      return done;
    },
    'popup-worker/excuse': async ({ verdict, doubt }) => {
      const judged = room.verdicts.of(verdict);
      const shown = judged === null ? null : room.shownIn.get(judged.tab)?.shown.now.value.text;
      const done = await excuse(room, { verdict, doubt, shown });
      if (!done.ok || judged === null) return done;
      const action =
        doubt === null ? ({ do: 'send-doubted', verdict } as const) : ({ do: 'excuse', verdict, doubt } as const);
      await tell(judged.tab, judged.frame, { name: 'worker-content/panel-act', action });
      return done;
    },
    'popup-worker/send-once': async ({ verdict, turn }, from) => {
      if (verdict === null) return sendUnjudged(room, await shownTab(room, from), turn);
      const judged = room.verdicts.of(verdict);
      // Bound to one digest, one tab and a minute (section 4): after that the user has moved on.
      if (judged === null || Date.now() - judged.atMs > 60_000) return { ok: false, code: 'not_found' };
      // Its card is gone: the text was sent, changed or taken away.
      if (room.shownIn.get(judged.tab)?.shown.now.value.verdict?.id !== verdict) return { ok: false, code: 'not_found' };
      room.flagged.excuse(judged.tab, judged.text);
      await tell(judged.tab, judged.frame, { name: 'worker-content/send-once', verdict });
      return { ok: true, value: null };
    },
  };
}
