/** What the user hides, or says is fine, changes the verdict on the text that the card is about: it is judged anew. */
import type { PanelAction } from '../shared/messages';
import { type Card, heldState, isDoubted } from './card';
import type { Core } from './core';
import { hideValues } from './hiding';
import type { Sending } from './sending';
import type { Typing } from './typing';

export interface SecondLookParts {
  core: Core;
  card: Card;
  typing: Typing;
  sending: Sending;
}

export class SecondLook {
  readonly #core: Core;
  readonly #card: Card;
  readonly #typing: Typing;
  readonly #sending: Sending;

  constructor({ core, card, typing, sending }: SecondLookParts) {
    this.#core = core;
    this.#card = card;
    this.#typing = typing;
    this.#sending = sending;
  }

  /** The words in doubt are hidden, or were let through in a place of ours: either way the text is judged anew and sent. */
  async settleDoubts(way: 'hide-doubts' | 'send-doubted'): Promise<void> {
    const shown = this.#card.mayAct() ? this.#card.shown : null;
    if (shown?.state.kind !== 'held' || !isDoubted(shown.state) || shown.verdict === null) return;
    const { verdict, text } = shown;
    const values = new Set(verdict.doubts.map(({ start, end }) => text.slice(start, end).trim()));
    if (way === 'hide-doubts') await hideValues(this.#core.conversation.id(), [...values]);
    this.#core.checker.forgetAll();
    await this.#sending.again(this.#card.subject, 'doubted');
  }

  async changePrivate(action: PanelAction & { do: 'hide' | 'allow' | 'excuse' }): Promise<void> {
    if (action.do === 'hide') await hideValues(this.#core.conversation.id(), [action.value]);
    this.#core.checker.forgetAll();
    this.#typing.checkAgain();
    await this.#judgeAgain();
  }

  /** What the user let through or hid: the held text has another verdict now, and the card says so. */
  async #judgeAgain(): Promise<void> {
    const before = this.#card.shown;
    if (before?.state.kind !== 'held' || !this.#card.mayAct()) return;
    const { text, state, isElsewhere } = before;
    if (isElsewhere && !isDoubted(state)) return;
    const draft = isElsewhere ? `card-${crypto.randomUUID()}` : this.#typing.draft;
    const checked = await this.#core.checker.check(text, { draft });
    if (!checked.ok || this.#card.shown !== before || !this.#card.mayAct()) return;
    const verdict = checked.value;
    const { reason } = verdict.decision === 'release' ? state : verdict;
    const held = heldState(verdict, text, state.canSend);
    this.#card.show({
      ...before,
      verdict,
      state: { ...held, reason, canSendRedacted: held.canSendRedacted && !isDoubted({ reason }) },
    });
  }
}
