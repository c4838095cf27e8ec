/** Requests that wait for their one reply. Each has its own deadline; none waits for ever. */
import type { Answer } from '../shared/messages';
import type { RefusalCode, Reply } from '../shared/protocol';

type Settled = Exclude<Reply, { type: 'refused' }>;
export type HostAnswer = Answer<Settled>;

interface Waiting {
  settle: (answer: HostAnswer) => void;
  timer: ReturnType<typeof setTimeout>;
}

export class Pending {
  readonly #waiting = new Map<string, Waiting>();

  get size(): number {
    return this.#waiting.size;
  }

  has(id: string): boolean {
    return this.#waiting.has(id);
  }

  /** `whenLate` runs after the request was answered `deadline`, so that the host can be told to stop. */
  add(id: string, deadlineMs: number, whenLate: () => RefusalCode): Promise<HostAnswer> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.refuse(id, whenLate()), deadlineMs);
      this.#waiting.set(id, { settle: resolve, timer });
    });
  }

  answer(reply: Reply): void {
    if (reply.id === null) return;
    const settled: HostAnswer =
      reply.type === 'refused' ? { ok: false, code: reply.code, at: reply.at } : { ok: true, value: reply };
    this.#settle(reply.id, settled);
  }

  refuse(id: string, code: RefusalCode): void {
    this.#settle(id, { ok: false, code });
  }

  refuseAll(code: RefusalCode): void {
    for (const id of [...this.#waiting.keys()]) this.refuse(id, code);
  }

  /** A second reply to the same id finds nothing here and is dropped. */
  #settle(id: string, answer: HostAnswer): void {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return;
    this.#waiting.delete(id);
    clearTimeout(waiting.timer);
    waiting.settle(answer);
  }
}
