/** The top frame's visible part: the composer gate, the underlines, the panel, the originals over the answers. */
import { ask } from '../shared/ask';
import type { PanelAction, PanelState, ToContent } from '../shared/messages';
import type { Verdict } from '../shared/protocol';
import { showReloadBanner } from './banner';
import type { Core } from './core';
import { type CoverageWatch, watchCoverage } from './coverage';
import { findComposer } from './editable';
import { Gestures } from './gesture';
import { hidePanel, onPanelAction, removePanel, showPanel } from './panel';
import { removeRemains } from './remains';
import { startReveal } from './reveal';
import { Sending } from './sending';
import { Typing } from './typing';

/** Good news can wait until the request has left: the panel's frame would compete with it. */
const GOOD_NEWS_MS = 250;

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
  #lastVerdict: { text: string; verdict: Verdict } | null = null;
  #kept = 0;
  #good: ReturnType<typeof setTimeout> | undefined;
  #tellCoverage: () => void = () => undefined;
  #tellCoverageAgain: () => void = () => undefined;

  constructor(core: Core) {
    const { site, checker, deliveries, once, mode } = core;
    const isOff = (): boolean => mode.isOff();
    this.#core = core;
    this.#typing = new Typing({ site, checker, isOff, onTyped: () => this.#sending.noteTyped() });
    this.#sending = new Sending({
      site,
      checker,
      deliveries,
      once,
      typing: this.#typing,
      gestures: () => this.#gestures,
      show: (state, verdict, text) => this.#show(state, verdict, text),
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
      () => clearTimeout(this.#good),
      removePanel,
      startReveal(this.#core.site, () => this.#core.conversation.id()),
      onPanelAction((action) => void this.#act(action)),
    ];
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

  #show(state: PanelState, verdict: Verdict | null, text = ''): void {
    if (verdict) this.#lastVerdict = { text, verdict };
    clearTimeout(this.#good);
    const show = (): void => showPanel(state, verdict, findComposer(this.#core.site));
    if (state.kind === 'replaced') this.#good = setTimeout(show, GOOD_NEWS_MS);
    else show();
  }

  uncheckedText(): string | null {
    return this.#typing.uncheckedText();
  }

  heldText(): string | null {
    return this.#typing.heldText();
  }

  /** A prompt that came round the composer (an edited message, a changed site) was stopped at the network. */
  onPromptBlocked(text: string, verdict: Verdict | null): void {
    if (verdict && verdict.decision !== 'release')
      this.#show(heldState(verdict, this.#sending.isHeldHere(text)), verdict, text);
    else this.#show({ kind: 'failed', code: 'blocked_request' }, verdict, text);
  }

  onComeBack(): void {
    this.#tellCoverageAgain();
  }

  hear(message: ToContent): void {
    if (message.name === 'worker-content/mode') this.#tellCoverage();
    if (message.name === 'worker-content/send-once') this.#sendOnce(message.verdict);
  }

  #sendOnce(id: string | null): void {
    const last = this.#lastVerdict;
    const unjudged = id === null ? this.#sending.unjudged() : null;
    if (unjudged !== null) this.#core.once.grant(unjudged, null);
    else if (last && last.verdict.id === id) this.#core.once.grant(last.text, last.verdict);
    else return;
    hidePanel();
    void this.#sending.again(false);
  }

  async #act(action: PanelAction): Promise<void> {
    if (action.do === 'send-redacted') await this.#sending.again(true);
    else if (action.do === 'retry') await this.#sending.again(false);
    else if (action.do === 'edit') findComposer(this.#core.site)?.focus();
    else if (action.do === 'hide' || action.do === 'allow') {
      if (action.do === 'hide')
        await ask('content-worker/hide', { conversation: this.#core.conversation.id(), value: action.value });
      this.#core.checker.forgetAll();
      this.#typing.checkAgain();
    }
  }
}

/** No button without an effect: what has no held gesture cannot be sent from the panel. */
function heldState(verdict: Verdict, canSendAgain: boolean): PanelState {
  const canSendRedacted = canSendAgain && verdict.redacted !== null && verdict.decision === 'hold';
  return { kind: 'held', reason: verdict.reason, canSendRedacted };
}
