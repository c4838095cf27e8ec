/** What jsdom lacks: transfers, and the events that carry them, as browsers have them. */
import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import { vi } from 'vitest';
import { ByteDecoder } from '../byte_decoder';

export class Transfer {
  readonly #files: { file: File; isFolder: boolean }[] = [];
  readonly #texts = new Map<string, string>();

  readonly items = Object.assign([] as unknown[], {
    add: (file: File): void => this.put(file, false),
  });

  put(file: File, isFolder: boolean): void {
    this.#files.push({ file, isFolder });
    this.items.push({
      kind: 'file',
      getAsFile: () => file,
      webkitGetAsEntry: () => ({ isDirectory: isFolder, name: file.name }),
    });
  }

  get files(): File[] {
    return this.#files.map(({ file }) => file);
  }
  get types(): string[] {
    return [...this.#texts.keys(), ...(this.#files.length > 0 ? ['Files'] : [])];
  }
  setData(type: string, text: string): void {
    this.#texts.set(type, text);
  }
  getData(type: string): string {
    return this.#texts.get(type) ?? '';
  }
}

interface Init extends EventInit {
  dataTransfer?: Transfer;
  clipboardData?: Transfer;
}

/** Firefox's makes an empty clipboard that is open, whatever it is given. */
export function installEvents(browser: 'chromium' | 'firefox' = 'chromium'): void {
  class Carrying extends Event {
    readonly dataTransfer: Transfer | null;
    readonly clipboardData: Transfer | null;
    readonly clientX = 0;
    readonly clientY = 0;
    readonly screenX = 0;
    readonly screenY = 0;
    constructor(type: string, init: Init = {}) {
      super(type, init);
      this.dataTransfer = init.dataTransfer ?? null;
      this.clipboardData = browser === 'firefox' && type === 'paste' ? new Transfer() : (init.clipboardData ?? null);
    }
  }
  // Node's own: its responses read no file of jsdom's.
  vi.stubGlobal('File', NodeFile);
  vi.stubGlobal('Blob', NodeBlob);
  vi.stubGlobal('TextDecoder', ByteDecoder);
  vi.stubGlobal('DataTransfer', Transfer);
  vi.stubGlobal('DragEvent', Carrying);
  vi.stubGlobal('ClipboardEvent', Carrying);
  document.execCommand = () => false;
}

/** An input whose files can be set, as jsdom's cannot. */
export function fileInput(): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'file';
  let files: File[] = [];
  Object.defineProperty(input, 'files', { get: () => files, set: (given: File[]) => (files = given) });
  Object.defineProperty(input, 'value', { get: () => '', set: () => (files = []) });
  return input;
}

export const choose = (input: HTMLInputElement, ...files: File[]): void => {
  Object.assign(input, { files });
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

export const textFile = (content: string, name = 'note.txt'): File => new File([content], name, { type: 'text/plain' });

/** Until the promises of a judgement have settled. */
export async function settled(done: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !done(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
}
