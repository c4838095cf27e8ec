/** Offers a file for saving. Nothing leaves: the browser writes it where the user says. */
const TYPES = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
/** What is made here. */
export type FileForm = Exclude<keyof typeof TYPES, 'xlsx'>;

export function save(content: string, name: string, form: FileForm): void {
  offer(new Blob([content], { type: `${TYPES[form]};charset=utf-8` }), `${name}.${form}`);
}

/** A file that was made elsewhere, byte for byte. */
export function saveBytes(content: Uint8Array<ArrayBuffer>, name: string, form: keyof typeof TYPES): void {
  offer(new Blob([content], { type: TYPES[form] }), `${name}.${form}`);
}

function offer(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
