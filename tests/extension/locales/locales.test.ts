import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TAB_FAILURES } from '../../../extension/shared/messages';
import { ENTITIES, LEDGER_FAULTS, REASONS } from '../../../extension/shared/protocol';
import { EXTENSION, installBrowser, messagesOf, type Locale } from '../browser';

const LOCALES: Locale[] = ['en', 'de', 'ar'];
const english = messagesOf('en');
installBrowser();
const words = await import('../../../extension/ui/words');
const { TASKS, TOOLS, toolWord } = await import('../../../extension/ui/tools');
const { choicesOf } = await import('../../../extension/shared/plurals');

/** The values of a Python enum in the contract: the host's own list judges the words. */
function contract(file: string, name: string): string[] {
  const source = readFileSync(resolve(EXTENSION, `../native_host/contract/${file}.py`), 'utf8');
  const body = source.split(`class ${name}(StrEnum):`)[1]?.split(/\n\S/)[0] ?? '';
  return [...body.matchAll(/^ {4}[A-Z_]+ = "([^"]+)"/gm)].map((found) => found[1] ?? '');
}

function sources(folder: string): string {
  const rooms = ['shared', 'ui', 'popup', 'panel', 'options', 'dashboard', 'ledger', 'documents', 'content', 'worker', 'reveal', 'entrypoints'];
  const files = rooms.flatMap((room) =>
    readdirSync(join(folder, room), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, room, name)),
  );
  return files
    .filter((name) => /\.(ts|svelte)$/.test(name))
    .map((name) => readFileSync(name, 'utf8'))
    .join('\n');
}

/** The names of the values in a message, choices included. */
function slots(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map((found) => found[1] ?? ''))].sort();
}

