/** "Reload this tab": the one thing we draw into the page ourselves, for a tab whose extension is gone (T-07). No private text. */

const words = (name: string, fallback: string): string => {
  try {
    return chrome.i18n.getMessage(name) || fallback;
  } catch {
    return fallback;
  }
};

let shown: HTMLElement | null = null;

/** Words are read while the extension is still there: an orphan cannot read its locales any more. */
const text = words('reload_tab', 'Postern was updated. Nothing is sent from this tab until you reload it.');
const button = words('reload_tab_button', 'Reload');

export function showReloadBanner(): void {
  if (shown?.isConnected) return;
  shown = document.createElement('div');
  const root = shown.attachShadow({ mode: 'closed' });
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  box.style.cssText =
    'all:initial;position:fixed;inset-block-start:0;inset-inline:0;z-index:2147483647;display:flex;gap:12px;justify-content:center;' +
    'align-items:center;padding:10px;background:#7c2d12;color:#fff;font:15px system-ui,sans-serif';
  const reload = document.createElement('button');
  reload.textContent = button;
  reload.style.cssText = 'all:revert;font:inherit';
  reload.addEventListener('click', () => location.reload());
  box.append(text, reload);
  root.append(box);
  document.documentElement.append(shown);
}

export function hideReloadBanner(): void {
  shown?.remove();
  shown = null;
}
