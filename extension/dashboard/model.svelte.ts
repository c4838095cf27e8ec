/** What the page of numbers knows: asked when it opens, when the period changes, and when the user comes back to it. */
import type { CounterRange, RefusalCode } from '../shared/protocol';
import { HostLink } from '../ui/host_link.svelte';
import { overviewOf, type Overview } from './overview';

const FRESH_MS = 2000;

export class DashboardModel {
  readonly link = new HostLink();
  range = $state<CounterRange>('week');
  overview = $state.raw<Overview | null>(null);
  refusal = $state<RefusalCode | null>(null);

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
    await this.link.wake();
    await this.#refresh(true);
  }

  async #refresh(isFresh: boolean): Promise<void> {
    if (!(await this.link.look())) return;
    if (this.link.isReady && (isFresh || this.overview === null)) await this.#load();
  }

  async #load(): Promise<void> {
    const asked = this.range;
    const overview = await overviewOf(asked);
    if (asked !== this.range) return;
    this.refusal = overview.ok ? null : overview.code;
    if (overview.ok) this.overview = overview.value;
  }
}
