import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { chooseLanguage } from '../src/server/choose-language.ts';
import {
  amountField,
  countField,
  dateField,
  listField,
  textField,
  tickField,
} from '../src/server/fields.ts';
import { formObject, typedOf } from '../src/server/form-data.ts';
import { ownPath } from '../src/server/own-path.ts';

const form = (pairs: readonly (readonly [string, string | File])[]): FormData => {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
};

describe('form data', () => {
  test('dots nest, repeated names are lists, empty fields are absent', () => {
    const data = form([
      ['name', ' Anna '],
      ['facts.children', '2'],
      ['facts.land', 'W'],
      ['day', '2026-11-23'],
      ['day', '2026-11-24'],
      ['note', '  '],
      ['file', new File([], '')],
      ['intentId', 'x'],
    ]);
    expect(formObject(data)).toEqual({
      name: ' Anna ',
      facts: { children: '2', land: 'W' },
      day: ['2026-11-23', '2026-11-24'],
    });
  });
  test('no name reaches the machinery of objects', () => {
    formObject(
      form([
        ['__proto__.polluted', '1'],
        ['constructor.prototype.polluted', '1'],
      ]),
    );
    expect('polluted' in {}).toBe(false);
  });
  test('a name that is a value and a group at once does not throw', () => {
    expect(
      formObject(
        form([
          ['a', '1'],
          ['a.b', '2'],
        ]),
      ),
    ).toEqual({ a: { b: '2' } });
  });
  test('passwords and codes are never sent back', () => {
    const data = form([
      ['email', 'a@b.example'],
      ['password', 'secret'],
      ['code', '123456'],
    ]);
    expect(typedOf(data)).toEqual({ email: 'a@b.example' });
  });
});

describe('fields', () => {
  const schema = z.object({
    price: amountField(),
    day: dateField(),
    hours: countField(1, 24),
    note: textField(5).optional(),
    agreed: tickField(),
    days: listField(),
  });
  test('read what people type', () => {
    const typed = { price: '1.250,5', day: '2026-02-28', hours: '8', agreed: 'on', days: 'mo' };
    expect(schema.parse(typed)).toEqual({
      price: '1250.50',
      day: '2026-02-28',
      hours: 8,
      agreed: true,
      days: ['mo'],
    });
  });
  test('name what cannot be', () => {
    const typed = { price: 'viel', day: '2026-02-30', hours: '25', note: '123456' };
    const issues = schema.safeParse(typed).error?.issues ?? [];
    expect(issues.map((issue) => [issue.path.join('.'), issue.message.split(' ')[0]])).toEqual([
      ['price', 'shell_field_amount'],
      ['day', 'shell_field_date'],
      ['hours', 'Too'],
      ['note', 'Too'],
    ]);
  });
});

describe('language', () => {
  const languages = ['de', 'en'] as const;
  test.each([
    [undefined, null, 'de'],
    [undefined, 'en-GB,en;q=0.9', 'en'],
    [undefined, 'fr-FR,fr;q=0.9,en;q=0.4,de;q=0.8', 'de'],
    ['en', 'de-AT', 'en'],
    ['hu', 'en', 'en'],
    [undefined, 'hu', 'de'],
    [undefined, 'en;q=0', 'de'],
    [undefined, ';;,,q=', 'de'],
  ])('cookie %s, browser %s: %s', (cookie, header, expected) => {
    expect(chooseLanguage(cookie, header, [...languages])).toBe(expected);
  });
});

describe('own path', () => {
  test.each(['https://evil.example', '//evil.example', '/\\evil.example', 'evil', '', '\\\\evil'])(
    '%s leads to the first page',
    (wish) => expect(ownPath(wish)).toBe('/'),
  );
  test('a path of this site stays', () => {
    expect(ownPath('/work?state=open')).toBe('/work?state=open');
  });
  test('whatever is asked for, nobody leaves the site', () => {
    fc.assert(
      fc.property(fc.string(), (wish) => {
        const url = new URL(ownPath(wish), 'http://at.localhost');
        expect(url.host).toBe('at.localhost');
      }),
    );
  });
});
