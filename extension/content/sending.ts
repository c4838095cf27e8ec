/**
 * From the gesture to the send: a text that has a clean verdict goes untouched; any other is held, checked, replaced, read
 * back and only then sent by the same gesture. Gestures that come meanwhile are swallowed: five times Enter is one send.
 */
import type { PanelState } from '../shared/messages';
import type { RefusalCode, Verdict } from '../shared/protocol';
import type { Answered } from './answered';
import { canAskSite, changesText, heldState, isDoubted } from './card';
import type { Checker } from './checker';
import type { Deliveries, Gesture } from './delivery';
import { type FirstPrompt, isOfTheSite } from './first_prompt';
import { type Gestures, isPlainEnter, type SendGesture } from './gesture';
import { readText } from './reading';
import { type Left, messagesOf } from './site_answer';
import type { SendOnce } from './once';
import type { Site } from './sites/site';
import type { Typing } from './typing';
import { sameButForSpace } from './wording';
import { putBack, replaceText, writeText } from './writing';

export interface SendingParts {
  site: Site;
  checker: Checker;
  deliveries: Deliveries;
  typing: Typing;
  gestures: () => Gestures;
  once: SendOnce;
  answered: Answered;
  first: FirstPrompt;
  show: (state: PanelState, verdict: Verdict | null, text?: string) => void;
  /** What the card tells of is no longer so. */
  endCard: () => void;
  isOff: () => boolean;
  isAlone: () => boolean;
  /** A file is on its way to the site: what is sent now would go without it. */
  isReading: () => boolean;
  onReplaced: (count: number) => void;
}

/** `redacted`: instead of a hold. `site`: instead of an answer from here. `doubted`: what the second reader held is settled. */
export type Choice = 'plain' | 'redacted' | 'site' | 'doubted';

const CHECKS_AT_MOST = 5;
const PATIENCE_MS = 300;
/** After that the user has moved on (security section 4). */
const UNJUDGED_MS = 60_000;
/** A second Enter on the text that has just been sent, before the site has cleared its editor. */
const ECHO_MS = 1_500;
/** By then an editor has drawn a new line, and a site has cleared what it sent. */
const NEW_LINE_MS = 120;

/** Tasks that are done to a text: the host says so only where the prompt brings it. */
const OF_A_TEXT = /^model_(summarise|rewrite|extract|classify|translate|question_with_text)$/;

export class Sending {
  readonly #parts: SendingParts;
  #isBusy = false;
  #doesEnterBreak = false;
  #sent: Left | null = null;
  #justSent: { text: string; untilMs: number } | null = null;
  #lastHeld: SendGesture | null = null;
  #unjudged: { text: string; untilMs: number } | null = null;

  constructor(parts: SendingParts) {
    this.#parts = parts;
  }

