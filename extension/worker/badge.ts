/** The icon tells one tab's truth: the count of values kept here, and whether that is proven (T-07). */
import type { Coverage, HostState, TabState } from '../shared/messages';

export type Face = Coverage | 'alarm' | 'elsewhere';

/** Dark enough for white digits (WCAG 2.2, contrast over 4.5 : 1); the icon's fill is the same. */
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

/** The weakest word wins: no green without a host that answers, and red until the user has read why. */
export function faceOf(tab: TabState, host: HostState, isOff: boolean): Face {
  if (tab.site === null) return 'elsewhere';
  if (tab.wentRound > 0) return 'alarm';
  if (isOff) return 'off';
  if (host.state === 'missing' || host.state === 'failed' || host.state === 'incompatible') return 'not_protected';
  return tab.coverage === 'protected' && host.state !== 'ready' ? 'not_proven' : tab.coverage;
}

export function badgeText(face: Face, kept: number): string {
  if (face === 'protected') return kept === 0 ? '' : kept > 999 ? '999+' : String(kept);
  return MARKS[face];
}

/** A gate in a wall, drawn here so that six colours in two sizes need no picture files. */
export function drawGate(face: Face, size: number): ImageData | null {
  const pen = new OffscreenCanvas(size, size).getContext('2d');
  if (pen === null) return null;
  const unit = size / 16;
  pen.fillStyle = COLOURS[face];
  pen.beginPath();
  pen.roundRect(unit, unit, 14 * unit, 14 * unit, 3 * unit);
  pen.fill();
  pen.fillStyle = '#ffffff';
  pen.beginPath();
  pen.moveTo(5 * unit, 13 * unit);
  pen.lineTo(5 * unit, 7 * unit);
  pen.arc(8 * unit, 7 * unit, 3 * unit, Math.PI, 0);
  pen.lineTo(11 * unit, 13 * unit);
  if (face === 'off' || face === 'elsewhere') pen.stroke();
  else pen.fill();
  return pen.getImageData(0, 0, size, size);
}

/** A tab that closed meanwhile is no fault. */
async function quietly(work: Promise<unknown>): Promise<void> {
  await work.catch(() => undefined);
}

export async function showFace(tabId: number, face: Face, kept: number): Promise<void> {
  const title = chrome.i18n.getMessage(`badge_${face}`, [String(kept)]) || chrome.i18n.getMessage('name');
  const small = drawGate(face, 16);
  const large = drawGate(face, 32);
  const icon = small && large ? chrome.action.setIcon({ tabId, imageData: { 16: small, 32: large } }) : Promise.resolve();
  await Promise.all([
    quietly(chrome.action.setBadgeText({ tabId, text: badgeText(face, kept) })),
    quietly(chrome.action.setBadgeBackgroundColor({ tabId, color: COLOURS[face] })),
    quietly(chrome.action.setTitle({ tabId, title })),
    quietly(icon),
  ]);
}
