/** "Reload this tab": the one thing we draw into the page ourselves, for a tab whose extension is gone (T-07). No private text. */
import { say } from '../shared/i18n';

let shown: HTMLElement | null = null;

/** Read while the extension is still there: an orphan cannot read its locales any more. */
const text = say('refusal_reload_tab');

export function showReloadBanner(): void {
  if (shown?.isConnected) return;
  shown = document.createElement('div');
  const root = shown.attachShadow({ mode: 'closed' });
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  box.style.cssText =
    'all:initial;position:fixed;inset-block-start:0;inset-inline:0;z-index:2147483647;display:flex;gap:12px;justify-content:center;' +
    'align-items:center;padding:10px;background:#7c2d12;color:#fff;font:15px system-ui,sans-serif';
  box.append(text);
  root.append(box);
  document.documentElement.append(shown);
}

export function hideReloadBanner(): void {
  shown?.remove();
  shown = null;
}