  /** The judge of gestures: true lets this one through as it is. */
  readonly judge = (gesture: SendGesture): boolean => {
    if (this.#doesEnterBreak && isPlainEnter(gesture)) return true;
    if (this.#parts.isOff()) return this.#pass();
    if (this.#isBusy || this.#parts.isReading()) return false;
    const text = readText(gesture.composer);
    if (text.trim() === '') return this.#pass();
    if (this.#parts.isAlone()) return this.#holdUntilReload();
    if (this.#justSent?.text === text && this.#justSent.untilMs > performance.now()) return false;
    if (this.#parts.once.covers(text)) return this.#pass();
    const verdict = this.#parts.checker.verdictOn(text);
    if (verdict?.decision === 'release' && verdict.outgoing === text && !this.#isServed(verdict, gesture)) {
      this.#letGo(text, verdict, { heldMs: 0, wasTyped: true });
      return true;
    }
    void this.send(gesture, 'plain');
    return false;
  };

  /** Whatever goes now, an earlier card is not about it. */
  #pass(): true {
    this.#parts.endCard();
    return true;
  }

  /** An older gate would block the request after the text was replaced and the composer cleared; without any, nothing is sure. */
  #holdUntilReload(): false {
    this.#parts.show({ kind: 'failed', code: 'reload_tab' }, null);
    return false;
  }

  /** `isAsked`: after an answer from here. */
  #letGo(text: string, verdict: Verdict, gesture: Gesture, isAsked = false): void {
    const { site, checker, deliveries, typing, first, endCard } = this.#parts;
    endCard();
    const [isFirst, before] = [first.isFirst(), new Set(messagesOf(site))];
    const left = { verdict: verdict.id, text: verdict.outgoing ?? text, isFirst, before };
    // What a prompt with files asks, its words do not say.
    this.#sent = (isFirst || isAsked) && !first.hasFiles ? left : null;
    first.noteSent();
    deliveries.expect(verdict, gesture);
    typing.beginDraft();
    checker.forget(text);
    this.#justSent = { text: verdict.outgoing ?? text, untilMs: performance.now() + ECHO_MS };
  }

  /** Checks, then replaces and sends, or answers here. */
  async send(gesture: SendGesture, choice: Choice): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#parts.typing.pause();
    this.#lastHeld = gesture;
    const patience = setTimeout(() => this.#parts.show({ kind: 'checking' }, null), PATIENCE_MS);
    try {
      await this.#attempt(gesture, choice);
    } catch {
      this.#parts.show({ kind: 'failed', code: 'internal' }, null);
    } finally {
      clearTimeout(patience);
      this.#isBusy = false;
      this.#parts.typing.resume();
    }
  }

  async #attempt(gesture: SendGesture, choice: Choice): Promise<void> {
    const { checker, typing, show, once, endCard } = this.#parts;
    if (once.covers(readText(gesture.composer))) {
      endCard();
      return this.#parts.gestures().repeat(gesture);
    }
    for (let round = 0; round < CHECKS_AT_MOST; round += 1) {
      const text = readText(gesture.composer);
      if (text.trim() === '') return endCard();
      const wasTyped = checker.verdictOn(text) !== null;
      const first = await checker.check(text, { draft: typing.draft });
      // Asked for all the same, the host would release the text as it is, to any later gesture.
      const isOverride = choice !== 'plain' && first.ok && !isDoubted(first.value) && changesText(first.value, text);
      const checked = isOverride ? await checker.check(text, { draft: typing.draft, isOverride }) : first;
      // It is for this gesture: should nothing come of it, a later one is held as before.
      if (isOverride) checker.forget(text);
      // The text changed while the verdict was under way: that verdict is on another text.
      if (readText(gesture.composer) !== text) continue;
      if (!checked.ok) return this.#fail(text, checked.code);
      const { value } = checked;
      if (choice === 'redacted' && !changesText(value, text)) return this.#keep(gesture, text, value, wasTyped);
      if (choice === 'plain' && this.#isServed(value, gesture)) return this.#answer(gesture, text, value, wasTyped);
      return this.#carryOut(gesture, text, value, wasTyped, choice);
    }
    show({ kind: 'failed', code: 'deadline' }, null);
  }

  async #carryOut(gesture: SendGesture, text: string, verdict: Verdict, wasTyped: boolean, choice: Choice): Promise<void> {
    if (verdict.decision !== 'release' || verdict.outgoing === null) return this.#hold(gesture, text, verdict, wasTyped);
    const { site, show, onReplaced } = this.#parts;
    if (verdict.outgoing !== text && !(await replaceText(gesture.composer, verdict, verdict.outgoing, site))) {
      await putBack(gesture.composer, text, site);
      const isLost = readText(gesture.composer).trim() === '';
      return show({ kind: 'failed', code: isLost ? 'text_taken_out' : 'read_back_differs' }, verdict, text);
    }
    const count = verdict.spans.filter((span) => span.placeholder !== null).length;
    this.#letGo(text, verdict, { heldMs: performance.now() - gesture.atMs, wasTyped }, choice === 'site');
    this.#lastHeld = null;
    this.#parts.gestures().repeat(gesture);
    if (verdict.outgoing !== text && isPlainEnter(gesture)) this.#watchForNewLine(gesture, text, verdict.outgoing);
    if (count > 0) {
      onReplaced(count);
      show({ kind: 'replaced', count }, verdict, text);
    }
  }

  /** It goes to a person who asked; but for a table it serves words alone; an earlier one, or a model's without a text, begins a new chat. */
  #isServed({ answer }: Verdict, gesture: SendGesture): boolean {
    const { first } = this.#parts;
    if (answer === null || !gesture.isTrusted || (first.hasFiles && answer.by !== 'batch')) return false;
    const isAnywhere = answer.by === 'model' ? OF_A_TEXT.test(answer.name) : !isOfTheSite(answer);
    return isAnywhere || first.isFirst();
  }

  /** Nothing is sent: the answer is here. */
  #answer(gesture: SendGesture, text: string, verdict: Verdict, wasTyped: boolean): void {
    const { answered, show } = this.#parts;
    const tookMs = Math.round(performance.now() - gesture.atMs);
    show({ kind: 'answered', reason: verdict.reason, canAskSite: canAskSite(verdict, text), tookMs }, verdict, text);
    answered.give({ verdict, atMs: gesture.atMs, wasTyped });
  }

