/** Doubted words that are fine, as the user says in a place of ours: the host lets them through in this conversation. */
import type { Answer } from '../../shared/messages';
import { expectDone } from '../host';
import type { Room } from '../room';

/** The host takes no more in one message. */
const MOST = 1_000;

/**
 * `null`: all of them, and the text leaves as it is: also where it has more of them than are remembered as fine. `shown` is the
 * text that the card is about now: no click is for another that a page, or the user, put in its place meanwhile.
 */
export async function excuse(
  room: Room,
  { verdict, doubt, shown }: { verdict: string; doubt: number | null; shown: string | null | undefined },
): Promise<Answer<null>> {
  const judged = room.verdicts.of(verdict);
  const known = judged?.verdict.doubts ?? [];
  if (judged?.text !== shown) return { ok: false, code: 'not_found' };
  const doubts = doubt === null ? known.slice(0, MOST).map((_, at) => at) : [doubt];
  if (known.length === 0 || doubts.some((at) => at >= known.length)) return { ok: false, code: 'not_found' };
  return expectDone(room.port, { type: 'excuse', verdict, doubts, is_override: doubt === null });
}
