/** The content script's side of the hand-over: takes the page gate's private target and answers its questions. */
import {
  ANSWER,
  CLEARED_OUT,
  CLICKING,
  type GateAnswer,
  HAND_OVER,
  LOOK_FOR,
  PASTING,
  PICKING,
  PIECE,
  QUESTION,
  type Question,
  readPiece,
  readQuestion,
  writeAnswer,
  writeWait,
} from '../shared/handover';
import { listenAnew } from './lasting';

/** `wait` asks the page's gate for more time. */
export type Decide = (question: Question, wait: () => void) => GateAnswer | Promise<GateAnswer>;

/** What the page's gate tells of file inputs. True: they are held here, and the event is cancelled. */
export interface Pickers {
  clicking: (input: Element) => boolean;
  picking: (input: Element) => boolean;
  pasting: () => boolean;
}

/**
 * We come to a site's page that is already there: after an installation, a reload or an update. Its scripts ran before our gate
 * or under an older one, which still blocks what nobody answers. Firefox runs the gate anew over that, Chromium runs neither
 * (measured). A blank page that a site opens is complete from its first moment and is not meant.
 */
const isLate = (): boolean => document.readyState !== 'loading' && location.protocol === 'https:';

/** Returns the undo. `onAlone` is called when the gate of this page is an older extension's, too late, or missing (T-07). */
export function meetPage(decide: Decide, onAlone: () => void, pickers: Pickers): () => void {
  let port: EventTarget | null = null;
  const pieces = new Map<string, string>();
  const answer = (id: string, given: GateAnswer): void => {
    port?.dispatchEvent(new MessageEvent(ANSWER, { lastEventId: writeAnswer(id, given) }));
  };
  const hear = (event: Event): void => {
    const question = event instanceof MessageEvent ? readQuestion(event.lastEventId) : null;
    if (!question) return;
    const body = (pieces.get(question.id) ?? '') + question.body;
    pieces.delete(question.id);
    const wait = (): void => void port?.dispatchEvent(new MessageEvent(ANSWER, { lastEventId: writeWait(question.id) }));
    const given = decide({ ...question, body }, wait);
    if (given instanceof Promise) void given.then((late) => answer(question.id, late));
    else answer(question.id, given);
  };
  const gather = (event: Event): void => {
    const piece = event instanceof MessageEvent ? readPiece(event.lastEventId) : null;
    if (piece) pieces.set(piece[0], (pieces.get(piece[0]) ?? '') + piece[1]);
  };
  const told = (event: Event): void => {
    const input = event instanceof SubmitEvent ? event.submitter : null;
    if (input !== null && pickers[event.type === PICKING ? 'picking' : 'clicking'](input)) event.preventDefault();
  };
  const pasting = (event: Event): void => void (pickers.pasting() && event.preventDefault());
  const hearing: [string, (event: Event) => void][] = [
    [QUESTION, hear],
    [PIECE, gather],
    [CLICKING, told],
    [PICKING, told],
    [PASTING, pasting],
    [CLEARED_OUT, listenAnew],
  ];
  const take = (event: Event): void => {
    const given = event instanceof MessageEvent ? event.ports[0] : undefined;
    if (!given || port) return;
    port = given;
    for (const [type, listener] of hearing) port.addEventListener(type, listener);
    window.removeEventListener(HAND_OVER, take);
    event.preventDefault();
  };
  window.addEventListener(HAND_OVER, take);
  window.dispatchEvent(new Event(LOOK_FOR));
  if (isLate() || (!port && document.readyState !== 'loading')) onAlone();
  return () => {
    window.removeEventListener(HAND_OVER, take);
    for (const [type, listener] of hearing) port?.removeEventListener(type, listener);
  };
}
