/** What is said of files: the card's first line, and a line for each file. */
import { list, say, type Key } from '../shared/i18n';
import type { FileRow } from '../shared/file_messages';
import type { FileFound, FileUnread } from '../shared/protocol';
import { entityWord, failureWord, reasonWord } from './words';

/** What of it is said when a card is a line. */
export const isCalmFile = ({ state }: FileRow): boolean => state !== 'held' && state !== 'failed';
export const isReading = (files: readonly FileRow[]): boolean => files.some(({ state }) => state === 'reading');

/** The most serious thing, of all files that it is true of. */
export function filesWord(files: readonly FileRow[]): string {
  const of = (state: FileRow['state']): FileRow[] => files.filter((file) => file.state === state);
  const told = (key: Key, some: readonly FileRow[]): string => say(key, { n: some.length, name: some[0]?.name ?? '' });
  if (isReading(files)) return told('files_reading', of('reading'));
  if (of('failed').length > 0) return told('files_failed', of('failed'));
  if (of('held').length > 0) return told('files_held', of('held'));
  if (of('unprotected').length > 0) return told('files_unprotected', of('unprotected'));
  return told('files_replaced', of('replaced'));
}

/** Types said apart; the rest together. */
const MOST_TYPES = 4;

export function foundWord(found: readonly FileFound[]): string {
  const words = found.map(({ type, count }) => say('found_n', { n: count, type: entityWord(type) }));
  const rest = found.slice(MOST_TYPES).reduce((sum, { count }) => sum + count, 0);
  return list(rest > 0 ? [...words.slice(0, MOST_TYPES), say('found_rest', { n: rest })] : words);
}

const MOST_UNREAD = 3;
/** What may be said of a file that was read all the same. */
const REMARKS: ReadonlySet<string> = new Set(['macros_present', 'pictures', 'encoding_guessed']);

export function unreadWords(unread: readonly FileUnread[]): string[] {
  const words = unread.filter(({ reason }) => !REMARKS.has(reason)).map(unreadWord);
  return [...new Set(words)].slice(0, MOST_UNREAD);
}

export function unreadWord({ reason, page }: FileUnread): string {
  const word = say(`unread_${reason}` satisfies Key);
  return page === null ? word : say('unread_page', { page, word });
}

/** Some words of refusals speak of texts that are sent. */
function notAttachedWord(code: string): string {
  if (code === 'deadline') return say('file_late');
  // What is too large by itself is not even offered: the host has too many others under way.
  return failureWord(code === 'too_large' ? 'busy' : code);
}

/** What became of one file, and why. */
export function fileLines(file: FileRow): string[] {
  const { state, reason, found, unread, leavesAs } = file;
  const inside = found.length > 0 ? [say('file_inside', { what: foundWord(found) })] : [];
  switch (state) {
    case 'reading':
      return [];
    case 'released':
      return [say('file_released')];
    case 'replaced': {
      const renamed = leavesAs === null ? [] : [say('file_renamed', { name: leavesAs })];
      return [found.length > 0 ? say('file_replaced', { what: foundWord(found) }) : say('file_name_replaced'), ...renamed];
    }
    case 'unprotected':
      return [reasonWord(reason)];
    case 'held':
      return [reasonWord(reason), ...unreadWords(unread), ...inside];
    case 'failed':
      return [notAttachedWord(reason)];
  }
}
