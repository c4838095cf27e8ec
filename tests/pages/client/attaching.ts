/** The three ways in for files that every site has: a button with a file input, a drop on the composer, a paste into it. */
import { h, icon, option, PLUS } from './dom';

export interface Attaching {
  chips: HTMLElement;
  button: HTMLElement;
  /** Takes what is dropped on the composer, or pasted into it. */
  listenOn(composer: HTMLElement): void;
}

/** `upload` hands one file to the site's server; the chip stands until the prompt is sent. */
export function makeAttaching(upload: (file: File) => Promise<void>): Attaching {
  const chips = h('div', { class: 'chips' });
  const button = h('button', { type: 'button', 'data-testid': 'composer-plus-btn', 'aria-label': 'Add files' }, icon(PLUS));
  const take = (files: FileList | null | undefined): void => {
    for (const file of Array.from(files ?? [])) {
      void upload(file)
        .then(() => chips.append(h('span', { class: 'chip' }, file.name)))
        .catch(() => chips.append(h('span', { class: 'chip error' }, 'Upload failed')));
    }
  };
  const makeInput = (): HTMLInputElement => {
    const input = document.createElement('input');
    Object.assign(input, { type: 'file', multiple: true, hidden: true });
    input.addEventListener('change', () => {
      take(input.files);
      input.value = '';
    });
    return input;
  };
  // Some sites keep one in the page, others make one for each click and never put it anywhere.
  const kept = option('input') === 'detached' ? null : makeInput();
  if (kept) button.append(kept);
  kept?.addEventListener('click', (event) => event.stopPropagation());
  button.addEventListener('click', () => (kept ?? makeInput()).click());
  return {
    chips,
    button,
    listenOn: (composer) => {
      composer.addEventListener('dragover', (event) => event.preventDefault());
      composer.addEventListener('drop', (event) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      });
      composer.addEventListener(
        'paste',
        (event) => {
          const pasted = event.clipboardData;
          if (!pasted || pasted.files.length === 0) return;
          take(pasted.files);
          if (pasted.getData('text/plain') === '') event.preventDefault();
        },
        true,
      );
    },
  };
}
