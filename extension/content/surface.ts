/** The top frame's visible part: the composer gate, the underlines, the panel, the originals over the answers. */
import type { PanelAction, PanelState, ToContent } from '../shared/messages';
import type { Verdict } from '../shared/protocol';
import { Answered } from './answered';
import { showReloadBanner } from './banner';
import { Card, heldState, isDoubted } from './card';
import type { Core } from './core';
import { type CoverageWatch, watchCoverage } from './coverage';
import { findComposer } from './editable';
import { Gestures } from './gesture';
import { FirstPrompt } from './first_prompt';
import { hideValues } from './hiding';
import { hidePanel, onPanelAction, preparePanel, removePanel, showPanel } from './panel';
import { readText } from './reading';
import { removeRemains } from './remains';
import { startReveal } from './reveal';
import { Sending } from './sending';
import { SiteAnswers } from './site_answer';
import { Typing } from './typing';
import { sameButForSpace } from './wording';
import { writeText } from './writing';

/** Returns the undo steps. */
export function startSurface(core: Core): (() => void)[] {
  const surface = new TopSurface(core);
  core.surface = surface;
  if (core.isAlone) {
    removeRemains();
    showReloadBanner();
  }
  return surface.start();
}

class TopSurface {
  readonly #core: Core;
  readonly #typing: Typing;
  readonly #sending: Sending;
  readonly #gestures: Gestures;
  readonly #card: Card;
  readonly #answered: Answered;
  readonly #siteAnswers: SiteAnswers;
  readonly #first: FirstPrompt;
  #kept = 0;
  #tellCoverage: () => void = () => undefined;
  #tellCoverageAgain: () => void = () => undefined;

