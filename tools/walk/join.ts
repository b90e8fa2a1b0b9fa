/** Joining: contact, address, identity, what the law must know, bank account, a share. */
import type { NewPerson } from './person.ts';
import { scan } from './papers.ts';
import type { Visitor } from './visitor.ts';

export async function enterContact(member: Visitor, person: NewPerson): Promise<void> {
  await member.open('/me');
  await member.look('06-me-empty');
  await member.open('/me/contact');
  await member.fill('Vorname', person.givenName);
  await member.fill('Familienname', person.familyName);
  await member.fill('Telefon', '+43 1 5550 100');
  await member.fill('Straße und Hausnummer', 'Beispielgasse 7/12');
  await member.fill('Postleitzahl', '1070');
  await member.fill('Ort', 'Wien');
  await member.choose('Land', { label: 'Österreich' });
  await member.look('07-contact');
  await member.press('Kontakt speichern');
}

export async function proveIdentity(member: Visitor, person: NewPerson): Promise<void> {
  await member.open('/me/identity');
  await member.fill('Geburtsdatum', person.birthDate);
  await member.choose('Staatsangehörigkeit', { label: 'Österreich' });
  await member.fill(/versicherungsnummer/i, person.vsnr);
  await member.tick('Reisepass');
  await member.fill('Nummer des Ausweises', 'U1234567');
  await member.choose('Ausgestellt in', { label: 'Österreich' });
  await member.attach('Foto oder Scan des Ausweises', scan('ausweis.pdf'));
  await member.look('08-identity');
  await member.press('Nachweis an das Büro schicken');
  await member.sees('Dein Nachweis liegt im Büro');
  await member.look('09-identity-sent');
}

/** National facts as most people have them, and the account pay goes to. */
export async function sayFactsAndAccount(member: Visitor, person: NewPerson): Promise<void> {
  await member.open('/me/facts');
  await member.look('10-facts');
  await member.press('Angaben speichern');
  await member.look('11-facts-saved');
  await member.open('/me/bank');
  await member.fill('IBAN', person.iban);
  await member.fill('Wem das Konto gehört', `${person.givenName} ${person.familyName}`);
  await member.look('12-bank');
  await member.press('Konto speichern');
  await member.sees(/Eingetragen: gilt ab/);
  await member.look('13-bank-saved');
  await member.open('/me');
  await member.look('14-me');
}
