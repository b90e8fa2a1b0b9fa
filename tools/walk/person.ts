/** The new person and the new client of a walk: invented, and new each time. */
import { randomInt } from 'node:crypto';

export interface NewPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly password: string;
  readonly birthDate: string;
  /** Austrian social security number with its check digit. */
  readonly vsnr: string;
  readonly iban: string;
}

export interface NewClient {
  readonly name: string;
  readonly vatNumber: string;
  readonly email: string;
  readonly iban: string;
}

const digits = (count: number): string =>
  Array.from({ length: count }, () => String(randomInt(10))).join('');

/** The check digits of an IBAN: 98 less the remainder of the rearranged number by 97. */
function austrianIban(bank: string, account: string): string {
  const rest = BigInt(`${bank}${account}102900`) % 97n; // A = 10, T = 29
  return `AT${String(98n - rest).padStart(2, '0')}${bank}${account}`;
}

/** Weights 3 7 9 · 5 8 4 2 1 6, the sum by 11 is the fourth digit; 10 is never issued. */
function socialSecurityNumber(birthDate: string): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const birth = `${day}${month}${year.slice(2)}`;
  for (;;) {
    const serial = `${randomInt(1, 10)}${digits(2)}`;
    const weights = [3, 7, 9, 5, 8, 4, 2, 1, 6];
    const sum = weights.reduce((total, w, i) => total + w * Number(`${serial}${birth}`[i]), 0);
    if (sum % 11 < 10) return `${serial}${sum % 11}${birth}`;
  }
}

/** ATU and eight digits: (10 − (s + 4) mod 10) mod 10, s with every second digit doubled. */
function vatNumber(): string {
  for (;;) {
    const seven = digits(7);
    const sum = [...seven].reduce((total, digit, i) => {
      const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
      return total + Math.floor(value / 10) + (value % 10);
    }, 0);
    const check = (10 - ((sum + 4) % 10)) % 10;
    // The example checker knows no number ending in 9 and does not answer for those in 8.
    if (check < 8) return `ATU${seven}${check}`;
  }
}

export function newPerson(): NewPerson {
  const birthDate = '1988-04-17';
  const serial = digits(6);
  return {
    givenName: 'Wanda',
    familyName: 'Weg-Beispiel',
    email: `wanda.${serial}@example.org`,
    password: 'vier-lange-gehende-woerter',
    birthDate,
    vsnr: socialSecurityNumber(birthDate),
    iban: austrianIban('99901', `00099${serial}`),
  };
}

export function newClient(): NewClient {
  const serial = digits(6);
  return {
    name: `Beispielhaus Neu ${serial} GmbH`,
    vatNumber: vatNumber(),
    email: `client.${serial}@example.org`,
    iban: austrianIban('99902', `00077${serial}`),
  };
}
