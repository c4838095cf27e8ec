/** The content script's side of the hand-over: takes the page gate's private target and answers its questions. */
import {
  ANSWER,
  type GateAnswer,
  HAND_OVER,
  LOOK_FOR,
  QUESTION,
  type Question,
  readQuestion,
  writeAnswer,
} from '../shared/handover';

export type Decide = (question: Question) => GateAnswer | Promise<GateAnswer>;

/**
 * Returns the undo. `onAlone` is called when no gate answers in a page that is already there: its wrappers are an older
 * extension's, or missing (T-07).
 */
export function meetPage(decide: Decide, onAlone: () => void): () => void {
  let port: EventTarget | null = null;
  const answer = (id: string, given: GateAnswer): void => {
    port?.dispatchEvent(new MessageEvent(ANSWER, { lastEventId: writeAnswer(id, given) }));
  };
  const hear = (event: Event): void => {
    const question = event instanceof MessageEvent ? readQuestion(event.lastEventId) : null;
    if (!question) return;
    const given = decide(question);
    if (given instanceof Promise) void given.then((late) => answer(question.id, late));
    else answer(question.id, given);
  };
  const take = (event: Event): void => {
    const given = event instanceof MessageEvent ? event.ports[0] : undefined;
    if (!given || port) return;
    port = given;
    port.addEventListener(QUESTION, hear);
    window.removeEventListener(HAND_OVER, take);
    event.preventDefault();
  };
  window.addEventListener(HAND_OVER, take);
  window.dispatchEvent(new Event(LOOK_FOR));
  if (!port && document.readyState !== 'loading') onAlone();
  return () => {
    window.removeEventListener(HAND_OVER, take);
    port?.removeEventListener(QUESTION, hear);
  };
}
