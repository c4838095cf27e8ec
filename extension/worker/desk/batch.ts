/** Tables of fields: for the card that shows one in place of sending, and for pages of ours. Nothing of a web page comes here. */
import type { Answer } from '../../shared/messages';
import type { BatchAsks } from '../../shared/batch_messages';
import type { BatchOrder, BatchPart, TableForm, TablePiece } from '../../shared/protocol';
import type { Desk } from '../door';
import { expect, expectDone } from '../host';
import type { Room } from '../room';
import type { PanelTicket } from '../tickets';
import type { FrameSender } from '../trust';

type FrameNames = Extract<keyof BatchAsks, `panel-worker/${string}`>;
type PageNames = Extract<keyof BatchAsks, `popup-worker/${string}`>;

/** What a worker far away says of its documents may take a moment. */
const OPEN_MS = 15_000;
/** Making a workbook of many rows. */
const TABLE_MS = 30_000;

/** The same verdict is the same table, in whatever frame it is shown. */
const tableOf = (verdict: string): string => `batch-${verdict}`;

interface Table {
  batch: string;
  tab: string;
}

/** A reply about another table is as good as none. */
const about = <T extends { batch: string }>({ batch }: Table, answer: Answer<T>): Answer<T> =>
  answer.ok && answer.value.batch !== batch ? { ok: false, code: 'internal' } : answer;

const more = async (room: Room, table: Table, have: number): Promise<Answer<BatchPart>> =>
  about(table, await expect(room.port, 'batch_part', { type: 'batch_more', ...table, have }));

const steer = (room: Room, table: Table, order: BatchOrder): Promise<Answer<null>> =>
  expectDone(room.port, { type: 'steer_batch', ...table, order });

async function piece(
  room: Room,
  table: Table,
  { form, seq, withSources }: { form: TableForm; seq: number; withSources: boolean },
): Promise<Answer<TablePiece>> {
  const question = { type: 'take_table', ...table, form, seq, with_sources: withSources } as const;
  const answer = about(table, await expect(room.port, 'table_piece', question, TABLE_MS));
  return answer.ok && answer.value.seq !== seq ? { ok: false, code: 'internal' } : answer;
}

const NOT_FOUND = { ok: false, code: 'not_found' } as const;

export function batchFrameDesk(room: Room): Pick<Desk['frame'], FrameNames> {
  /** Only of what the card shows in place of sending: before the gesture nothing is read out. */
  function shownBy({ ticket, verdict }: { ticket: string; verdict: string }, from: FrameSender): PanelTicket | null {
    const held = room.tickets.heldBy(ticket, from);
    if (held?.kind !== 'panel') return null;
    const { state, verdict: shown } = held.shown.now.value;
    return state?.kind === 'answered' && shown?.id === verdict && shown.answer?.by === 'batch' ? held : null;
  }
  async function tableIn(body: { ticket: string; verdict: string }, from: FrameSender): Promise<Table | null> {
    const held = shownBy(body, from);
    if (held === null) return null;
    const batch = tableOf(body.verdict);
    return { batch, tab: await room.owners.own(batch, held.tab) };
  }
  return {
    'panel-worker/open-batch': async (body, from) => {
      const table = await tableIn(body, from);
      if (table === null) return NOT_FOUND;
      const of = { verdict: body.verdict, fields: '', files: 0, worker: null, path: '', day_first: null };
      return about(table, await expect(room.port, 'batch_part', { type: 'open_batch', ...table, ...of }, OPEN_MS));
    },
    'panel-worker/batch': async (body, from) => {
      const table = await tableIn(body, from);
      return table === null ? NOT_FOUND : more(room, table, body.have);
    },
    'panel-worker/steer-batch': async (body, from) => {
      const table = await tableIn(body, from);
      return table === null ? NOT_FOUND : steer(room, table, body.order);
    },
    'panel-worker/table': async (body, from) => {
      const table = await tableIn(body, from);
      return table === null ? NOT_FOUND : piece(room, table, body);
    },
    'panel-worker/show-batch': async (body, from) => {
      const table = await tableIn(body, from);
      if (table === null) return NOT_FOUND;
      await chrome.tabs.create({ url: `${chrome.runtime.getURL('documents.html')}#${table.batch}`, openerTabId: from.tab });
      return { ok: true, value: null };
    },
  };
}

export function batchPageDesk(room: Room): Pick<Desk['page'], PageNames> {
  const { port, owners } = room;
  async function known(batch: string): Promise<Table | null> {
    const tab = await owners.ownerOf(batch);
    return tab === null ? null : { batch, tab };
  }
  return {
    'popup-worker/open-batch': async ({ batch, dayFirst, ...of }, from) => {
      // A table ends with its tab; the popup has none.
      if (from.ownTab === null) return { ok: false, code: 'not_allowed' };
      const table = { batch, tab: await owners.own(batch, from.ownTab) };
      const question = { type: 'open_batch', ...table, ...of, verdict: null, day_first: dayFirst } as const;
      return about(table, await expect(port, 'batch_part', question, OPEN_MS));
    },
    'popup-worker/bring-file': async ({ deadlineMs, ...piece }) => {
      const table = await known(piece.batch);
      if (table === null) return NOT_FOUND;
      const answer = await port.ask({ type: 'bring_file', ...piece, ...table }, deadlineMs);
      return answer.ok ? { ok: true, value: null } : answer;
    },
    'popup-worker/batch': async ({ batch, have }) => {
      const table = await known(batch);
      return table === null ? NOT_FOUND : more(room, table, have);
    },
    'popup-worker/steer-batch': async ({ batch, order }) => {
      const table = await known(batch);
      return table === null ? NOT_FOUND : steer(room, table, order);
    },
    'popup-worker/table': async ({ batch, ...of }) => {
      const table = await known(batch);
      return table === null ? NOT_FOUND : piece(room, table, of);
    },
    'popup-worker/workers': () => expect(port, 'workers', { type: 'get_workers' }),
  };
}
