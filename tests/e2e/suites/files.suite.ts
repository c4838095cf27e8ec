/** Files: whatever way they come in and go out, no planted value is in a byte that a server gets, and the copy arrives. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { attach, type Arrived, chips, dropForReal, uploads, type Way, WAYS } from '../attaching';
import { clickCard } from '../card-click';
import { docx, textIn } from '../documents';
import { panelText } from '../extension-pages';
import { signalHost } from '../host';
import { leaks } from '../leaks';
import { ownWorld } from '../own-world';
import { chunksOf, commented, screenshot, wordsIn } from '../pictures';
import { type BrowserName, type SiteName, SITES } from '../places';
import { Dice, plant } from '../planted';
import type { SitePage } from '../site-page';
import { throughout, until } from '../until';
import type { World } from '../world';

interface Planted {
  paths: string[];
  originals: string[];
}
interface View {
  state: { kind: string; files?: { file: string; state: string; reason: string; canAttach: boolean }[] } | null;
}

export function filesSuite(name: BrowserName): void {
  describe(`files in ${name}`, () => {
    let world: World;
    ownWorld(name, (started) => (world = started));
    let last = 0;

    const value = (kind: string, seed: string): string => plant(kind, new Dice(`files-${seed}-${last}`)).original;
    /** In a folder of its own, so that names are as people give them. */
    function write(files: Record<string, string | Buffer>): string[] {
      last += 1;
      const folder = join(world.folder, `files-${last}`);
      mkdirSync(folder);
      return Object.entries(files).map(([file, content]) => {
        const path = join(folder, file);
        writeFileSync(path, content);
        return path;
      });
    }
    /** A letter, a table and a Word document, each with values of its own. */
    function threeFiles(): Planted {
      const [mail, iban, card] = [value('email', 'letter'), value('iban', 'table'), value('email', 'word')];
      const paths = write({
        'letter.txt': `Dear team,\nplease write to ${mail} about the meeting.\nThank you\n`,
        'payments.csv': `purpose,account\nrent,${iban}\n`,
        'contract.docx': docx(['The contract', `Questions go to ${card} in writing.`]),
      });
      return { paths, originals: [mail, iban, card] };
    }
    const view = (): Promise<View> => world.pages.ask<View>('popup-worker/view', null);
    const cardSays = (tab: SitePage, words: string | RegExp): Promise<string> =>
      until(`the card says ${words}`, async () => {
        const text = await panelText(tab.page);
        return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
      });
    const arrived = (tab: SitePage, mark: number, count: number): Promise<Arrived[]> =>
      until(`${count} files have arrived`, async () => {
        const found = uploads(await world.sites.record(mark), tab.site);
        return found.length >= count && found;
      }, 30_000);
    async function nothingLeft(mark: number, originals: readonly string[]): Promise<void> {
      const entries = await world.sites.record(mark);
      assert.deepEqual(leaks(entries, originals), []);
      for (const site of SITES)
        for (const { bytes } of uploads(entries, site))
          for (const original of originals) assert.ok(!textIn(bytes).includes(original), 'a planted value in a file');
    }
    const each = (words: string, site: SiteName, body: (tab: SitePage) => Promise<void>): void =>
      void test(words, { timeout: 120_000 }, async () => {
        await world.pages.popup();
        const tab = await world.open(site);
        await tab.page.bringToFront();
        await body(tab).finally(() => tab.page.close());
      });

    async function threeArrive(tab: SitePage, attaching: (paths: readonly string[]) => Promise<void>): Promise<void> {
      const { paths, originals } = threeFiles();
      const mark = await world.sites.mark();
      await attaching(paths);
      const files = await arrived(tab, mark, 3);
      assert.deepEqual(files.map((file) => file.name).sort(), ['contract.docx', 'letter.txt', 'payments.csv']);
      const texts = files.map(({ bytes }) => textIn(bytes)).join('\n');
      assert.match(texts, /please write to \[EMAIL_ADDRESS_\d+\] about/);
      assert.match(texts, /rent,\[IBAN_CODE_\d+\]/);
      assert.match(texts, /Questions go to \[EMAIL_ADDRESS_\d+\] in writing/);
      await cardSays(tab, '3 redacted copies are attached');
      await nothingLeft(mark, originals);
    }

    for (const site of SITES)
      for (const way of WAYS)
        each(`${site}: three files that are ${way} are replaced by their copies`, site, (tab) =>
          threeArrive(tab, (paths) => attach(tab, paths, way)),
        );
    if (name === 'chromium')
      each('a drop of the browser’s own is held like any other', 'claude', (tab) =>
        threeArrive(tab, (paths) => dropForReal(tab, paths)),
      );

    each('a file with nothing private in it goes byte for byte, and no card comes', 'claude', async (tab) => {
      const content = 'The kettle is in the kitchen.\n';
      const mark = await world.sites.mark();
      await attach(tab, write({ 'note.txt': content }), 'chosen');
      const [file] = await arrived(tab, mark, 1);
      assert.equal(file?.bytes.toString(), content);
      assert.equal(file?.name, 'note.txt');
      assert.equal((await view()).state, null);
    });

    each('a pasted text keeps its place beside a pasted file', 'chatgpt', async (tab) => {
      const mail = value('email', 'beside');
      const mark = await world.sites.mark();
      await attach(tab, write({ 'beside.txt': `Ask ${mail} now.\n` }), 'pasted', 'What is this about?');
      await arrived(tab, mark, 1);
      assert.match(await tab.composerText(), /What is this about\?/);
      await nothingLeft(mark, [mail]);
    });

    for (const way of WAYS)
      each(`what cannot be read is held (${way}), and the card says why`, 'chatgpt', async (tab) => {
        const mark = await world.sites.mark();
        const secret = value('email', 'locked');
        const paths = write({ 'locked.docx': docx([`For ${secret}`], true), 'tape.bin': randomBytes(3000) });
        await attach(tab, paths, way);
        const said = await cardSays(tab, 'Held. 2 files were not attached.');
        assert.match(said, /locked\.docx/);
        assert.match(said, /It is protected by a password\./);
        assert.match(said, /It is of a kind that is not read here\./);
        assert.deepEqual(await chips(tab), []);
        assert.deepEqual(uploads(await world.sites.record(mark), 'chatgpt'), []);
      });

    each('a held file is attached as it is by a click in the popup, and counted', 'claude', async (tab) => {
      const before = await world.pages.counters('claude');
      const content = randomBytes(2000);
      const mark = await world.sites.mark();
      await attach(tab, write({ 'sensor.bin': content }), 'chosen');
      await cardSays(tab, 'Held. The file was not attached.');
      const [row] = (await view()).state?.files ?? [];
      assert.equal(row?.canAttach, true);
      await world.pages.ask('popup-worker/attach-file', { file: row?.file });
      await tab.page.bringToFront();
      const [file] = await arrived(tab, mark, 1);
      assert.deepEqual(file?.bytes, content);
      await cardSays(tab, 'The file is attached as it is.');
      await until('it is counted', async () => (await world.pages.counters('claude')).unprotected === before.unprotected + 1);
    });

    each('a file that was attached as it is is held when it is chosen again, and each time counted', 'claude', async (tab) => {
      const before = await world.pages.counters('claude');
      const paths = write({ 'again.bin': randomBytes(2000) });
      const mark = await world.sites.mark();
      for (const turn of [1, 2]) {
        await attach(tab, paths, 'chosen');
        await cardSays(tab, 'Held. The file was not attached.');
        assert.equal(uploads(await world.sites.record(mark), 'claude').length, turn - 1);
        const [row] = (await view()).state?.files ?? [];
        await world.pages.ask('popup-worker/attach-file', { file: row?.file });
        await tab.page.bringToFront();
        await arrived(tab, mark, turn);
        const { unprotected } = before;
        await until('it is counted', async () => (await world.pages.counters('claude')).unprotected === unprotected + turn);
      }
    });

    each('of fifty files in one choice each has its verdict, more than the host keeps at a time', 'claude', async (tab) => {
      const mails = Array.from({ length: 50 }, (_, n) => value('email', `many-${n}`));
      const paths = write(Object.fromEntries(mails.map((mail, n) => [`letter-${n}.txt`, `Write to ${mail} today.\n`])));
      await tab.page.$eval('input[type="file"]', (input) => ((input as HTMLInputElement).multiple = true));
      const mark = await world.sites.mark();
      await attach(tab, paths, 'chosen');
      const states = await until('all are read', async () => {
        const found = (await view()).state?.files?.map(({ state, reason }) => (state === 'failed' ? reason : state)) ?? [];
        return found.length === 50 && !found.includes('reading') && found;
      }, 90_000);
      // A copy that still shows something is held, as it should be; none fails for want of room.
      assert.deepEqual(states.filter((state) => state !== 'replaced' && state !== 'held'), []);
      const copies = states.filter((state) => state === 'replaced').length;
      assert.ok(copies > 30, `${copies}`);
      assert.equal((await arrived(tab, mark, copies)).length, copies);
      await nothingLeft(mark, mails);
    });

    /** What a page does with its input while the dialog is open, or before. `i` is the input, `mk` makes another. */
    const TRICKS: Record<string, string> = {
      'stays where it is': 'document.body.append(i); i.click();',
      'was never in the document': 'i.click();',
      'is removed after the click': 'document.body.append(i); i.click(); i.remove();',
      'was never in the document, and is removed': 'i.click(); i.remove();',
      'goes with its parent': "const box = document.createElement('div'); document.body.append(box); box.append(i); i.click(); box.remove();",
      'goes with the whole document':
        "const html = document.documentElement; i.click(); html.remove(); document.append(document.createElement('html'));",
      'goes into a template': "document.body.append(i); i.click(); document.createElement('template').content.append(i);",
      'goes into a frame':
        "const f = document.createElement('iframe'); f.srcdoc = '<p>x'; f.onload = () => setTimeout(() => { document.body.append(i); i.click(); f.contentDocument.body.append(i); }, 300); document.body.append(f);",
      'is followed by a click on another one':
        'i.click(); const j = mk(); setTimeout(() => j.dispatchEvent(new MouseEvent("click", { cancelable: true })), 0);',
      'is clicked so that nobody can cancel': 'i.dispatchEvent(new MouseEvent("click"));',
      'is clicked by a word of a label that is in no document':
        'const label = document.createElement("label"), word = document.createElement("b"); label.append(word, i); word.click();',
      'is asked for its dialog without a click': 'i.showPicker();',
      'is clicked by a method of a frame':
        "const f = document.createElement('iframe'); document.body.append(f); f.contentWindow.HTMLElement.prototype.click.call(i);",
      'is in an open root': "const host = document.createElement('div'); document.body.append(host); host.attachShadow({ mode: 'open' }).append(i); i.click();",
      'is in a closed root': "const host = document.createElement('div'); document.body.append(host); host.attachShadow({ mode: 'closed' }).append(i); i.click();",
      'is in a closed root beside one that holds something':
        "const host = document.createElement('div'); document.body.append(host); const d = mk(), dt = new DataTransfer(); dt.items.add(new File(['x'], 'x.txt')); d.files = dt.files; host.attachShadow({ mode: 'closed' }).append(d, i); i.click();",
      'is in a document that was opened anew':
        "document.open(); document.write('<p>x</p>'); document.close(); i = mk(); i.onchange = i.oninput = note; document.body.append(i); i.click();",
      'was made in a frame and touched there':
        "const f = document.createElement('iframe'); f.srcdoc = '<p>x'; f.onload = () => setTimeout(() => { i = mk(f.contentDocument); f.contentDocument.body.append(i); i.dispatchEvent(new Event('input', { bubbles: true, composed: true })); document.body.append(i); i.onchange = i.oninput = note; i.click(); }, 300); document.body.append(f);",
    };
    const SEEN = `window.seen = []; const note = async ({ target }) => { for (const one of target.files) window.seen.push(await one.text()); };
      const mk = (from = document) => Object.assign(from.createElement('input'), { type: 'file' }); let i = mk(); i.onchange = i.oninput = note;`;
    const seen = (tab: SitePage): Promise<string[]> => tab.page.evaluate('window.seen') as Promise<string[]>;
    async function holdsBack(tab: SitePage, mail: string, choosing: () => Promise<void>): Promise<void> {
      await choosing();
      const texts = await until('the page has the file', async () => {
        const found = await seen(tab);
        return found.length > 0 && found;
      });
      assert.ok(!texts.join('').includes(mail), 'the page has the original');
      assert.match(texts.join(''), /Write to \[EMAIL_ADDRESS_\d+\] today/);
    }
    for (const [words, code] of Object.entries(TRICKS))
      each(`an input that ${words} gets the copy alone`, 'chatgpt', async (tab) => {
        const mail = value('email', words);
        const paths = write({ 'tricked.txt': `Write to ${mail} today.\n` });
        await holdsBack(tab, mail, async () => {
          const chooser = tab.page.waitForFileChooser({ timeout: 10_000 });
          chooser.catch(() => undefined);
          await tab.page.evaluate(`(() => { ${SEEN} ${code} })()`);
          await (await chooser).accept(paths);
        });
      });

    each('an input that the browser fills in a document that was opened anew is emptied first', 'chatgpt', async (tab) => {
      const mail = value('email', 'anew');
      const paths = write({ 'anew.txt': `Write to ${mail} today.\n` });
      await holdsBack(tab, mail, async () => {
        await tab.page.evaluate(`(() => { ${SEEN} document.open(); document.write('<input type=file>'); document.close();
          const own = document.querySelector('input'); own.onchange = own.oninput = note; })()`);
        await attach(tab, paths, 'chosen');
      });
    });

    if (name === 'chromium')
      each('a page that takes a picture from the clipboard by itself does not get it, and the card says so', 'chatgpt', async (tab) => {
        await tab.page.browserContext().overridePermissions(tab.shape.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
        const got = await tab.page.evaluate(async () => {
          const canvas = new OffscreenCanvas(4, 4);
          canvas.getContext('2d')?.fillRect(0, 0, 4, 4);
          const picture = await canvas.convertToBlob({ type: 'image/png' });
          await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture, 'text/plain': new Blob(['words'], { type: 'text/plain' }) })]);
          const [item] = await navigator.clipboard.read();
          const outcome = (type: string): Promise<string> =>
            item?.getType(type).then((blob) => `${blob.size > 0}`, (problem: unknown) => (problem as Error).name) ?? Promise.resolve('none');
          return { types: item?.types, picture: await outcome('image/png'), text: await outcome('text/plain') };
        });
        assert.deepEqual(got.types?.toSorted(), ['image/png', 'text/plain']);
        assert.deepEqual([got.picture, got.text], ['NotFoundError', 'true']);
        await cardSays(tab, 'The page asked for it from the clipboard by itself');
      });

    each('in strict mode a file is held, and its redacted copy is one click away', 'chatgpt', async (tab) => {
      await world.pages.setMode('chatgpt', 'strict');
      await tab.page.bringToFront();
      try {
        const mail = value('email', 'strict');
        const mark = await world.sites.mark();
        await attach(tab, write({ 'strict.txt': `Write to ${mail} today.\n` }), 'chosen');
        const said = await cardSays(tab, 'Held. The file was not attached.');
        assert.match(said, /1 × E-mail address/);
        await clickCard(tab, 'Attach redacted copy');
        const [file] = await arrived(tab, mark, 1);
        assert.match(file?.bytes.toString() ?? '', /Write to \[EMAIL_ADDRESS_\d+\] today/);
        await nothingLeft(mark, [mail]);
      } finally {
        await world.pages.setMode('chatgpt', 'redact');
      }
    });

    each('a name that is private leaves as another one', 'claude', async (tab) => {
      const mail = value('email', 'name');
      const mark = await world.sites.mark();
      await attach(tab, write({ [`Letter to ${mail}.txt`]: 'Nothing else is in it.\n' }), 'chosen');
      const [file] = await arrived(tab, mark, 1);
      assert.match(file?.name ?? '', /^Letter to .*EMAIL_ADDRESS_\d+/);
      assert.equal(file?.bytes.toString(), 'Nothing else is in it.\n');
      await nothingLeft(mark, [mail]);
    });

    each('a host that says nothing attaches nothing, and goes on when it is back', 'claude', async (tab) => {
      const mail = value('email', 'silent');
      const mark = await world.sites.mark();
      signalHost(world.home, 'service', 'SIGSTOP');
      try {
        await attach(tab, write({ 'silent.txt': `For ${mail}\n` }), 'chosen');
        await cardSays(tab, 'Reading silent.txt');
        await throughout('nothing is attached', async () => (await chips(tab)).length === 0, 1_500);
        assert.deepEqual(uploads(await world.sites.record(mark), 'claude'), []);
      } finally {
        signalHost(world.home, 'service', 'SIGCONT');
      }
      await arrived(tab, mark, 1);
      await nothingLeft(mark, [mail]);
    });

    each('a host that dies attaches nothing; the card says so, and tries again', 'claude', async (tab) => {
      const mail = value('email', 'dead');
      const mark = await world.sites.mark();
      signalHost(world.home, 'service', 'SIGSTOP');
      await attach(tab, write({ 'dead.txt': `For ${mail}\n` }), 'chosen');
      await cardSays(tab, 'Reading dead.txt');
      signalHost(world.home, 'service', 'SIGKILL');
      await cardSays(tab, 'The file was not attached.');
      assert.deepEqual(uploads(await world.sites.record(mark), 'claude'), []);
      await world.pages.waitForHost();
      await world.pages.untilItAnswers();
      await clickCard(tab, 'Try again');
      await arrived(tab, mark, 1);
      await nothingLeft(mark, [mail]);
    });

    each('bytes that a script of the page made are judged at the network', 'chatgpt', async (tab) => {
      const mail = value('email', 'script');
      const mark = await world.sites.mark();
      const put = (content: string): Promise<boolean> =>
        tab.page.evaluate(
          (text) => fetch('https://files.oaiusercontent.com/files/made/raw', { method: 'PUT', body: new Blob([text]) }).then(({ ok }) => ok, () => false),
          content,
        );
      assert.equal(await put(`One line\nand ${mail}\n`), false);
      await cardSays(tab, /Held\./);
      assert.equal(await put('One line\nand another\n'), true);
      await nothingLeft(mark, [mail]);
    });

    each('a screenshot leaves with what is private painted over, and without what its file says', 'claude', async (tab) => {
      const [mail, aside] = [value('email', 'picture'), value('email', 'comment')];
      const lines = ['Dear team, the meeting is at noon.', `Please write to ${mail} about it.`, 'Thank you, and until then.'];
      const shot = await screenshot(world, lines);
      const legible = wordsIn(shot);
      assert.ok(legible.includes(mail), legible);
      const mark = await world.sites.mark();
      await tab.page.bringToFront();
      await attach(tab, write({ 'screen.png': commented(shot, `for ${aside}`) }), 'chosen');
      const [file] = await arrived(tab, mark, 1);
      assert.equal(file?.name, 'screen.png');
      assert.deepEqual(chunksOf(file?.bytes ?? Buffer.alloc(0)), ['IHDR', 'IDAT', 'IEND']);
      assert.deepEqual(file?.bytes.subarray(16, 24), shot.subarray(16, 24), 'its width and height');
      const words = wordsIn(file?.bytes ?? Buffer.alloc(0));
      for (const part of mail.split(/[.@]/)) assert.ok(!words.includes(part) || part.length < 4, words);
      assert.match(words, /the meeting is at noon/);
      assert.match(words, /Please write to/);
      await cardSays(tab, 'is attached');
      await nothingLeft(mark, [mail, aside]);
    });

    each('switched off, files go as they are', 'claude', async (tab) => {
      await world.pages.setMode('claude', 'off');
      await tab.page.bringToFront();
      try {
        const mail = value('email', 'off');
        const mark = await world.sites.mark();
        await attach(tab, write({ 'off.txt': `For ${mail}\n` }), 'chosen');
        const [file] = await arrived(tab, mark, 1);
        assert.equal(file?.bytes.toString(), `For ${mail}\n`);
      } finally {
        await world.pages.setMode('claude', 'redact');
      }
    });
  });
}
