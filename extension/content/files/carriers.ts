/** The ways by which a site is handed files: what each held gesture carried, and how it is made again with what may leave. */

/** A file of a gesture; `file` null: a folder. */
export interface Carried {
  name: string;
  file: File | null;
}
export interface Carrier {
  carried: readonly Carried[];
  /** Texts that came with the files, by their type. */
  texts: ReadonlyMap<string, string>;
  /** Hands these to the site. */
  hand: (files: readonly File[]) => void;
}

/** The events of our own making: only these pass unseen, once each. */
const ours = new WeakSet<Event>();

export const isOurs = (event: Event): boolean => ours.has(event);

export function fire(target: EventTarget, event: Event): boolean {
  ours.add(event);
  return target.dispatchEvent(event);
}

function packed(files: readonly File[], texts: ReadonlyMap<string, string> = new Map()): DataTransfer {
  const transfer = new DataTransfer();
  fill(transfer, files, texts);
  return transfer;
}

/** Firefox shows a page only what was put into a transfer in the page's own name (measured). What goes in may be seen by it. */
function pages(transfer: DataTransfer): DataTransfer {
  const own: unknown = 'wrappedJSObject' in transfer ? transfer.wrappedJSObject : null;
  return isTransfer(own) ? own : transfer;
}

/** Seen in the page's name, it is no instance of our own DataTransfer. */
const isTransfer = (one: unknown): one is DataTransfer => typeof one === 'object' && one !== null && 'items' in one;

function fill(transfer: DataTransfer, files: readonly File[], texts: ReadonlyMap<string, string>): void {
  const own = pages(transfer);
  texts.forEach((text, type) => own.setData(type, text));
  for (const file of files) own.items.add(file);
}

/** Empties the input, so that the page cannot look into it meanwhile. What may leave goes to it, or to the one whose place it took. */
export function fromInput(input: HTMLInputElement, to: HTMLInputElement = input): Carrier {
  const files = Array.from(input.files ?? []);
  const isFolder = input.webkitdirectory;
  input.value = '';
  const carried = isFolder ? [{ name: folderOf(files[0]), file: null }] : files.map((file) => ({ name: file.name, file }));
  return { carried, texts: new Map(), hand: (given) => handToInput(to, given) };
}

const folderOf = (file: File | undefined): string => file?.webkitRelativePath.split('/')[0] ?? '';

const handed = new WeakMap<HTMLInputElement, readonly File[]>();

/** Whether it holds what we gave it, and nothing else. */
export function isAsHanded(input: HTMLInputElement): boolean {
  const [files, given] = [Array.from(input.files ?? []), handed.get(input)];
  return given?.length === files.length && files.every((file, at) => file === given[at]);
}

export function handToInput(input: HTMLInputElement, files: readonly File[]): void {
  input.files = packed(files).files;
  handed.set(input, Array.from(input.files));
  fire(input, new Event('input', { bubbles: true, composed: true }));
  fire(input, new Event('change', { bubbles: true }));
}

/** Read within the event: afterwards the browser shows nothing of it. */
function carriedBy(transfer: DataTransfer): Carried[] {
  const items = Array.from(transfer.items).filter((item) => item.kind === 'file');
  return items.flatMap((item): Carried[] => {
    const entry = item.webkitGetAsEntry();
    if (entry?.isDirectory === true) return [{ name: entry.name, file: null }];
    const file = item.getAsFile();
    return file === null ? [] : [{ name: file.name, file }];
  });
}

function textsOf(transfer: DataTransfer): Map<string, string> {
  const types = Array.from(transfer.types).filter((type) => type !== 'Files');
  return new Map(types.map((type) => [type, transfer.getData(type)]));
}

const targetOf = (event: Event): Element => {
  const first = event.composedPath()[0];
  return first instanceof Element ? first : document.body;
};

/** The element, or what stands in its place: a site draws anew while a file is read. */
const standing = (element: Element, x = 0, y = 0): Element =>
  element.isConnected ? element : (document.elementFromPoint(x, y) ?? document.body);

/** Null where it carries no file. */
export function fromDrop(event: DragEvent): Carrier | null {
  const transfer = event.dataTransfer;
  const carried = transfer === null ? [] : carriedBy(transfer);
  if (transfer === null || carried.length === 0) return null;
  const [target, texts] = [targetOf(event), textsOf(transfer)];
  const { clientX, clientY, screenX, screenY } = event;
  const place = { clientX, clientY, screenX, screenY, bubbles: true, cancelable: true, composed: true };
  // Sites draw a mark over the page while something is dragged: to them the drag is over.
  const leave = (): boolean => fire(standing(target, clientX, clientY), new DragEvent('dragleave', place));
  setTimeout(leave, 0);
  return {
    carried,
    texts,
    hand: (files) => {
      const dropped = new DragEvent('drop', { ...place, dataTransfer: packed(files, texts) });
      fire(standing(target, clientX, clientY), dropped);
    },
  };
}

export function fromPaste(event: ClipboardEvent): Carrier | null {
  const transfer = event.clipboardData;
  const carried = transfer === null ? [] : carriedBy(transfer);
  if (transfer === null || carried.length === 0) return null;
  const [target, texts] = [targetOf(event), textsOf(transfer)];
  return { carried, texts, hand: (files) => paste(standing(target), files, texts) };
}

/** Chromium takes what is to be pasted with the event; Firefox makes an event whose clipboard is still open. */
function paste(target: Element, files: readonly File[], texts: ReadonlyMap<string, string>): void {
  const bubbling = { bubbles: true, cancelable: true, composed: true };
  const event = new ClipboardEvent('paste', { ...bubbling, clipboardData: packed(files, texts) });
  const carries = event.clipboardData;
  if (carries !== null && pages(carries).files.length < files.length) fill(carries, files, texts);
  const isUntouched = fire(target, event);
  // The browser pastes nothing for a script's event: where the site left the text to it, we do.
  const text = texts.get('text/plain') ?? '';
  if (isUntouched && text !== '') document.execCommand('insertText', false, text);
}

/** A file that a site tried to upload without a gesture that is known: handed over as if the user had chosen it. */
export function handAnew(composer: Element | null, files: readonly File[]): void {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input !== null) handToInput(input, files);
  else if (composer !== null) paste(composer, files, new Map());
}
