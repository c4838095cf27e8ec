/** A card belongs to one text: it ends when that text is sent, edited or taken away, and acts on no other. */
import type { PanelState } from '../shared/messages';
import type { Verdict } from '../shared/protocol';
import { sameButForSpace } from './wording';

export interface CardParts {
  /** What stands in the composer now. */
  standing: () => string;
  /** Null takes the card away. */
  draw: (shown: { state: PanelState; verdict: Verdict | null } | null) => void;
}

export interface Shown {
  state: PanelState;
  verdict: Verdict | null;
  /** The text that the verdict judges; empty where there is none. */
  text: string;
  /** It came round the composer (an edited message, a changed site): the site may empty its composer under the card. */
  isElsewhere: boolean;
}

/** Good news can wait until the request has left: the panel's frame would compete with it. */
const GOOD_NEWS_MS = 250;
/** A site changes its composer without telling anyone. */
const LOOK_MS = 400;

/** Only what is held differs from what would go instead, and has a gesture to send it by, may be sent redacted. */
export function heldState(verdict: Verdict, text: string, canSendAgain: boolean): PanelState & { kind: 'held' } {
  const canBeRedacted = verdict.decision !== 'undecided' && !isDoubted(verdict) && changesText(verdict, text);
  return { kind: 'held', reason: verdict.reason, canSendRedacted: canSendAgain && canBeRedacted, canSend: canSendAgain };
}

/** Held by the second reader: what the first one found is replaced already. */
export const isDoubted = ({ reason }: { reason: string }): boolean => reason === 'judge_doubts';

/** Whether the site may be asked for what was answered here: what would leave is released already, or is the redacted text. */
export const canAskSite = (verdict: Verdict, text: string): boolean =>
  verdict.decision === 'release' || (verdict.decision === 'hold' && (isDoubted(verdict) || changesText(verdict, text)));

/** Where nothing would be replaced, "redacted" is the text itself, word for word. */
export const changesText = (verdict: Verdict, text: string): boolean =>
  verdict.redacted !== null && verdict.redacted !== text;

export class Card {
  readonly #parts: CardParts;
  #shown: (Shown & { standing: string }) | null = null;
  #news: ReturnType<typeof setTimeout> | undefined;
  #look: ReturnType<typeof setInterval> | undefined;

  constructor(parts: CardParts) {
    this.#parts = parts;
  }

  get shown(): Shown | null {
    return this.#shown;
  }

  /** The text of the composer that the card's buttons are about. */
  get subject(): string {
    return (this.#shown?.isElsewhere ? this.#shown.text : this.#shown?.standing) ?? '';
  }

  show(shown: Shown): void {
    this.#stop();
    this.#shown = { ...shown, standing: this.#parts.standing() };
    const draw = (): void => this.#parts.draw(shown);
    if (shown.state.kind === 'replaced') this.#news = setTimeout(draw, GOOD_NEWS_MS);
    else draw();
    const isOfComposer = !shown.isElsewhere || shown.state.kind === 'answered';
    if (this.#isBound() && isOfComposer) this.#look = setInterval(() => this.noteEdited(), LOOK_MS);
  }

  end(): void {
    this.#stop();
    if (this.#shown === null) return;
    this.#shown = null;
    this.#parts.draw(null);
  }

  /** Whatever becomes of a text, what is told of files stands until the user has read it. */
  endOfText(): void {
    if (this.#shown?.state.kind !== 'files') this.end();
  }

  endOfFiles(): void {
    if (this.#shown?.state.kind === 'files') this.end();
  }

  /** The composer has changed, or may have. */
  noteEdited(): void {
    const shown = this.#shown;
    if (shown === null || !this.#isBound() || this.#isStanding()) return;
    // Over another text it would be taken for the answer to that.
    if (shown.state.kind !== 'answered' || this.#parts.standing().trim() !== '') return this.end();
    // An answer can still be read when its question is gone; only the site cannot be asked any more.
    if (shown.state.canAskSite) this.show({ ...shown, state: { ...shown.state, canAskSite: false }, isElsewhere: true });
  }

  /** A prompt left, by whatever way. What was just replaced and sent is told of for a while. */
  noteSent(): void {
    if (this.#shown?.state.kind !== 'replaced') this.endOfText();
  }

  /** Whether the card's buttons may act; a card whose text is gone goes too. */
  mayAct(): boolean {
    this.noteEdited();
    return this.#shown !== null;
  }

  #stop(): void {
    clearTimeout(this.#news);
    clearInterval(this.#look);
  }

  #isBound(): boolean {
    const state = this.#shown?.state;
    return state?.kind === 'held' || state?.kind === 'failed' || state?.kind === 'answered';
  }

  #isStanding(): boolean {
    const standing = this.#parts.standing();
    const { standing: before, text, state } = this.#shown ?? { standing: '', text: '', state: null };
    // An answer's question may have been taken out meanwhile, and put back.
    if (state?.kind === 'answered' && sameButForSpace(standing, text)) return true;
    return standing === before || sameButForSpace(standing, before);
  }
}
