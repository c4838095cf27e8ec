/** The icon tells one tab's truth: the count of values kept here, and whether that is proven (T-07). */
import { say } from '../shared/i18n';
import type { ModelFault } from '../shared/faults';
import type { Coverage, HostState, TabState } from '../shared/messages';

export type Face = Coverage | 'alarm' | 'elsewhere';

/** Dark enough for white digits (WCAG 2.2, contrast over 4.5 : 1); the pictures in public/icon use the same. */
const COLOURS: Record<Face, string> = {
  protected: '#18794e',
  not_proven: '#8a5a00',
  not_protected: '#6b6b76',
  off: '#6b6b76',
  alarm: '#b42318',
  elsewhere: '#6b6b76',
};
const MARKS: Record<Face, string> = {
  protected: '',
  not_proven: '?',
  not_protected: '!',
  off: '',
  alarm: '!',
  elsewhere: '',
};

/** The weakest word wins: no green without a host that answers with all it has, and red until the user has read why. */
export function faceOf(tab: TabState, host: HostState, isOff: boolean, fault: ModelFault | null): Face {
  if (tab.site === null) return 'elsewhere';
  if (tab.wentRound > 0) return 'alarm';
  if (isOff) return 'off';
  // The page's own word is older than the switch: it will say anew what it proves.
  if (tab.coverage === 'off') return 'not_proven';
  if (host.state === 'missing' || host.state === 'failed' || host.state === 'incompatible') return 'not_protected';
  const isWhole = host.state === 'ready' && fault === null;
  return tab.coverage === 'protected' && !isWhole ? 'not_proven' : tab.coverage;
}

export function badgeText(face: Face, kept: number): string {
  if (face === 'protected') return kept === 0 ? '' : kept > 999 ? '999+' : String(kept);
  return MARKS[face];
}

function picturesOf(face: Face): Record<string, string> {
  const stem = face === 'elsewhere' ? '' : `${face}-`;
  return Object.fromEntries(['16', '32', '48'].map((size) => [size, `/icon/${stem}${size}.png`]));
}

function titleOf(face: Face, tab: TabState, fault: ModelFault | null): string {
  if (face === 'elsewhere') return say('name');
  return `${say('name')}: ${stateOf(face, tab, fault)}`;
}

function stateOf(face: Exclude<Face, 'elsewhere'>, tab: TabState, fault: ModelFault | null): string {
  if (face === 'alarm') return say('alarm_title', { n: tab.wentRound });
  // The page is all right, the model is not: a click into the message box would not help.
  if (face === 'not_proven' && tab.coverage === 'protected' && fault !== null) return say(`fault_${fault}`);
  return say(`coverage_${face}`, { n: tab.kept });
}

/** A tab that closed meanwhile is no fault. */
async function quietly(work: Promise<unknown>): Promise<void> {
  await work.catch(() => undefined);
}

export async function showFace(tabId: number, face: Face, tab: TabState, fault: ModelFault | null): Promise<void> {
  await Promise.all([
    quietly(chrome.action.setBadgeText({ tabId, text: badgeText(face, tab.kept) })),
    quietly(chrome.action.setBadgeBackgroundColor({ tabId, color: COLOURS[face] })),
    quietly(chrome.action.setTitle({ tabId, title: titleOf(face, tab, fault) })),
    quietly(chrome.action.setIcon({ tabId, path: picturesOf(face) })),
  ]);
}