/** A plural's choices; an empty map when there is none. */
function pluralOf(message: string): Map<string, string> {
  const at = message.search(/\{\w+, plural,/);
  return at < 0 ? new Map() : choicesOf(message.slice(message.indexOf('plural,', at) + 7));
}

describe.each(LOCALES)('locale %s', (locale) => {
  const messages = messagesOf(locale);

  test('has the same keys as English, none of them empty', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
    expect(Object.entries(messages).filter(([, message]) => message.trim() === '')).toEqual([]);
  });

  test('says nothing twice', () => {
    const seen = new Map<string, string>();
    const twice = Object.entries(messages).filter(([key, message]) => {
      const isTwice = seen.has(message);
      seen.set(message, key);
      return isTwice;
    });
    expect(twice).toEqual([]);
  });

  test('takes the same values as English in every message', () => {
    const differing = Object.keys(english).filter(
      (key) => slots(messages[key] ?? '').join() !== slots(english[key] ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  test('has a choice for every plural form of its language', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const lacking = Object.entries(messages).flatMap(([key, message]) => {
      const choices = pluralOf(message);
      if (choices.size === 0) return [];
      return forms
        .filter((form) => !choices.has(form) && !(form === 'zero' && choices.has('=0')))
        .map((form) => `${key}: ${form}`);
    });
    expect(lacking).toEqual([]);
  });

  test('closes every brace it opens', () => {
    const open = Object.entries(messages).filter(([, message]) => message.split('{').length !== message.split('}').length);
    expect(open).toEqual([]);
  });
});

test('the other languages are translated, not copied', () => {
  const sameByNature = new Set(['name', 'entity_IBAN_CODE', 'entity_PERSON', 'entity_ORGANIZATION', 'pause', 'count_n', 'found_n']);
  for (const locale of ['de', 'ar'] as const) {
    const messages = messagesOf(locale);
    const copied = Object.keys(english).filter((key) => messages[key] === english[key] && !sameByNature.has(key));
    expect(copied).toEqual([]);
  }
});

describe('every code has words', () => {
  test.each([
    ['entities', 'Entity', 'entity_'],
    ['policy', 'Mode', 'mode_'],
    ['policy', 'Reason', 'reason_'],
    ['refusals', 'RefusalCode', 'refusal_'],
    ['records', 'LedgerFault', 'ledger_fault_'],
    ['tasks', 'Task', 'task_'],
  ])('%s.%s', (file, name, prefix) => {
    const codes = contract(file, name);
    expect(codes.length).toBeGreaterThan(3);
    expect(codes.filter((code) => !(`${prefix}${code}` in english))).toEqual([]);
  });

  test('coverage, tab failures, faults and modes as the extension names them', () => {
    for (const coverage of ['protected', 'not_proven', 'not_protected', 'off'])
      expect(english).toHaveProperty(`coverage_${coverage}`);
    for (const failure of TAB_FAILURES) expect(english).toHaveProperty(`refusal_${failure}`);
    for (const fault of words.FAULTS) expect(english).toHaveProperty(`fault_${fault}`);
    for (const mode of words.MODES) expect(english).toHaveProperty(`mode_${mode}_means`);
  });

  test('the lists in the extension are the contract’s own', () => {
    expect([...ENTITIES].sort()).toEqual(contract('entities', 'Entity').sort());
    expect([...LEDGER_FAULTS]).toEqual(contract('records', 'LedgerFault'));
    expect([...REASONS].sort()).toEqual(contract('policy', 'Reason').sort());
    expect([...TASKS]).toEqual(contract('tasks', 'Task'));
    expect([...words.MODES]).toEqual(contract('policy', 'Mode'));
  });

  test('the faults are those the host can name', () => {
    const host = ['vault', 'counters', 'settings', 'service', 'inference'].map((room) =>
      resolve(EXTENSION, '../native_host', room),
    );
    const source = host.flatMap((room) =>
      readdirSync(room)
        .filter((name) => name.endsWith('.py'))
        .map((name) => readFileSync(join(room, name), 'utf8')),
    );
    const named =
      source
        .join('\n')
        .match(
          /"(no_keyring|(?!task_)[a-z]+_(damaged|hung|failed|unreadable|foreign|exposed)|not_stored|unknown_caller|(?:language_model|model|embedder|judge|egress_judge)_(?:missing|corrupt|failed)|gpu_not_usable)"/g,
        ) ?? [];
    expect([...new Set(named)].sort()).toEqual(words.FAULTS.map((fault) => `"${fault}"`).sort());
  });

  test('every tool that answers in the host’s own suite', () => {
    const suite = resolve(EXTENSION, '../tests/native_host/answerer/suite');
    const lines = readdirSync(suite)
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) => readFileSync(join(suite, name), 'utf8').trim().split('\n'));
    // What is chosen out of a text has suites of its own.
    const chosen = ['key_terms', 'named_fields', 'summary'];
    const tools = new Set([...chosen, ...lines.flatMap((line) => (JSON.parse(line) as { tool: string | null }).tool ?? [])]);
    expect(tools.size).toBeGreaterThan(80);
    expect([...tools].filter((tool) => toolWord(tool) === english['tool_unknown'])).toEqual([]);
    expect(TOOLS.filter((tool) => !tools.has(tool))).toEqual([]);
  });

  test('an unknown code still gets a sentence', () => {
    expect(words.entityWord('FUTURE_TYPE')).toBe(english['entity_unknown']);
    expect(words.faultWord('future_fault')).toContain('future_fault');
    expect(words.failureWord('future_code')).toBe(english['refusal_internal']);
    expect(words.reasonWord('future_reason')).toBe(english['nothing_sent']);
  });
});

test('no key is unused', () => {
  const text = sources(EXTENSION);
  const manifest = readFileSync(join(EXTENSION, 'wxt.config.ts'), 'utf8');
  const isUsed = (key: string): boolean =>
    text.includes(`'${key}'`) ||
    manifest.includes(`__MSG_${key}__`) ||
    [...key.matchAll(/_/g)].some(({ index }) => text.includes(`\`${key.slice(0, index + 1)}\${`));
  expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
});
