/** The switch of this site. Until the worker has told it, the site counts as protected. */
import { ask } from '../shared/ask';
import type { Mode } from '../shared/protocol';

export class SiteMode {
  #mode: Mode = 'balanced';
  #pausedUntilMs: number | null = null;

  /** Whether anything became different. */
  set(mode: Mode, pausedUntilMs: number | null): boolean {
    const isChanged = mode !== this.#mode || pausedUntilMs !== this.#pausedUntilMs;
    this.#mode = mode;
    this.#pausedUntilMs = pausedUntilMs;
    return isChanged;
  }

  /** What was known may be out of date: protected until the worker says otherwise. */
  forget(): void {
    this.set('balanced', null);
  }

  async load(): Promise<void> {
    const answer = await ask('content-worker/mode', null);
    if (answer.ok) this.set(answer.value.mode, answer.value.pausedUntilMs);
  }

  /** Off or paused: nothing is watched, and the icon says so. */
  isOff(): boolean {
    const isPaused = this.#pausedUntilMs !== null && (this.#pausedUntilMs === -1 || this.#pausedUntilMs > Date.now());
    return this.#mode === 'off' || isPaused;
  }
}
