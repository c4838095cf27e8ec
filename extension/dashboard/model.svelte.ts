/** What the page of numbers knows: asked when it opens, when the period changes, and when the user comes back to it. */
import { ask } from '../shared/ask';
import type { HostState } from '../shared/messages';
import type { CounterRange, RefusalCode } from '../shared/protocol';
import { overviewOf, type Overview } from './overview';

const FRESH_MS = 2000;

export class DashboardModel {
  host = $state<HostState>({ state: 'connecting' });
  range = $state<CounterRange>('week');
  overview = $state.raw<Overview | null>(null);
  refusal = $state<RefusalCode | null>(null);
  isBusy = $state(false);

  /** Looks after the host while the page is open, and loads when there is one. Returns the way to stop. */
  start(): () => void {
    const comeBack = (): void => {
      if (document.visibilityState === 'visible') void this.#refresh(true);
    };
    void this.#refresh(true);
    const timer = setInterval(() => void this.#refresh(false), FRESH_MS);
    document.addEventListener('visibilitychange', comeBack);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', comeBack);
    };
  }

  async setRange(range: CounterRange): Promise<void> {
    this.range = range;
    await this.#load();
  }

  async reconnect(): Promise<void> {
    await this.#knock();
    await this.#refresh(true);
  }

  async #knock(): Promise<void> {
    this.isBusy = true;
    const answer = await ask('popup-worker/reconnect', null);
    this.isBusy = false;
    if (answer.ok) this.host = answer.value;
  }

  async #refresh(isFresh: boolean): Promise<void> {
    const tab = await ask('popup-worker/tab', null);
    if (!tab.ok) return;
    this.host = tab.value.host;
    // The host ends when nobody has used it for a while, and the worker looks for it only when something is asked.
    if (this.host.state === 'connecting' && !this.isBusy) await this.#knock();
    if (this.host.state === 'ready' && (isFresh || this.overview === null)) await this.#load();
  }

  async #load(): Promise<void> {
    const asked = this.range;
    const overview = await overviewOf(asked);
    if (asked !== this.range) return;
    this.refusal = overview.ok ? null : overview.code;
    if (overview.ok) this.overview = overview.value;
  }
}
