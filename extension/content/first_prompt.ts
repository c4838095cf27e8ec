/** Whether the next prompt is the first of a plain new chat, and whether something beside its words goes with it. */
import type { LocalAnswer } from '../shared/protocol';
import { keepListening } from './lasting';
import type { Site } from './sites/site';

/** Made of what the site answered before: it serves a first prompt alone, and the page may learn nothing of it. */
export const isOfTheSite = ({ by }: LocalAnswer): boolean => by === 'repeat' || by === 'learned';

export class FirstPrompt {
  readonly #site: Site;
  #hasFiles = false;

  constructor(site: Site) {
    this.#site = site;
  }

  /** Files are put beside a prompt by a picker, a drop or a paste; what a prompt with files asks, its words do not say. */
  start(): () => void {
    const options = { capture: true, passive: true };
    const chosen = ({ target }: Event): void => this.#note(target instanceof HTMLInputElement ? target.files : null);
    const undo = [
      keepListening(window, 'change', chosen, options),
      keepListening(window, 'drop', (event: DragEvent) => this.#note(event.dataTransfer?.files), options),
      keepListening(window, 'paste', (event: ClipboardEvent) => this.#note(event.clipboardData?.files), options),
    ];
    return () => undo.forEach((step) => step());
  }

  #note(files: FileList | null | undefined): void {
    if (files && files.length > 0) this.#hasFiles = true;
  }

  /** A site may hand a file over without any of these. */
  noteUpload(): void {
    this.#hasFiles = true;
  }

  noteSent(): void {
    this.#hasFiles = false;
  }

  get hasFiles(): boolean {
    return this.#hasFiles;
  }

  /** In a project, or with an assistant that somebody made, the same words ask for something else. */
  isFirst(): boolean {
    return this.#site.newChat.test(location.pathname) && document.querySelector(this.#site.userMessage) === null;
  }
}