  /** Nothing would be replaced in it: what the user asked for cannot be done, and the text waits for a gesture of its own. */
  #keep(gesture: SendGesture, text: string, verdict: Verdict, wasTyped: boolean): void {
    if (verdict.decision === 'release') this.#parts.endCard();
    else this.#hold(gesture, text, verdict, wasTyped);
  }

  #fail(text: string, code: RefusalCode): void {
    this.#unjudged = { text, untilMs: performance.now() + UNJUDGED_MS };
    this.#parts.show({ kind: 'failed', code }, null);
  }

  /** The text whose check failed, while it still stands in the composer: what "send once" from the popup is about. */
  unjudged(): string | null {
    const held = this.#unjudged;
    const composer = this.#lastHeld?.composer;
    if (!held || held.untilMs < performance.now() || !composer?.isConnected) return null;
    return readText(composer) === held.text ? held.text : null;
  }

  #hold(gesture: SendGesture, text: string, verdict: Verdict, wasTyped: boolean): void {
    this.#parts.deliveries.held(verdict, { heldMs: performance.now() - gesture.atMs, wasTyped });
    this.#parts.show(heldState(verdict, text, true), verdict, text);
  }

  /** Whether `again` would send this text: an edited message and whatever else came round the composer has no gesture. */
  isHeldHere(text: string): boolean {
    const composer = this.#lastHeld?.composer;
    return composer?.isConnected === true && sameButForSpace(readText(composer), text);
  }

  /** The held gesture once more, now with the user's choice; never with another text than the choice was about. */
  async again(text: string, choice: Choice): Promise<void> {
    const gesture = this.#lastHeld;
    if (gesture && this.isHeldHere(text)) await this.send({ ...gesture, atMs: performance.now() }, choice);
  }

  /** Where Enter turns out to break the line, the text gets its values back, and Enter is left alone from then on. */
  #watchForNewLine(gesture: SendGesture, text: string, outgoing: string): void {
    setTimeout(() => {
      const now = gesture.composer.isConnected ? readText(gesture.composer) : '';
      if (now.length <= outgoing.length || now.replaceAll('\n', '') !== outgoing.replaceAll('\n', '')) return;
      this.#doesEnterBreak = true;
      this.#parts.endCard();
      void writeText(gesture.composer, `${text}\n`, this.#parts.site);
    }, NEW_LINE_MS);
  }

  /** What left with this verdict, if the site's answer to it is of use. */
  left(verdict: string): Left | null {
    return this.#sent?.verdict === verdict ? this.#sent : null;
  }

  /** The user typed on: what stands there now is a new text, even if it reads the same. */
  noteTyped(): void {
    this.#justSent = null;
  }
}
