import { beforeAll, describe, expect, test } from 'vitest';
import { exported } from '../../../extension/ledger/export';
import { everything, isEverything, queryOf, siteFrom } from '../../../extension/ledger/filter';
import type { LedgerRow } from '../../../extension/shared/protocol';
import { SCENES } from '../screens/scenes.mjs';

let rows: LedgerRow[] = [];
beforeAll(() => {
  rows = structuredClone(SCENES.ledger.full['popup-worker/ledger'].rows) as LedgerRow[];
});

describe('what is saved', () => {
  test.each(['json', 'csv'] as const)('has no text, even of a row that has one: %s', (form) => {
    expect(rows[0]?.typed).toContain('ada.okafor@example.org');
    const made = exported(rows, form);
    expect(made).not.toContain('ada.okafor');
    expect(made).not.toContain('[EMAIL_ADDRESS_1]');
    expect(made).toContain('escalate-with-redaction');
  });

  test('is the oldest first, a line each, with the types counted', () => {
    const lines = exported(rows, 'csv').trim().split('\r\n');
    expect(lines[0]).toBe('row,at,site,outcome,reason,mode,runtime,answered_by,gain,types,rules');
    expect(lines.map((line) => line.split(',')[0])).toEqual(['row', '12', '407', '408', '409', '411', '412']);
    expect(lines.at(-1)).toContain(
      'EMAIL_ADDRESS:1;IBAN_CODE:1;PHONE_NUMBER:1;SECRET:1,rule:email;rule:phone;rule:iban;model',
    );
    expect(JSON.parse(exported(rows, 'json')).rows).toHaveLength(6);
  });

  test('a word that is a formula or has a comma stays one cell of text', () => {
    const odd = { ...rows[0], reason: '=1+1', mode: 'a,"b"' } as LedgerRow;
    expect(exported([odd], 'csv')).toContain(`'=1+1,"a,""b"""`);
  });
});

describe('what is asked', () => {
  test('nothing given is everything', () => {
    expect(isEverything({ ...everything(), text: '  ' })).toBe(true);
    expect(queryOf(everything())).toEqual({
      site: null,
      query: { text: '', outcome: null, since_ms: null, until_ms: null },
    });
  });

  test.each(['x', '2026-13-99x', '--'])('a day that is none is not asked for: %s', (from) => {
    expect(queryOf({ ...everything(), from }).query.since_ms).toBeNull();
  });

  test.each([
    ['?site=claude', 'claude'],
    ['', null],
    ['?site=%25', null],
    ['?site=../x', null],
    ['?site=', null],
  ])('a link’s %s is the site %s', (search, site) => {
    expect(siteFrom(`chrome-extension://id/ledger.html${search}`)).toBe(site);
  });
});
