/** Who is in the story, and the clients they bring. */
import { addDays, type IsoDate } from '@smart/calendar';
import type { ExampleCountry } from '../country.ts';
import { emailOf, exampleName } from '../names.ts';
import { exampleIban } from '../numbers.ts';
import { type Random, seeded } from '../random.ts';
import { bankDay } from './calendar.ts';
import type { Habit, StoryClient, StoryPerson } from './model.ts';

/** The member whose sign-in stands on the screen. */
export const MEMBER = 'mira';
const MEMBER_EMAIL = 'mira.muster@example.org';

export const personKey = (position: number): string =>
  position === 0 ? MEMBER : `p${String(position).padStart(2, '0')}`;

/** The IBAN of the person or client with this number; people may have several. */
export function ibanOfNumber(country: ExampleCountry, number: number): string {
  const { banks } = country.iban;
  return exampleIban(country, banks[number % banks.length]!, number);
}

const birthDate = (random: Random): IsoDate =>
  addDays('1966-01-01', random.below(36 * 365)).slice(0, 10);

interface Joined {
  readonly joinsOn: IsoDate;
  readonly identity: StoryPerson['identity'];
}

/** Most are there from the beginning; the last three come these days. */
function joined(position: number, size: number, opensOn: IsoDate, today: IsoDate): Joined {
  if (size >= 20 && position === size - 1)
    return { joinsOn: addDays(today, -1), identity: 'submitted' };
  if (size >= 20 && position === size - 2) return { joinsOn: addDays(today, -4), identity: 'none' };
  if (size >= 20 && position === size - 3)
    return { joinsOn: addDays(today, -12), identity: 'verified' };
  return { joinsOn: opensOn, identity: 'verified' };
}

export function storyPeople(
  country: ExampleCountry,
  size: number,
  opensOn: IsoDate,
  today: IsoDate,
): StoryPerson[] {
  return Array.from({ length: size }, (_, position) => {
    const key = personKey(position);
    const random = seeded(`person ${key}`);
    const place = random.pick(country.places);
    const name = position === 0 ? { given: 'Mira', family: 'Muster' } : exampleName(position);
    const { joinsOn, identity } = joined(position, size, opensOn, today);
    const shares = position % 4 === 3 ? 0 : random.pick([1, 1, 1, 2, 4]);
    return {
      key,
      signIn: position === 0 ? MEMBER_EMAIL : null,
      givenName: name.given,
      familyName: name.family,
      email: position === 0 ? MEMBER_EMAIL : emailOf(name),
      language: position % 6 === 5 ? 'en' : country.language,
      phone: country.phone.replace('{number}', String(1000 + position)),
      street: `${place.street} ${random.between(1, 60)}`,
      postalCode: place.postalCode,
      city: place.city,
      birthDate: birthDate(random),
      serial: 100 + ((position * 13) % 800),
      iban: ibanOfNumber(country, 10_000 + position),
      // The first two are plain, so that their figures can be worked by hand.
      facts: position < 2 ? {} : random.pick(country.personFacts),
      joinsOn,
      identity,
      shares: identity === 'verified' ? shares : 0,
      sharePaidOn:
        position % 12 === 11 || joinsOn > opensOn
          ? null
          : bankDay(addDays(joinsOn, random.between(3, 9))),
    };
  });
}

/** How the clients pay, in the order the country names them. */
const HABITS: readonly Habit[] = [
  ...(['prompt', 'prompt', 'slow', 'prompt', 'slow', 'late', 'prompt', 'slow', 'prompt'] as const),
  ...(['slow', 'late', 'slow', 'late', 'prompt', 'prompt', 'late', 'lost', 'slow'] as const),
  ...(['slow', 'slow'] as const),
];

/** Each client is entered by one of the first people, on the first days. */
export function storyClients(
  country: ExampleCountry,
  size: number,
  opensOn: IsoDate,
): StoryClient[] {
  return country.clients.map((client, position) => ({
    key: client.key,
    habit: HABITS[position % HABITS.length]!,
    iban: ibanOfNumber(country, 70_000 + position),
    by: personKey(position % Math.min(size, 12)),
    on: opensOn,
    shared: client.vatNumber !== undefined,
  }));
}
