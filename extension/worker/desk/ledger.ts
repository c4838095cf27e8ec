/** What the page "What left" asks of the host: rows, their removal, and whether the chain is whole. Pages of ours only. */
import type { Desk } from '../door';
import { expect, expectDone } from '../host';
import type { Room } from '../room';

type Names = 'popup-worker/ledger' | 'popup-worker/forget-rows' | 'popup-worker/verify-ledger';

export function ledgerDesk(room: Room): Pick<Desk['page'], Names> {
  const { port } = room;
  return {
    'popup-worker/ledger': ({ site, query, before, limit, withTexts }) =>
      expect(port, 'ledger', { type: 'get_ledger', site, query, before, limit, with_texts: withTexts }),
    'popup-worker/forget-rows': ({ ids }) => expectDone(port, { type: 'forget_rows', ids }),
    'popup-worker/verify-ledger': () => expect(port, 'ledger_state', { type: 'verify_ledger' }),
  };
}
