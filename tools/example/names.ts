/**
 * Names of example people: family names are the word for "example", "pattern" or "sample" in many
 * languages, so that nobody takes them for real.
 */

export interface ExampleName {
  readonly given: string;
  readonly family: string;
}

const GIVEN = [
  ...['Amina', 'Luca', 'Zofia', 'Péter', 'Ana', 'Camille', 'Lucía', 'Jonas', 'Elif', 'Mateo'],
  ...['Noor', 'Ivana', 'Tomáš', 'Réka', 'Sanna', 'Emil', 'Leyla', 'Hannes', 'Giulia', 'Darko'],
  ...['Ines', 'Oskar', 'Marta', 'Yusuf', 'Selma', 'Felix', 'Nikola', 'Chiara', 'Anouk', 'Vilma'],
];

const FAMILY = [
  ...['Probe', 'Esempio', 'Przykładowa', 'Példa', 'Primjer', 'Exemple', 'Ejemplo', 'Vorlage'],
  ...['Örnek', 'Muestra', 'Voorbeeld', 'Uzorak', 'Příklad', 'Minta', 'Esimerkki', 'Exempel'],
  ...['Numune', 'Entwurf', 'Campione', 'Zgled', 'Exemplo', 'Musterfrau', 'Pavyzdys', 'Mustermann'],
  ...['Näide', 'Versuch', 'Model-Próba', 'Prova', 'Échantillon'],
];

/** Sixty letters, to see that no page and no paper breaks. */
const LONGEST: ExampleName = {
  given: 'Maximiliana-Theresia',
  family: 'Beispielhuber-Musterstätter-Probenegger',
};

/** Position of the long name. */
const LONGEST_AT = 4;

/** The name at a position; no two of the first 600 are the same. */
export function exampleName(position: number): ExampleName {
  if (position === LONGEST_AT) return LONGEST;
  const round = Math.floor(position / GIVEN.length);
  return {
    given: GIVEN[position % GIVEN.length]!,
    family: FAMILY[(position + round * 7) % FAMILY.length]!,
  };
}

const SPECIAL: Readonly<Record<string, string>> = { ł: 'l', ß: 'ss', đ: 'd', ø: 'o' };

/** The e-mail address of a name: plain letters, at a domain that exists for examples (RFC 2606). */
export function emailOf({ given, family }: ExampleName): string {
  const plain = `${given}.${family}`
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z.-]/g, (sign) => SPECIAL[sign] ?? '');
  return `${plain}@example.org`;
}
