/** How a whole page of ours looks after the host: what is known of it, and waking it. */
import { ask } from '../shared/ask';
import type { HostState, TabState } from '../shared/messages';

export class HostLink {
  state = $state<HostState>({ state: 'connecting' });
  tab = $state<TabState | null>(null);
  isBusy = $state(false);

  get isReady(): boolean {
    return this.state.state === 'ready';
  }

  /** False where the worker does not answer. */
  async look(): Promise<boolean> {
    const found = await ask('popup-worker/tab', null);
    if (!found.ok) return false;
    this.tab = found.value.tab;
    this.state = found.value.host;
    // The host ends when nobody has used it for a while, and the worker looks for it only when something is asked.
    if (this.state.state === 'connecting' && !this.isBusy) await this.wake();
    return true;
  }

  async wake(): Promise<void> {
    this.isBusy = true;
    const answer = await ask('popup-worker/reconnect', null);
    this.isBusy = false;
    if (answer.ok) this.state = answer.value;
  }
}
