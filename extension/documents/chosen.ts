/** Documents that a person drops or chooses, folders with all that is in them. Only the browser's own file objects: nothing is read yet. */

export interface Chosen {
  /** With the folders that it was chosen with. */
  name: string;
  file: File;
}

/** What a system puts into folders by itself. */
const NOT_MEANT = /(?:^|\/)(?:\.|Thumbs\.db$|desktop\.ini$|~\$)/i;

export function chosenFrom(files: Iterable<File>): Chosen[] {
  const all = Array.from(files, (file) => ({ name: file.webkitRelativePath || file.name, file }));
  return all.filter(({ name }) => !NOT_MEANT.test(name));
}

/** The entries must be taken while the event lasts; what is in folders comes later. */
export async function droppedIn(transfer: DataTransfer): Promise<Chosen[]> {
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry());
  const plain = Array.from(transfer.files);
  if (entries.every((entry) => entry === null)) return chosenFrom(plain);
  const found = await Promise.all(entries.map((entry) => (entry === null ? [] : within(entry))));
  return found.flat().filter(({ name }) => !NOT_MEANT.test(name));
}

async function within(entry: FileSystemEntry): Promise<Chosen[]> {
  if (isFile(entry)) {
    const file = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)));
    return file === null ? [] : [{ name: entry.fullPath.replace(/^\//, ''), file }];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: Chosen[] = [];
  for (;;) {
    // A browser gives a hundred at a time, and none when there are no more.
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) return found;
    for (const one of some) found.push(...(await within(one)));
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** Those that were not there before, by name and size; in the order of their names, numbers by their value. */
export function together(before: readonly Chosen[], more: readonly Chosen[], language: string): Chosen[] {
  const known = new Map([...before, ...more].map((one) => [`${one.name}\n${one.file.size}`, one]));
  const order = new Intl.Collator(language, { numeric: true });
  return [...known.values()].sort((a, b) => order.compare(a.name, b.name));
}

/** One byte tells: what is a folder, moved or forbidden gives none. */
export async function isReadable({ file }: Chosen): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
