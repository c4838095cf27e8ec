/** The worker's questions to the host, each with the reply it must get. */
import type { Answer } from '../shared/messages';
import type { Reply } from '../shared/protocol';
import type { HostPort, Question } from './port';

export const DEADLINE_MS = 5_000;

type Kind = Exclude<Reply['type'], 'refused'>;
type Of<K extends Kind> = Extract<Reply, { type: K }>;

const isOf = <K extends Kind>(reply: Reply, kind: K): reply is Of<K> => reply.type === kind;

/** A reply of another kind than asked for is as good as none. */
export async function expect<K extends Kind>(
  port: HostPort,
  kind: K,
  question: Question,
  deadlineMs = DEADLINE_MS,
): Promise<Answer<Of<K>>> {
  const answer = await port.ask(question, deadlineMs);
  if (!answer.ok) return answer;
  return isOf(answer.value, kind) ? { ok: true, value: answer.value } : { ok: false, code: 'internal' };
}

/** For questions whose reply says no more than that it was done. */
export async function expectDone(port: HostPort, question: Question): Promise<Answer<null>> {
  const answer = await port.ask(question, DEADLINE_MS);
  return answer.ok ? { ok: true, value: null } : answer;
}
