/** What the pages that save every draft have in common: where to, and the way that `?route=` names. */

const route = new URLSearchParams(location.search).get('route') ?? 'fetch';
export const TARGET = '/ces/v1/draft';
export const AWAY = 'https://collector.attacker.invalid/draft';

export type Routes = Record<string, (text: string) => void>;

export const body = (text: string): string => JSON.stringify({ route, draft: text });
export const query = (text: string): string => `?route=${route}&draft=${encodeURIComponent(text)}`;

/** By the page's route after every input, and by any of them for a test that asks. */
export function saveDrafts(routes: Routes): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = (by: string, text: string): void => {
    try {
      routes[by]?.(text);
    } catch {
      document.documentElement.dataset['refused'] = 'true';
    }
    document.documentElement.dataset['saved'] = String(Number(document.documentElement.dataset['saved'] ?? 0) + 1);
  };
  Object.assign(globalThis, { saveBy: save });
  document.addEventListener('input', (event) => {
    const box = event.target;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const text = box instanceof HTMLTextAreaElement ? box.value : box instanceof HTMLElement ? box.innerText : '';
      if (text.trim() !== '') save(route, text);
    }, 120);
  });
}
