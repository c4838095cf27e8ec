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
import { hidePanel, onPanelAction, preparePanel, removePanel, showPanel } from './panel';
import { readText } from './reading';
import { removeRemains } from './remains';
import { startReveal } from './reveal';
import { SecondLook } from './second_look';
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
  readonly #again: SecondLook;
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
      endCard: () => this.#card.endOfText(),
      isReading: () => core.files.isReading,
      isOff,
      isAlone: () => core.isAlone,
      onReplaced: (count) => this.#keep(count),
    });
    this.#gestures = new Gestures(site, this.#sending.judge);
    this.#again = new SecondLook({ core, card: this.#card, typing: this.#typing, sending: this.#sending });
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

  onFiles(state: (PanelState & { kind: 'files' }) | null): void {
    if (state === null) this.#card.endOfFiles();
    else this.#card.show({ state, verdict: null, text: '', isElsewhere: true });
  }

  #close(): void {
    this.#core.files.dismiss();
    this.#card.end();
  }

  onModeChanged(): void {
    this.#close();
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
    if (action.do === 'close') return this.#close();
    if (action.do === 'attach-copy' || action.do === 'attach-file') return this.#core.files.act(action);
    if (action.do === 'hide' || action.do === 'allow' || action.do === 'excuse') return this.#again.changePrivate(action);
    if (action.do === 'hide-doubts' || action.do === 'send-doubted') return this.#again.settleDoubts(action.do);
    if (action.do === 'drawn') return this.#answered.drawn(action.verdict, action.lateMs);
    if (action.do === 'unanswered') return this.#forgetAnswer(action.verdict);
    if (action.do === 'insert') return this.#insert(action.text);
    const state = this.#card.mayAct() ? this.#card.shown?.state : undefined;
    if (action.do === 'send-redacted' && state?.kind === 'held' && state.canSendRedacted)
      await this.#sending.again(this.#card.subject, 'redacted');
    else if (action.do === 'ask-site' && state?.kind === 'answered' && state.canAskSite)
      await this.#sending.again(this.#card.subject, 'site');
    else if (action.do === 'retry' && state?.kind === 'files') await this.#core.files.retry();
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

  /**
   * From then on it is a text of the composer's like any other. It takes its question's place, and stands behind any other text, for
   * the click may be on its way when that is typed.
   */
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
}
