/** Doubted words that are fine, as the user says in a place of ours: the host lets them through in this conversation. */
import type { Answer } from '../../shared/messages';
import { expectDone } from '../host';
import type { Room } from '../room';

/** `null`: all of them, and the text leaves as it is. */
export async function excuse(room: Room, verdict: string, doubt: number | null): Promise<Answer<null>> {
  const known = room.verdicts.of(verdict)?.verdict.doubts ?? [];
  const doubts = doubt === null ? known.map((_, at) => at) : [doubt];
  if (known.length === 0 || doubts.some((at) => at >= known.length)) return { ok: false, code: 'not_found' };
  return expectDone(room.port, { type: 'excuse', verdict, doubts, is_override: doubt === null });
}
