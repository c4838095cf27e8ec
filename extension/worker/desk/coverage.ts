/** The content script's word on its own state, the bodies its gate released, and the mode it asks for. */
import { tell } from '../../shared/told';
import type { Desk } from '../door';
import type { Room } from '../room';
import { lookAtSwitches } from '../switches';

type Names = 'content-worker/coverage' | 'content-worker/released' | 'content-worker/mode' | 'content-worker/flagged';

/** The mode must be known soon after a page starts; an absent host leaves the last known one in force. */
const MODE_DEADLINE_MS = 2_000;

export function coverageDesk(room: Room): Pick<Desk['content'], Names> {
  return {
    'content-worker/coverage': async ({ coverage, conversation }, from) => {
      // A frame inside the page does not speak for the tab; what was kept is counted here, from the verdicts.
      if (from.frame === 0) room.tabs.change(from.tab, { coverage, conversation });
      return Promise.resolve({ ok: true, value: null });
    },
    'content-worker/released': async ({ digests }, from) => {
      room.announced.add(from.tab, digests);
      return Promise.resolve({ ok: true, value: null });
    },
    'content-worker/flagged': async ({ text }, from) => {
      await room.ready;
      const isFlagged = room.flagged.isIn(text, [from.tab]);
      // Answered so, the frame's gate lets it go, and to other hosts no witness sees it.
      if (!isFlagged) room.lately.left(text, [from.tab]);
      return { ok: true, value: isFlagged };
    },
    'content-worker/mode': async (_, from) => {
      await lookAtSwitches(room, MODE_DEADLINE_MS);
      const values = room.verdicts.keptIn(room.tabs.beside(from.tab));
      if (values.length > 0) void tell(from.tab, from.frame, { name: 'worker-content/flagged', values });
      return { ok: true, value: room.modes.of(from.site) };
    },
  };
}
