/** Which sign the card carries. */
import type { GateLook } from '../ui/gate';
import type { FileRow } from '../shared/file_messages';
import type { PanelState } from '../shared/messages';

const LOOKS: Record<Exclude<PanelState['kind'], 'files'>, GateLook> = {
  replaced: 'protected',
  answered: 'protected',
  checking: 'not_proven',
  held: 'protected',
  failed: 'not_protected',
};

export function lookOf(state: PanelState): GateLook {
  return state.kind === 'files' ? lookOfFiles(state.files) : LOOKS[state.kind];
}

/** The weakest word wins. */
function lookOfFiles(files: readonly FileRow[]): GateLook {
  if (files.some(({ state }) => state === 'reading')) return 'not_proven';
  return files.some(({ state }) => state === 'failed' || state === 'unprotected') ? 'not_protected' : 'protected';
}
