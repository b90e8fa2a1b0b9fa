/** Joining: contact, address, identity, what the law must know, bank account, a share. */

import { scan } from './papers.ts';
import type { NewPerson } from './person.ts';
import type { Visitor } from './visitor.ts';

export async function enterContact(member: Visitor, person: NewPerson): Promise<void> {
  await member.open('/me');
  await member.look('06-me-empty');
  await member.open('/me/contact');
  await member.fill('me_given_name', person.givenName);
  await member.fill('me_family_name', person.familyName);
  await member.fill('me_phone', '+43 1 5550 100');
  await member.fill('me_street', 'Beispielgasse 7/12');
  await member.fill('me_postal_code', '1070');
  await member.fill('me_city', 'Wien');
  await member.choose('me_country', { label: 'Österreich' });
  await member.look('07-contact');
  await member.press('me_contact_do');
}

export async function proveIdentity(member: Visitor, person: NewPerson): Promise<void> {
  await member.open('/me/identity');
  await member.fill('me_birth_date', person.birthDate);
  await member.choose('me_nationality', { label: 'Österreich' });
  await member.fill(/versicherungsnummer/i, person.vsnr);
  await member.tick('me_document_passport');
  await member.fill('me_document_number', 'U1234567');
  await member.choose('me_document_country', { label: 'Österreich' });
  await member.attach('me_document_file', scan('ausweis.pdf'));
  await member.look('08-identity');
  await member.press('me_identity_do');
  await member.sees('me_identity_submitted');
  await member.look('09-identity-sent');
}

/** National facts as most people have them, and the account pay goes to. */
export async function sayFactsAndAccount(member: Visitor, person: NewPerson): Promise<void> {
  await member.open('/me/facts');
  await member.look('10-facts');
  await member.press('me_facts_do');
  await member.look('11-facts-saved');
  await member.open('/me/bank');
  await member.fill('me_iban', person.iban);
  await member.fill('me_holder', `${person.givenName} ${person.familyName}`);
  await member.look('12-bank');
  await member.press('me_bank_do');
  await member.sees('me_bank_done');
  await member.look('13-bank-saved');
  await member.open('/me');
  await member.look('14-me');
}

/** The adviser looks at paper and number, and verifies who it is. */
export async function verifyIdentity(adviser: Visitor, person: NewPerson): Promise<void> {
  await adviser.open('/desk/people');
  await adviser.look('18-desk-people');
  await adviser.fill('desk_people_search', person.email);
  await adviser.press('shell_filter_apply');
  await adviser.follow(new RegExp(person.familyName));
  await adviser.sees(new RegExp(person.email));
  await adviser.look('19-desk-person');
  await adviser.press('desk_person_verify');
  await adviser.sees('desk_done');
}
