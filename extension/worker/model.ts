/** Whether a model fails the host: then only patterns look, or nobody looks twice, which is less than this version promises. */
import { type ModelFault, modelFaultIn } from '../shared/faults';
import { expect } from './host';
import type { HostPort } from './port';

/** A model can fail at any text, and a verdict does not say so: it is asked again, but not at every text. */
const AGAIN_MS = 60_000;

export class Model {
  #fault: ModelFault | null = null;
  #askedAtMs = -Infinity;
  readonly #port: HostPort;
  readonly #onChange: () => void;

  constructor(port: HostPort, onChange: () => void) {
    this.#port = port;
    this.#onChange = onChange;
  }

  get fault(): ModelFault | null {
    return this.#fault;
  }

  /** Asks, unless it was asked a moment ago; a host that does not answer leaves what was known. */
  async look(isNewHost: boolean): Promise<void> {
    if (!isNewHost && Date.now() - this.#askedAtMs < AGAIN_MS) return;
    this.#askedAtMs = Date.now();
    const answer = await expect(this.#port, 'status', { type: 'get_status' });
    if (answer.ok) this.heard(answer.value.faults);
  }

  heard(faults: readonly string[]): void {
    const fault = modelFaultIn(faults);
    if (fault === this.#fault) return;
    this.#fault = fault;
    this.#onChange();
  }
}
