/** Files on their way to the host and back, and the click by which one leaves as it is. */
import type { Answer } from '../../shared/messages';
import type { FileAsks } from '../../shared/file_messages';
import type { Body } from '../../shared/parse/asks';
import type { FileVerdict } from '../../shared/protocol';
import { tell } from '../../shared/told';
import type { Desk } from '../door';
import { expect, expectDone } from '../host';
import type { Room } from '../room';
import type { ContentSender } from '../trust';
import { shownTab } from './popup';

type Names = Extract<keyof FileAsks, `content-worker/${string}`>;

/** Every piece but the last is only taken; a reply of another kind than its turn asks for is as good as none. */
async function offer(
  room: Room,
  { isOverride, isAttached, deadlineMs, ...piece }: Body<'content-worker/offer-file'>,
  from: ContentSender,
): Promise<Answer<FileVerdict | null>> {
  const { site, tab, frame, isIncognito } = from;
  const owner = isAttached ? await room.owners.newNameOf(tab) : null;
  const asked = { ...piece, site, is_incognito: isIncognito, is_override: isOverride, tab: owner };
  const answer = await room.port.ask({ type: 'offer_file', ...asked }, deadlineMs);
  if (!answer.ok) return answer;
  const { value } = answer;
  if (piece.seq < piece.total - 1)
    return value.type === 'done' ? { ok: true, value: null } : { ok: false, code: 'internal' };
  const isAbout = value.type === 'file_verdict' && value.file === piece.file && value.digest === piece.digest;
  if (!isAbout) return { ok: false, code: 'internal' };
  room.offered.add({ verdict: value, tab, frame, atMs: Date.now() });
  return { ok: true, value };
}

const countOf = ({ found }: FileVerdict): number => found.reduce((sum, { count }) => sum + count, 0);

export function filesDesk(room: Room): Pick<Desk['content'], Names> {
  const isOthers = (file: string, from: ContentSender): boolean => {
    const known = room.offered.of(file);
    return known !== null && known.tab !== from.tab;
  };
  return {
    'content-worker/offer-file': (body, from) => offer(room, body, from),
    'content-worker/take-file': async ({ file, seq }, from) => {
      if (isOthers(file, from)) return { ok: false, code: 'not_allowed' };
      const piece = await expect(room.port, 'file_piece', { type: 'take_file', file, seq });
      if (!piece.ok) return piece;
      const isAsked = piece.value.file === file && piece.value.seq === seq;
      return isAsked ? { ok: true, value: piece.value.data } : { ok: false, code: 'internal' };
    },
    'content-worker/settle-file': ({ file, outcome }, from) => {
      if (isOthers(file, from)) return Promise.resolve({ ok: false, code: 'not_allowed' });
      const known = room.offered.of(file);
      if (known !== null && outcome === 'replaced')
        room.tabs.change(from.tab, { kept: room.tabs.of(from.tab).kept + countOf(known.verdict) });
      room.offered.end(file);
      return expectDone(room.port, { type: 'settle_file', file, outcome });
    },
  };
}

/** Only what the card of its tab shows as held, and what the host itself said may be let go. */
export function mayAttach(room: Room, file: string, tab: number): boolean {
  const known = room.offered.of(file);
  const state = room.shownIn.get(tab)?.shown.now.value.state;
  const rows = state?.kind === 'files' ? state.files : [];
  const isShown = rows.some((row) => row.file === file && row.state === 'held');
  return known?.tab === tab && known.verdict.can_override && isShown;
}

export function attachingDesk(room: Room): Pick<Desk['page'], 'popup-worker/attach-file'> {
  return {
    'popup-worker/attach-file': async ({ file }, from) => {
      const tab = await shownTab(room, from);
      if (!mayAttach(room, file, tab)) return { ok: false, code: 'not_found' };
      await tell(tab, 0, { name: 'worker-content/panel-act', action: { do: 'attach-file', file } });
      return { ok: true, value: null };
    },
  };
}