  constructor(core: Core) {
    const { site, checker, deliveries, once, mode } = core;
    const isOff = (): boolean => mode.isOff();
    this.#core = core;
    this.#card = new Card({
      standing: () => {
        const composer = findComposer(site);
        return composer ? readText(composer) : '';
      },
      draw: (shown) => this.#draw(shown),
    });
    this.#siteAnswers = new SiteAnswers(site);
    this.#first = new FirstPrompt(site);
    deliveries.onReleased = (verdict) => {
      const left = this.#sending.left(verdict);
      if (left === null) this.#siteAnswers.stop();
      else this.#siteAnswers.follow(left);
    };
    this.#answered = new Answered(deliveries);
    this.#typing = new Typing({ site, checker, isOff, onTyped: () => this.#noteTyped(), onAnswerReady: preparePanel });
    this.#sending = new Sending({
      site,
      checker,
      deliveries,
      once,
      answered: this.#answered,
      first: this.#first,
      typing: this.#typing,
      gestures: () => this.#gestures,
      show: (state, verdict, text = '') => this.#card.show({ state, verdict, text, isElsewhere: false }),
      endCard: () => this.#card.end(),
      isOff,
      isAlone: () => core.isAlone,
      onReplaced: (count) => this.#keep(count),
    });
    this.#gestures = new Gestures(site, this.#sending.judge);
  }

  start(): (() => void)[] {
    const coverage = this.#watch();
    this.#tellCoverage = coverage.tell;
    this.#tellCoverageAgain = coverage.tellAgain;
    return [
      this.#typing.start(),
      this.#gestures.start(),
      coverage.undo,
      () => this.#card.end(),
      () => this.#siteAnswers.stop(),
      this.#first.start(),
      removePanel,
      startReveal(this.#core.site, () => this.#core.conversation.id()),
      onPanelAction((action) => void this.#act(action)),
    ];
  }

  #draw(shown: { state: PanelState; verdict: Verdict | null } | null): void {
    if (shown?.state.kind !== 'answered') this.#answered.end();
    if (shown) showPanel(shown.state, shown.verdict, findComposer(this.#core.site));
    else hidePanel();
  }

  #watch(): CoverageWatch {
    const core = this.#core;
    return watchCoverage({
      conversation: () => core.conversation.id(),
      isOff: () => core.mode.isOff(),
      isAlone: () => core.isAlone || core.isOrphaned,
      hasComposer: () => findComposer(core.site) !== null,
      kept: () => this.#kept,
    });
  }

  #keep(count: number): void {
    this.#kept += count;
    this.#tellCoverage();
  }

  #noteTyped(): void {
    this.#sending.noteTyped();
    this.#card.noteEdited();
  }

  uncheckedText(): string | null {
    return this.#typing.uncheckedText();
  }

  heldText(): string | null {
    return this.#typing.heldText();
  }

  /** A prompt that came round the composer (an edited message, a changed site) was stopped at the network. */
  onPromptBlocked(text: string, verdict: Verdict | null): void {
    const isHeld = verdict !== null && verdict.decision !== 'release';
    const state = isHeld
      ? heldState(verdict, text, this.#sending.isHeldHere(text))
      : { kind: 'failed' as const, code: 'blocked_request' as const };
    this.#card.show({ state, verdict, text, isElsewhere: true });
  }

  onPromptReleased(): void {
    this.#card.noteSent();
  }

  onModeChanged(): void {
    this.#card.end();
  }

  onComeBack(): void {
    this.#tellCoverageAgain();
  }

  hear(message: ToContent): void {
    if (message.name === 'worker-content/mode') this.#tellCoverage();
    if (message.name === 'worker-content/send-once') this.#sendOnce(message.verdict);
  }

  #sendOnce(id: string | null): void {
    const shown = this.#card.mayAct() ? this.#card.shown : null;
    const text = id === null ? this.#sending.unjudged() : shown?.verdict?.id === id ? shown.text : null;
    if (shown === null || text === null) return;
    this.#core.once.grant(text, shown.verdict);
    this.#card.end();
    void this.#sending.again(text, 'plain');
  }

  async #act(action: PanelAction): Promise<void> {
    if (action.do === 'close') return this.#card.end();
    if (action.do === 'hide' || action.do === 'allow' || action.do === 'excuse') return this.#changePrivate(action);
    if (action.do === 'hide-doubts' || action.do === 'send-doubted') return this.#settleDoubts(action.do);
    if (action.do === 'drawn') return this.#answered.drawn(action.verdict, action.lateMs);
    if (action.do === 'unanswered') return this.#forgetAnswer(action.verdict);
    if (action.do === 'insert') return this.#insert(action.text);
    const state = this.#card.mayAct() ? this.#card.shown?.state : undefined;
    if (action.do === 'send-redacted' && state?.kind === 'held' && state.canSendRedacted)
      await this.#sending.again(this.#card.subject, 'redacted');
    else if (action.do === 'ask-site' && state?.kind === 'answered' && state.canAskSite)
      await this.#sending.again(this.#card.subject, 'site');
    else if (action.do === 'retry' && state?.kind === 'failed') await this.#sending.again(this.#card.subject, 'plain');
    else if (action.do === 'retry' && state?.kind === 'held' && isDoubted(state))
      await this.#sending.again(this.#card.subject, 'doubted');
    else if (action.do === 'edit') findComposer(this.#core.site)?.focus();
  }

  /** The same gesture again asks the host again: it may have another answer by now, or none. */
  #forgetAnswer(verdict: string): void {
    const shown = this.#card.shown;
    if (shown?.verdict?.id === verdict) this.#core.checker.forget(shown.text);
  }

  /** From then on it is a text of the composer's like any other. It takes its question's place, and stands behind any other text. */
  async #insert(text: string): Promise<void> {
    const shown = this.#card.shown;
    const composer = findComposer(this.#core.site);
    if (shown?.state.kind !== 'answered' || !composer) return;
    const [subject, standing] = [shown.text, readText(composer)];
    this.#card.end();
    composer.focus();
    const isFree = standing.trim() === '' || sameButForSpace(standing, subject);
    await writeText(composer, isFree ? text : `${standing.trimEnd()}\n\n${text}`, this.#core.site);
  }

  /** The words in doubt are hidden, or were let through in a place of ours: either way the text is judged anew and sent. */
  async #settleDoubts(way: 'hide-doubts' | 'send-doubted'): Promise<void> {
    const shown = this.#card.mayAct() ? this.#card.shown : null;
    if (shown?.state.kind !== 'held' || !isDoubted(shown.state) || shown.verdict === null) return;
    const { verdict, text } = shown;
    const values = new Set(verdict.doubts.map(({ start, end }) => text.slice(start, end).trim()));
    if (way === 'hide-doubts') await hideValues(this.#core.conversation.id(), [...values]);
    this.#core.checker.forgetAll();
    await this.#sending.again(this.#card.subject, 'doubted');
  }

  async #changePrivate(action: PanelAction & { do: 'hide' | 'allow' | 'excuse' }): Promise<void> {
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
