/** The list of earlier conversations. */
import { h, icon, PEN } from './dom';

export interface Sidebar {
  readonly element: HTMLElement;
  show(items: { href: string; title: string }[]): void;
}

export function makeSidebar(brand: string, home: string): Sidebar {
  const list = h('ul', { class: 'history' });
  const fresh = h('a', { class: 'new-chat', href: home }, icon(PEN), 'New chat');
  const element = h('nav', { class: 'sidebar', 'aria-label': 'Chat history' }, h('div', { class: 'brand' }, brand), fresh, list);
  return {
    element,
    show: (items) =>
      list.replaceChildren(
        ...items.map(({ href, title }) =>
          h('li', {}, h('a', { href, ...(href === location.pathname ? { 'aria-current': 'page' } : {}) }, title)),
        ),
      ),
  };
}
