/** The list that sites open over their composer after "@" or "/": Enter takes its first entry. */
import { h, option } from './dom';

export interface Suggestions {
  /** Shows or hides the list, by what has been typed. */
  follow(text: string): void;
  /** True where the list was open and Enter has chosen in it. */
  choose(): boolean;
}

export function makeSuggestions(): Suggestions {
  const list = h('div', { role: 'listbox', class: 'suggestions', 'aria-label': 'Suggestions' });
  list.append(h('div', { role: 'option' }, 'Archive'), h('div', { role: 'option' }, 'Calendar'));
  return {
    follow: (text) => {
      const isAsked = option('suggest') === 'list' && /(^|\s)[@/]\w*$/.test(text);
      if (!isAsked) list.remove();
      else if (!list.isConnected) document.body.append(list);
    },
    choose: () => {
      if (!list.isConnected) return false;
      list.remove();
      const data = document.documentElement.dataset;
      data['chosen'] = String(Number(data['chosen'] ?? 0) + 1);
      // Later, as editors' own plug-ins do: not while the key is being handled.
      setTimeout(() => document.execCommand('insertText', false, 'archive '), 0);
      return true;
    },
  };
}
