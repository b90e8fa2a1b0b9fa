/** The story by itself: it repeats, and its people and numbers are valid and nobody's. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readIban } from '@smart/banking';
import { discoverTenants } from '@smart/law/discovery';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ExampleCountry, exampleCountry } from './country.ts';
import { exampleName } from './names.ts';
import { ibanOf, nationalNumber } from './numbers.ts';
import type { Story } from './story/model.ts';
import { storyOf } from './story/year.ts';
import { WHOLE_YEAR } from './tenant.ts';

const TODAY = '2026-11-23';
const TENANTS = join(import.meta.dirname, '../../tenants');
let country: ExampleCountry;
let story: Story;

beforeAll(async () => {
  country = (await exampleCountry('at'))!;
  story = storyOf(country, WHOLE_YEAR, TODAY);
});

describe('the story of a year', () => {
  test('is the same each time it is told', () => {
    expect(storyOf(country, WHOLE_YEAR, TODAY)).toEqual(story);
    const keys = [...story.orders, ...story.works].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('has the people, clients and kinds of work of an office', () => {
    expect(story.people).toHaveLength(60);
    expect(story.clients).toHaveLength(20);
    expect(story.orders.length).toBeGreaterThan(150);
    const kinds = new Set(story.works.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['days', 'marginal', 'monthly', 'short', 'term']);
    const twists = new Set(story.works.map(({ twist }) => twist?.kind));
    for (const twist of ['changed', 'sick', 'client cancelled', 'ended'] as const)
      expect(twists, twist).toContain(twist);
    expect(story.works.some(({ extras }) => extras.length === 2)).toBe(true);
  });

  test('asks for work before it starts, from an order that its client has confirmed', () => {
    const orders = new Map(story.orders.map((order) => [order.key, order]));
    for (const work of story.works) {
      const order = orders.get(work.order)!;
      expect(order.person, work.key).toBe(work.person);
      expect(order.confirmedOn! <= work.askedOn, work.key).toBe(true);
      if (work.readyOn) expect(work.readyOn < work.from, work.key).toBe(true);
    }
  });
});

describe('example people', () => {
  test('are called like examples, one with sixty letters, at addresses nobody has', () => {
    const addresses = story.people.map(({ email }) => email);
    expect(new Set(addresses).size).toBe(60);
    for (const address of addresses) expect(address).toMatch(/^[a-z.-]+@example\.org$/);
    const lengths = Array.from({ length: 60 }, (_, i) => exampleName(i)).map(
      ({ given, family }) => `${given} ${family}`.length,
    );
    expect(Math.max(...lengths)).toBe(60);
  });

  test('have bank accounts and insurance numbers with valid check digits', async () => {
    const { jurisdictions } = await discoverTenants(TENANTS, { only: ['at'] });
    const { identifiers } = jurisdictions.get('at')!;
    const definition = identifiers.find(({ id }) => id === country.identifier.id)!;
    for (const { iban, birthDate, serial } of story.people) {
      expect(readIban(iban)).toBe(iban);
      const number = nationalNumber(country.identifier.pattern, birthDate, serial, definition);
      expect(definition.check(number)).toBeNull();
    }
    for (const { iban } of story.clients) expect(readIban(iban)).toBe(iban);
    const atu = identifiers.find(({ id }) => id === 'atu')!;
    const numbers = country.clients.flatMap(({ vatNumber }) => vatNumber ?? []);
    for (const number of numbers.filter((each) => each.startsWith('AT')))
      expect(atu.check(number), number).toBeNull();
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  // Published example of ISO 13616 for Austria: AT61 1904 3002 3457 3201.
  test('an IBAN gets the check digits of the standard', () => {
    expect(ibanOf('AT', '19043', '00234573201')).toBe('AT611904300234573201');
  });
});

test('every country that has example words has them in the right shape', async () => {
  const found = await Promise.all(readdirSync(TENANTS).map((id) => exampleCountry(id)));
  expect(found.filter((each) => each !== null).length).toBeGreaterThanOrEqual(1);
});
