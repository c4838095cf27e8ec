/** Offers a file for saving. Nothing leaves: the browser writes it where the user says. */
const TYPES = { csv: 'text/csv', json: 'application/json' } as const;
export type FileForm = keyof typeof TYPES;

export function save(content: string, name: string, form: FileForm): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${TYPES[form]};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.${form}`;
  link.click();
  // The download has its own hold on the data by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
