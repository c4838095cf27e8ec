/** What the card tells of a file: before its verdict, and after it. */
import type { FileRow } from '../../shared/file_messages';
import type { Given } from './host';

export const newOffer = (): string => `file-${crypto.randomUUID()}`;

/** What the host wants a name for, and a site gave none. */
export const nameFor = (name: string): string => (name === '' ? 'file' : name);

export const newRow = (name: string): FileRow => ({
  file: newOffer(),
  name,
  state: 'reading',
  progress: 0,
  reason: '',
  found: [],
  unread: [],
  leavesAs: null,
  canRedact: false,
  canAttach: false,
  canAsk: false,
});

/** The row after its verdict, or without one. */
export function judged(row: FileRow, given: Given): FileRow {
  if (!given.ok) return { ...row, state: 'failed', reason: given.code };
  const { decision, reason, found, unread, name, has_copy, has_summary, can_override } = given.verdict;
  const state = decision === 'hold' ? 'held' : decision === 'replace' ? 'replaced' : 'released';
  const leavesAs = decision === 'replace' && name !== row.name ? name : null;
  const isHeld = state === 'held';
  return {
    ...row,
    state,
    reason,
    found,
    unread,
    leavesAs,
    canRedact: isHeld && has_copy,
    canAsk: isHeld && has_summary,
    canAttach: isHeld && can_override,
  };
}
