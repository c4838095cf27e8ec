/** What the popup knows: asked of the worker when it opens, kept fresh while it is open, changed only by its answers. */
import { ask } from '../shared/ask';
import type { HostState, PanelView, TabState } from '../shared/messages';
import type { CounterRange, Counters, Last, Mode, RefusalCode, Series, Settings, Status } from '../shared/protocol';

const FRESH_MS = 1500;
export const PAUSE_S = { hour: 3600, day: 86_400, always: -1, none: 0 } as const;

export class PopupModel {
  tab = $state<TabState | null>(null);
  host = $state<HostState>({ state: 'connecting' });
  settings = $state<Settings | null>(null);
  counters = $state<Counters | null>(null);
  /** Null for a single day, which has no course. */
  series = $state<Series | null>(null);
  status = $state<Status | null>(null);
  last = $state<Last | null>(null);
  view = $state<PanelView | null>(null);
  range = $state<CounterRange>('today');
  /** The last thing asked for that was refused; shown until the next success. */
  refusal = $state<RefusalCode | null>(null);
  isBusy = $state(false);
  /** Moves with the clock, so that a pause that ends while the popup is open is seen to end. */
  nowMs = $state(Date.now());

  get site(): string | null {
    return this.tab?.site ?? null;
  }

  get mode(): Mode | null {
    const settings = this.settings;
    if (settings === null) return null;
    return settings.sites.find((one) => one.site === this.site)?.mode ?? settings.default_mode;
  }

  /** Unix milliseconds, -1 until taken back, null when not paused. */
  get pausedUntilMs(): number | null {
    const until = this.settings?.sites.find((one) => one.site === this.site)?.paused_until_ms ?? null;
    return until === null || until === -1 || until > this.nowMs ? until : null;
  }

  async load(): Promise<void> {
    await this.refresh();
    if (this.host.state === 'ready') await this.#loadFromHost();
  }

  /** Loads at once, then looks again while the popup is open. Returns the way to stop. */
  start(): () => void {
    void this.load();
    const timer = setInterval(() => void this.#tick(), FRESH_MS);
    return () => clearInterval(timer);
  }

  async refresh(): Promise<void> {
    const [tab, view] = await Promise.all([ask('popup-worker/tab', null), ask('popup-worker/view', null)]);
    if (tab.ok) {
      this.tab = tab.value.tab;
      this.host = tab.value.host;
    } else this.refusal = tab.code;
    if (view.ok) this.view = view.value;
  }

  async #tick(): Promise<void> {
    this.nowMs = Date.now();
    const wasReady = this.host.state === 'ready';
    const seen = this.view?.turn;
    await this.refresh();
    if (this.host.state === 'ready' && (!wasReady || this.settings === null || this.view?.turn !== seen))
      await this.#loadFromHost();
  }

  async #loadFromHost(): Promise<void> {
    await Promise.all([this.#loadSettings(), this.loadCounters(), this.#loadStatus(), this.#loadLast()]);
  }

  async #loadSettings(): Promise<void> {
    const settings = await ask('popup-worker/settings', null);
    if (settings.ok) this.settings = settings.value;
    else this.refusal = settings.code;
  }

  async loadCounters(): Promise<void> {
    const asked = this.range;
    const question = { site: this.site, range: asked };
    const [counters, series] = await Promise.all([
      ask('popup-worker/counters', question),
      asked === 'today' || this.site === null ? null : ask('popup-worker/series', question),
    ]);
    if (asked !== this.range) return;
    this.series = series?.ok === true ? series.value : null;
    if (counters.ok) this.counters = counters.value;
    else this.refusal = counters.code;
  }

  async #loadStatus(): Promise<void> {
    const status = await ask('popup-worker/status', null);
    if (status.ok) this.status = status.value;
  }

  async #loadLast(): Promise<void> {
    if (this.site === null) return;
    const last = await ask('popup-worker/last', { site: this.site });
    if (last.ok) this.last = last.value;
  }

  async setMode(mode: Mode, pauseS: number): Promise<boolean> {
    if (this.site === null) return false;
    const answer = await ask('popup-worker/set-mode', { site: this.site, mode, pauseS });
    if (answer.ok) this.settings = answer.value;
    this.refusal = answer.ok ? null : answer.code;
    await this.refresh();
    return answer.ok;
  }

  async setRange(range: CounterRange): Promise<void> {
    this.range = range;
    await this.loadCounters();
  }

  async reconnect(): Promise<void> {
    this.isBusy = true;
    const answer = await ask('popup-worker/reconnect', null);
    this.isBusy = false;
    if (answer.ok) this.host = answer.value;
    this.refusal = answer.ok ? null : answer.code;
    await this.load();
  }

  async allow(verdict: string, span: number): Promise<boolean> {
    const answer = await ask('popup-worker/allow', { verdict, span });
    this.refusal = answer.ok ? null : answer.code;
    await this.refresh();
    return answer.ok;
  }

  /** `doubt` null: all of them are fine, and the text is sent as it is. */
  async excuse(verdict: string, doubt: number | null): Promise<boolean> {
    const answer = await ask('popup-worker/excuse', { verdict, doubt });
    this.refusal = answer.ok ? null : answer.code;
    await this.refresh();
    return answer.ok;
  }

  /** `verdict` null: the text whose check failed, as this turn of the view shows. */
  async sendOnce(verdict: string | null, turn: number): Promise<boolean> {
    const answer = await ask('popup-worker/send-once', { verdict, turn });
    this.refusal = answer.ok ? null : answer.code;
    await this.refresh();
    return answer.ok;
  }

  /** A held file, as it is. */
  async attach(file: string): Promise<boolean> {
    const answer = await ask('popup-worker/attach-file', { file });
    this.refusal = answer.ok ? null : answer.code;
    await this.refresh();
    return answer.ok;
  }

  async readAlarm(): Promise<void> {
    const answer = await ask('popup-worker/read-alarm', null);
    this.refusal = answer.ok ? null : answer.code;
    await this.refresh();
  }
}
