/** Parsers of what the bridge itself says: greeting, state, goodbye, and pieces of long replies. */
import type { Chunk, Closing, HostHello, Limits, Reply, ServiceState } from '../protocol';
import * as a from './atoms';
import * as f from './fields';
import { reply } from './host';

const limits = a.object<Limits>({
  frame_in_bytes: a.integer(1),
  frame_out_bytes: a.integer(1),
  in_flight: a.integer(1),
  text_bytes: a.integer(1),
});
export const hello = a.object<HostHello>({
  type: a.oneOf(['hello']),
  protocol: a.integer(1),
  version: f.word,
  limits,
  nonce: f.word,
});
const state = a.object<ServiceState>({ type: a.oneOf(['state']), state: a.oneOf(['starting', 'ready', 'failed']) });
const closing = a.object<Closing>({
  type: a.oneOf(['closing']),
  reason: a.oneOf(['idle', 'update', 'stopped', 'incompatible']),
});
export const chunk = a.object<Chunk>({
  type: a.oneOf(['chunk']),
  id: f.id,
  seq: a.integer(),
  total: a.integer(1, 10_000),
  digest: f.digest,
  data: a.text(1024 * 1024),
});

export type FromHost = HostHello | ServiceState | Closing | Chunk | Reply;

export const fromHost: a.Parser<FromHost> = (value) => {
  const own = a.tagged<HostHello | ServiceState | Closing | Chunk>('type', { hello, state, closing, chunk });
  const parsed = a.parse(own, value);
  return parsed.ok ? parsed.value : reply(value);
};

/** The id of a message that is otherwise broken, so that its request need not wait for the deadline; '' for none. */
export function idOf(value: unknown): string {
  const given = a.parse(
    a.record((one) => one, 100),
    value,
  );
  const id = given.ok ? a.parse(f.id, given.value['id']) : given;
  return id.ok ? id.value : '';
}

/** A reply that came in pieces; null when it is no JSON or no reply. */
export function replyFromJson(json: string): Reply | null {
  try {
    return reply(JSON.parse(json));
  } catch {
    return null;
  }
}
