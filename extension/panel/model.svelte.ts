/** What the panel frame knows: its ticket, and the worker's word on what to show. It listens to nobody else (T-01, T-02). */
import { ask } from '../shared/ask';
import type { PanelAction, PanelView } from '../shared/messages';
import { TableRun } from '../ui/table/run.svelte';
import { AnswerStream } from './stream.svelte';

const PAUSE_AFTER_FAILURE_MS = 1000;
const TRIES = 5;
/** A worker that answers the same turn at once must not be asked in a tight circle. */
const SAME_TURN_MS = 200;

export class PanelModel {
  view = $state<PanelView | null>(null);
  /** The worker does not answer any more: the tab is older than the extension, or the ticket is spent. */
  isLost = $state(false);
  /** What a model writes for the card. */
  stream = $state<AnswerStream | null>(null);
  /** What is read out of attached documents for it. */
  table = $state<TableRun | null>(null);

  constructor(private readonly ticket: string) {}

  /** Redeems the ticket, then waits for turn after turn until the frame goes away. */
  async follow(isOver: () => boolean): Promise<void> {
    const redeemed = await ask('frame-worker/redeem', { ticket: this.ticket });
    if (!redeemed.ok || redeemed.value.kind !== 'panel') {
      this.isLost = true;
      return;
    }
    let failures = 0;
    while (!isOver() && failures < TRIES) {
      failures = (await this.#turn()) ? 0 : failures + 1;
      if (failures > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_AFTER_FAILURE_MS));
    }
    this.isLost = !isOver();
  }

  async #turn(): Promise<boolean> {
    const answer = await ask('panel-worker/state', { ticket: this.ticket, seen: this.view?.turn ?? 0 });
    if (!answer.ok) return false;
    if (answer.value.turn === this.view?.turn) await new Promise((resolve) => setTimeout(resolve, SAME_TURN_MS));
    else this.view = answer.value;
    return true;
  }

  /** Has a model write the answer to this verdict's text, until the returned function is called. */
  write(verdict: string): () => void {
    const { ticket } = this;
    const stream = new AnswerStream({
      more: (have) => ask('panel-worker/answer', { ticket, verdict, have }),
      stop: () => void ask('panel-worker/stop', { ticket, verdict }),
      onUnanswered: () => void this.act({ do: 'unanswered', verdict }),
    });
    this.stream = stream;
    void stream.follow();
    return () => {
      stream.leave();
      this.stream = null;
    };
  }

  /** Has the table made that this verdict announced, until the returned function is called. */
  tabulate(verdict: string): () => void {
    const of = { ticket: this.ticket, verdict };
    const table = new TableRun({
      open: () => ask('panel-worker/open-batch', of),
      more: (have) => ask('panel-worker/batch', { ...of, have }),
      steer: (order) => ask('panel-worker/steer-batch', { ...of, order }),
      piece: (form, seq, withSources) => ask('panel-worker/table', { ...of, form, seq, withSources }),
    });
    this.table = table;
    void table.start();
    return () => {
      table.leave();
      this.table = null;
    };
  }

  async showTable(verdict: string): Promise<boolean> {
    return (await ask('panel-worker/show-batch', { ticket: this.ticket, verdict })).ok;
  }

  async act(action: PanelAction): Promise<boolean> {
    const answer = await ask('panel-worker/act', { ticket: this.ticket, action });
    return answer.ok;
  }
}
