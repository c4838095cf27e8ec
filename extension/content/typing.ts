/** Checks while the user types, so that Enter finds a finished verdict. One check under way; the latest text wins. */
import { type Checker, REFUSAL_LASTS_MS } from './checker';
import { type Editable, editableOf, findComposer, isComposer } from './editable';
import { isOfTheSite } from './first_prompt';
import { readText } from './reading';
import { keepListening } from './lasting';
import type { Site } from './sites/site';
import { underline } from './underline';

const DEBOUNCE_MS = 70;
const PASTE_BECOMES_FILE = 2_000;
const PLACING = ['paste', 'drop', 'cut'];

export interface TypingParts {
  site: Site;
  checker: Checker;
  isOff: () => boolean;
  onTyped: () => void;
  /** The text that stands there has an answer from here, made of nothing that the page does not know. */
  onAnswerReady: () => void;
}

export class Typing {
  readonly #parts: TypingParts;
  #draft = newDraft();
  #editable: Editable | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isChecking = false;
  #isPaused = false;
  #paste: string | null = null;

  constructor(parts: TypingParts) {
    this.#parts = parts;
  }

  get draft(): string {
    return this.#draft;
  }

  /** After a send: the next text is another draft, with reservations of its own. */
  beginDraft(): void {
    this.#draft = newDraft();
    clearTimeout(this.#timer);
    if (this.#editable) underline(this.#editable, '', null);
  }

  start(): () => void {
    const typed = (event: Event): void => this.#typed(event.target);
    const pasted = (event: ClipboardEvent): void => void this.#pasted(event.clipboardData?.getData('text/plain') ?? '');
    // An editor that puts a paste or a drop in by itself fires no `input`. It has done so when the event comes up to here.
    const placed = (event: Event): void => this.#typed(event.target, 0);
    const undo = [
      keepListening(window, 'input', typed, { capture: true }),
      keepListening(window, 'compositionend', typed, { capture: true }),
      keepListening(window, 'paste', pasted, { capture: true }),
      ...PLACING.map((name) => keepListening(window, name, placed)),
    ];
    return () => {
      clearTimeout(this.#timer);
      undo.forEach((step) => step());
    };
  }

  #typed(target: EventTarget | null, ms = DEBOUNCE_MS): void {
    const editable = editableOf(target);
    if (!editable || !isComposer(this.#parts.site, editable) || this.#parts.isOff()) return;
    this.#editable = editable;
    this.#parts.onTyped();
    this.#checkIn(ms);
  }

  /** A long paste may become a file, which leaves at once and never stands in the composer (ChatGPT, Claude). */
  async #pasted(given: string): Promise<void> {
    const text = given.toWellFormed();
    if (text.length < PASTE_BECOMES_FILE || this.#parts.isOff()) return;
    this.#paste = text;
    await this.#parts.checker.check(text, { draft: newDraft() });
    if (this.#paste === text) this.#paste = null;
  }

  /** While a send is under way: a check of the text half replaced would give its placeholders back. */
  pause(): void {
    this.#isPaused = true;
    clearTimeout(this.#timer);
  }
  resume(): void {
    this.#isPaused = false;
    this.#checkIn(DEBOUNCE_MS);
  }

  /** After a change of what counts as private. */
  checkAgain(): void {
    this.#checkIn(0);
  }

  #checkIn(ms: number): void {
    clearTimeout(this.#timer);
    if (this.#isPaused) return;
    // What the browser itself puts in comes after the event, with an `input` of its own.
    if (ms === 0) void this.#check();
    else this.#timer = setTimeout(() => void this.#check(), ms);
  }

  async #check(): Promise<void> {
    const editable = this.#editable;
    if (!editable || this.#isChecking) return;
    const text = readText(editable);
    // What a verdict made is never checked as typed text: the draft would lose the placeholders it stands on.
    if (text.trim() === '' || this.#parts.isOff() || this.#parts.checker.releaseOf(text))
      return underline(editable, text, null);
    this.#isChecking = true;
    const checked = await this.#parts.checker.check(text, { draft: this.#draft });
    this.#isChecking = false;
    const now = readText(editable);
    if (now === text) underline(editable, text, checked.ok ? checked.value : null);
    // What is prepared can be noticed by the page, and an earlier answer would tell it what was asked before.
    const answer = checked.ok ? checked.value.answer : null;
    if (now === text && answer !== null && !isOfTheSite(answer)) this.#parts.onAnswerReady();
    if (now !== text) this.#checkIn(DEBOUNCE_MS);
    // A host that is merely slow: until it has answered, nobody knows what this text may have left with.
    else if (!checked.ok && checked.code === 'deadline') this.#checkIn(REFUSAL_LASTS_MS);
  }

  /** What stands in the composer without a finished verdict. */
  uncheckedText(): string | null {
    if (this.#paste !== null) return this.#paste;
    const text = this.#standingText();
    const { checker } = this.#parts;
    return text === null || checker.verdictOn(text) || checker.releaseOf(text) ? null : text;
  }

  /** What stands in the composer and has a verdict that does not let it go. */
  heldText(): string | null {
    const text = this.#standingText();
    const verdict = text === null ? null : this.#parts.checker.verdictOn(text);
    return verdict === null || verdict.decision === 'release' ? null : text;
  }

  /** Also where nobody has typed yet: a site puts the draft of an earlier visit back without an event. */
  #standingText(): string | null {
    const editable = this.#editable?.isConnected ? this.#editable : findComposer(this.#parts.site);
    const text = editable ? readText(editable) : '';
    return text.trim() === '' ? null : text;
  }
}

const newDraft = (): string => `draft-${crypto.randomUUID()}`;
