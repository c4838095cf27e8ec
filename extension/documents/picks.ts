/** Fields that people ask for most, to be picked instead of typed. A test compares each word with those that the host knows. */
import { language, say, type Key } from '../shared/i18n';

export const PICKS = [
  'invoice_number',
  'date',
  'due_date',
  'total',
  'net',
  'tax',
  'supplier',
  'customer',
  'order_number',
  'iban',
  'email',
  'phone',
] as const;
export type Pick = (typeof PICKS)[number];

/** Languages in which the host reads the names of fields. */
const READ: ReadonlySet<string> = new Set(['en', 'de']);

/** What is asked for where the word for it is of a language that the host does not read. */
const ENGLISH: Record<Pick, string> = {
  invoice_number: 'invoice number',
  date: 'date',
  due_date: 'due date',
  total: 'total',
  net: 'net',
  tax: 'VAT',
  supplier: 'supplier',
  customer: 'customer',
  order_number: 'order number',
  iban: 'IBAN',
  email: 'e-mail address',
  phone: 'phone number',
};

export const pickWord = (pick: Pick): string => say(pick === 'iban' ? 'entity_IBAN_CODE' : (`field_${pick}` satisfies Key));
export const askedFor = (pick: Pick): string => (READ.has(language) ? pickWord(pick) : ENGLISH[pick]);

const BETWEEN = /[,;\n،؛]/;

export const namesIn = (words: string): string[] =>
  words
    .split(BETWEEN)
    .map((name) => name.trim())
    .filter((name) => name !== '');

const sameName = (one: string, other: string): boolean =>
  one.normalize('NFKC').toLowerCase() === other.normalize('NFKC').toLowerCase();

export const isIn = (words: string, name: string): boolean => namesIn(words).some((one) => sameName(one, name));

/** Picked again, a field is out again. */
export function toggled(words: string, name: string): string {
  const names = namesIn(words);
  return (isIn(words, name) ? names.filter((one) => !sameName(one, name)) : [...names, name]).join(', ');
}
