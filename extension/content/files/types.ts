/** The media types of the kinds of copies that the host makes (IANA). */
import type { FileKind } from '../../shared/protocol';

const OOXML = 'application/vnd.openxmlformats-officedocument';
const TYPES: ReadonlyMap<string, string> = new Map([
  ['txt', 'text/plain'],
  ['md', 'text/markdown'],
  ['html', 'text/html'],
  ['csv', 'text/csv'],
  ['tsv', 'text/tab-separated-values'],
  ['json', 'application/json'],
  ['eml', 'message/rfc822'],
  ['pdf', 'application/pdf'],
  ['docx', `${OOXML}.wordprocessingml.document`],
  ['xlsx', `${OOXML}.spreadsheetml.sheet`],
  ['pptx', `${OOXML}.presentationml.presentation`],
  ['odt', 'application/vnd.oasis.opendocument.text'],
  ['rtf', 'application/rtf'],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['webp', 'image/webp'],
  ['msg', 'application/vnd.ms-outlook'],
]);

export const typeOf = (kind: FileKind | null): string => TYPES.get(kind ?? '') ?? '';
