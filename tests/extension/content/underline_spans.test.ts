/** A stretch goes along with its text, and is gone as soon as its text is another. */
import { describe, expect, it } from 'vitest';
import { follow } from '../../../extension/content/underline_spans';

const BEFORE = 'to a@b.org and c@d.org.';
const stretchesOf = (text: string, values: string[]): { start: number; end: number }[] =>
  values.map((value) => ({ start: text.indexOf(value), end: text.indexOf(value) + value.length }));
const BOTH = ['a@b.org', 'c@d.org'];

describe('follow', () => {
  it.each<[string, string, string[]]>([
    ['nothing changed', BEFORE, BOTH],
    ['typed before both', `Now ${BEFORE}`, BOTH],
    ['typed between', BEFORE.replace(' and', ', and'), BOTH],
    ['typed behind', `${BEFORE} Thanks`, BOTH],
    ['a letter within the first', BEFORE.replace('a@b', 'a@xb'), ['c@d.org']],
    ['the last letter of the second deleted', BEFORE.replace('d.org', 'd.or'), ['a@b.org']],
    ['one deleted whole', BEFORE.replace('a@b.org', ''), ['c@d.org']],
    ['an emoji before', `🙂${BEFORE}`, BOTH],
    ['all replaced', 'something else', []],
    ['emptied', '', []],
  ])('%s', (_words, after, left) => {
    expect(follow(BEFORE, after, stretchesOf(BEFORE, BOTH))).toEqual(stretchesOf(after, left));
  });
});
