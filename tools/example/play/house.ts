/** The office sets itself up: house values with a second person, minimum pay, people, clients. */
import { addDays } from '@smart/calendar';
import { valueOn } from '@smart/law';
import { fromDecimal } from '@smart/money';
import { nationalNumber } from '../numbers.ts';
import type { Story, StoryClient, StoryPerson } from '../story/model.ts';
import { ibanOfNumber } from '../story/people.ts';
import { knownId, type Office, remember } from './office.ts';

interface Setting {
  readonly key: string;
  readonly value: string | number | boolean;
  readonly reason: string;
}

async function decide(office: Office, setting: Setting, from: string): Promise<void> {
  const intentId = office.intent('house', setting.key, from);
  const { id } = await office.desk('finance').tenant.proposeHouseValue({
    ...setting,
    ...{ intentId, from },
  });
  await office.desk('approver').tenant.approveHouseValue({ id });
}

/** Some values of a year long past are unverified, and those of today are not: these need nothing. */
function isOpen({ tenant }: Office, key: string, on: string): boolean {
  const law = tenant.plugin.jurisdictions.get(tenant.plugin.tenant.entities[0]!.jurisdiction);
  const parameter = law?.parameters.find((one) => one.key === key);
  if (!parameter) return true;
  const value = valueOn(parameter, on, on);
  return value ? value.confidence === 'C' : parameter.whenMissing === 'ask';
}

/** Law values the office confirms (marked as examples), and minimum pay. */
export async function setUpHouse(office: Office, from: string): Promise<void> {
  const { confirmations, confirmationReason: reason, grades, agreement } = office.country;
  for (const { key, value, from: own = from } of confirmations)
    if (isOpen(office, key, own))
      await decide(office, { key: `confirmed.${key}`, value, reason }, own);
  for (const { grade, per, amount } of grades)
    await office.desk('payroll').minimumPay.add({
      ...{ agreement, grade, per, from },
      amount: fromDecimal(amount),
      source: office.country.gradeSource,
      intentId: office.intent('grade', grade, per),
    });
}

/** Joining: entered by the office, then the person does the rest; staff verify. */
export async function join(office: Office, person: StoryPerson): Promise<void> {
  const { country } = office;
  const { key, givenName, familyName, email, language, phone } = person;
  const place = { street: person.street, postalCode: person.postalCode, city: person.city };
  const contact = { givenName, familyName, language, phone, ...place, country: country.country };
  if (person.signIn === null) {
    const entered = await office.desk('adviser').people.enter({
      ...contact,
      email,
      intentId: office.intent('person', key),
    });
    office.people.set(key, { id: entered.person, email, roles: [] });
  } else {
    const { version } = await office.as(key).people.me({});
    await office.as(key).people.updateContact({ ...contact, version });
  }
  if (person.identity !== 'none') await identify(office, person);
}

async function identify(office: Office, person: StoryPerson): Promise<void> {
  const { country, tenant } = office;
  const { key, birthDate, serial } = person;
  const law = tenant.plugin.jurisdictions.get(tenant.plugin.tenant.entities[0]!.jurisdiction)!;
  const definition = law.identifiers.find(({ id }) => id === country.identifier.id);
  const number =
    definition && nationalNumber(country.identifier.pattern, birthDate, serial, definition);
  const own = office.as(key).people;
  await own.submitIdentity({
    birthDate,
    nationality: country.country,
    document: { kind: 'passport', number: `X${serial}0001`, country: country.country },
    identifiers: number ? { [country.identifier.id]: number } : {},
  });
  if (person.identity !== 'verified') return;
  const { version, id } = await own.me({});
  await office.desk('adviser').people.verifyIdentity({ person: id, decision: 'verified', version });
  await own.changeBankAccount({
    iban: person.iban,
    holder: `${person.givenName} ${person.familyName}`.slice(0, 70),
    intentId: office.intent('iban', key),
  });
  await office.desk('payroll').people.setFacts({
    ...{ person: id, jurisdiction: law.id, facts: person.facts },
    from: `${Number(person.joinsOn.slice(0, 4))}-01-01`,
  });
}

export async function enterClient(office: Office, client: StoryClient): Promise<void> {
  const { country } = office;
  const found = country.clients.find(({ key }) => key === client.key)!;
  const { key: _, override, country: seat = country.country, ...words } = found;
  const { id } = await office.as(client.by).clients.create({
    ...words,
    country: seat,
    email: `${client.key}@example.org`,
    language: country.language,
    iban: client.iban,
    intentId: office.intent('client', client.key),
  });
  remember(office, 'client', client.key, id);
  const adviser = office.desk('adviser').clients;
  if (override) await adviser.overrideVat({ client: id, reason: override });
  await adviser.setState({ client: id, state: 'checked', version: 1 });
}

/** The first facts again, with the one that was told late. */
export async function enterLateFact(office: Office, story: Story, person: string, from: string) {
  const known = story.people.find(({ key }) => key === person)!;
  const [jurisdiction] = office.tenant.plugin.tenant.entities.map((each) => each.jurisdiction);
  await office.desk('payroll').people.setFacts({
    ...{ person: office.people.get(person)!.id, jurisdiction: jurisdiction!, from },
    facts: { ...known.facts, ...office.country.lateFact },
  });
}

/** Another bank account: entered by the person, or by staff (then a second one must look). */
export async function changeAccount(
  office: Office,
  story: Story,
  { person, by }: Story['accountChanges'][number],
): Promise<void> {
  const known = story.people.find(({ key }) => key === person)!;
  const iban = ibanOfNumber(office.country, 40_000 + known.serial);
  const holder = `${known.givenName} ${known.familyName}`.slice(0, 70);
  const intentId = office.intent('iban again', person);
  if (by === 'person') await office.as(person).people.changeBankAccount({ iban, holder, intentId });
  else
    await office.desk('payroll').people.prepareBankAccount({
      ...{ iban, holder, intentId },
      person: office.people.get(person)!.id,
    });
}

export async function declareOtherWork(
  office: Office,
  { person, on, until }: Story['otherWork'][number],
): Promise<void> {
  await office.as(person).otherWork.declare({
    ...{ from: on, to: until, answer: 'none' },
    intentId: office.intent('other work', person),
  });
}

/** What waits for a second person today. */
export async function proposeChange(office: Office, today: string): Promise<void> {
  await office.desk('finance').tenant.proposeHouseValue({
    ...office.country.waitingHouseValue,
    from: addDays(today, 39),
    intentId: office.intent('house', 'waiting'),
  });
}

export const clientId = (office: Office, key: string): string => knownId(office, 'client', key);
