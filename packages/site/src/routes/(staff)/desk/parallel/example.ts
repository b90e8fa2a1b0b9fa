/** A table that can be pasted: two people of March 2026, one of whose net differs. */
export const EXAMPLE = [
  'reference;period;kind;pay;person.residenceLand;engagement.land;gross;net',
  'A-1;2026-03;echt;400,00;W;W;400,00;400,00',
  'A-2;2026-03;echt;400,00;W;W;400,00;390,00',
].join('\n');
