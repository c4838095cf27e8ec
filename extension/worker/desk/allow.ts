/** A value that the user let through: the host allows it, and every place that shows its verdict says so at once. */
import type { Answer } from '../../shared/messages';
import { expectDone } from '../host';
import type { Room } from '../room';

export async function allow(room: Room, verdict: string, span: number): Promise<Answer<null>> {
  const at = room.verdicts.of(verdict)?.verdict.spans[span];
  if (at === undefined) return { ok: false, code: 'not_found' };
  const done = await expectDone(room.port, { type: 'allow', verdict, span });
  if (!done.ok) return done;
  const judged = room.verdicts.letThrough(verdict, span);
  if (judged === null) return done;
  room.flagged.excuse(judged.tab, judged.text.slice(at.start, at.end));
  const shown = room.shownIn.get(judged.tab)?.shown;
  if (shown?.now.value.verdict?.id === verdict) shown.set({ ...shown.now.value, verdict: judged.verdict });
  return done;
}
