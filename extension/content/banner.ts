/** "Reload this tab": the one thing we draw into the page ourselves, for a tab whose extension is gone (T-07). No private text. */
import { direction, say } from '../shared/i18n';
import { OURS } from './remains';

const BAR =
  'all:initial;position:fixed;inset-block-start:0;inset-inline:0;z-index:2147483647;display:flex;flex-wrap:wrap;gap:6px 16px;justify-content:center;' +
  'align-items:center;padding:7px 16px;background:#7c2d12;color:#fff;font:500 14px/1.4 system-ui,sans-serif;box-shadow:0 1px 6px rgb(0 0 0 / 30%)';
const BUTTON =
  'all:initial;padding:4px 14px;border-radius:8px;background:#fff;color:#7c2d12;font:600 13px/1.4 system-ui,sans-serif;cursor:pointer';

let shown: HTMLElement | null = null;

/** Read while the extension is still there: an orphan cannot read its locales any more. */
const text = say('refusal_reload_tab');
const word = say('reload_tab');

export function showReloadBanner(): void {
  if (shown?.isConnected) return;
  shown = document.createElement('div');
  const root = shown.attachShadow({ mode: 'closed' });
  const bar = document.createElement('div');
  bar.setAttribute('role', 'alert');
  bar.style.cssText = BAR;
  bar.className = OURS;
  bar.dir = direction;
  const button = document.createElement('button');
  button.style.cssText = BUTTON;
  button.append(word);
  button.addEventListener('click', () => location.reload());
  button.addEventListener('focus', () => (button.style.outline = '2px solid #fff'));
  button.addEventListener('blur', () => (button.style.outline = 'none'));
  button.style.outlineOffset = '2px';
  bar.append(text, button);
  root.append(bar);
  document.documentElement.append(shown);
}

export function hideReloadBanner(): void {
  shown?.remove();
  shown = null;
}
