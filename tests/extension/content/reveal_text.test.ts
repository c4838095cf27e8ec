/** Tokens are found as a reader reads them, and never where their original could leave or be edited (T-40). */
import { beforeEach, describe, expect, it } from 'vitest';
import { findTokens } from '../../../extension/shared/tokens';
import { runsIn, type Token, tokensOf } from '../../../extension/content/reveal_text';

const T = '[EMAIL_ADDRESS_1]';
let root: HTMLElement;
const tokensIn = (within: Element, never: string[]): Token[] =>
  runsIn(within, never).flatMap((run) => tokensOf(run, findTokens(run.text)));
beforeEach(() => {
  document.body.innerHTML = '<main></main>';
  root = document.querySelector('main') ?? document.body;
});
const found = (markup: string, never: string[] = []): string[] => {
  root.innerHTML = markup;
  return tokensIn(root, never).map(({ text }) => text);
};

describe('tokens', () => {
  it.each([
    ['plain', `<p>to ${T} now</p>`, [T]],
    ['in bold and code', `<p><b>${T}</b> <code>send(${T})</code></p>`, [T, T]],
    ['split over elements', '<p>[EMAIL_<b>ADDRESS</b>_1]</p>', [T]],
    ['in a list', `<ul><li>${T}</li><li>[PERSON_2]</li></ul>`, [T, '[PERSON_2]']],
    ['broken by a block', '<p>[EMAIL_ADDRESS</p><p>_1]</p>', []],
    ['broken by a line', '<p>[EMAIL_ADDRESS<br>_1]</p>', []],
    ['in a link', `<p><a href="#">${T}</a></p>`, []],
    ['in an anchor that leads nowhere', `<p><a>${T}</a></p>`, [T]],
    ['in an address', `<p>https://attacker.invalid/?q=${T}</p>`, []],
    ['in a Markdown image', `<p>![x](https://attacker.invalid/${T})</p>`, []],
    ['in fields', `<input value="${T}"><textarea>${T}</textarea><select><option>${T}</option></select>`, []],
    ['in what can be edited', `<div contenteditable="true">${T}</div><p contenteditable="false">${T}</p>`, [T]],
    ['in a button', `<button>${T}</button>`, []],
    ['in script and style', `<script>"${T}"</script><style>${T}{}</style>`, []],
    ['in an attribute', `<p title="${T}"></p>`, []],
  ])('%s', (_what, markup, tokens) => expect(found(markup)).toEqual(tokens));

  it('leaves out what the site names', () =>
    expect(found(`<div class="writing">${T}</div><p>${T}</p>`, ['.writing'])).toEqual([T]));

  it('finds nothing in a root that lies in an editable place', () => {
    document.body.setAttribute('contenteditable', 'true');
    expect(found(`<p>${T}</p>`)).toEqual([]);
    document.body.removeAttribute('contenteditable');
  });

  it('gives the range of exactly the token, and the element whose looks it takes', () => {
    root.innerHTML = `<p>a <b>[EMAIL_</b>ADDRESS_1] z</p>`;
    const [token] = tokensIn(root, []);
    expect(token?.range.toString()).toBe(T);
    expect(token?.element.localName).toBe('b');
  });
});
