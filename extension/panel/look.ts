/** Which sign the card carries. */
import type { GateLook } from '../ui/gate';
import type { PanelState } from '../shared/messages';

const LOOKS: Record<PanelState['kind'], GateLook> = {
  replaced: 'protected',
  answered: 'protected',
  checking: 'not_proven',
  held: 'protected',
  failed: 'not_protected',
};

export function lookOf(state: PanelState): GateLook {
  return LOOKS[state.kind];
}
