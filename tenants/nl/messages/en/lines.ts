import type { Messages } from '@smart/law';

/** Sentences of a premium: on the wage, and where the maximum cuts it. */
const premium = (id: string, name: string, purpose: string): Messages => ({
  [`line.${id}`]: name,
  [`why.${id}`]: `${purpose} {rate:percent} % of {base:money} is {amount:money}.`,
  [`why.${id}.capped`]:
    `${purpose} {rate:percent} % of {base:money}; nothing is due on what exceeds the maximum of ` +
    'the year so far (this month {cap:money}). That is {amount:money}.',
});

const AWF = 'For benefits when you are out of work.';
const AOF = 'For benefits when you cannot work for a long time.';

export const lines: Messages = {
  'why.reversed': 'This line of an earlier payslip falls away and is taken back.',
  'line.salary': 'Wage',
  'why.salary': 'The wage agreed for {from:date} to {to:date}.',
  'line.day-pay': 'Pay for days of work',
  'why.day-pay': 'The wage agreed for the days of work (from {from:date}).',
  'line.lump-sum': 'Pay for an assignment',
  'why.lump-sum': 'The amount agreed for the work of {from:date} to {to:date}.',
  'line.bonus': 'Bonus',
  'why.bonus': 'A reward besides the wage.',
  'line.special-pay': 'Special payment',
  'why.special-pay':
    'Holiday allowance, 13th month or a payment at the end. The rate for special payments holds.',
  'line.leave-compensation': 'Untaken leave paid out',
  'why.leave-compensation': 'Leave you still had when your contract ended. It is paid out.',
  'line.all-in-base': 'Of this basic wage',
  'why.all-in-base': 'Your all-in wage contains {amount:money} of basic wage.',
  'line.all-in-holiday': 'Of this holiday allowance',
  'why.all-in-holiday':
    'Your all-in wage contains {rate:percent} % holiday allowance: {amount:money}.',
  'line.all-in-leave': 'Of this leave',
  'why.all-in-leave':
    'Your all-in wage contains {amount:money} for leave: {rate:percent} % of basic wage and ' +
    'holiday allowance.',
  'line.holiday-reserve': 'Holiday allowance earned',
  'why.holiday-reserve':
    'On {base:money} you earn {rate:percent} % holiday allowance: {amount:money}. It is paid ' +
    'later, at the latest when your contract ends.',
  'line.premium-base': 'Wage for employee insurance',
  'why.premium-base':
    'The employer pays premiums on {amount:money}. Wages and maximum are added up over the year ' +
    '(cumulative method).',
  ...premium('awf-low', 'Unemployment premium, low', `${AWF} Low: written contract without end.`),
  ...premium('awf-high', 'Unemployment premium, high', `${AWF} High: fixed term or on call.`),
  ...premium('aof-low', 'Disability premium, low', `${AOF} Low: small employer.`),
  ...premium('aof-high', 'Disability premium, high', AOF),
  ...premium('wko', 'Childcare surcharge', 'Contribution to childcare benefits.'),
  ...premium(
    'whk',
    'Return-to-work fund premium (Whk)',
    'For partial disability and sickness benefits, at this employer’s percentage.',
  ),
  'line.zvw-base': 'Wage for health care (Zvw)',
  'why.zvw-base':
    'The health care contribution is computed on {amount:money}, up to the maximum of the year.',
  ...premium('zvw-employer', 'Health care levy of the employer', 'For the Health Insurance Act.'),
  ...premium('zvw-withheld', 'Health care contribution withheld', 'For the Health Insurance Act.'),
  'line.expat-free': 'Tax-free expat allowance',
  'why.expat-free':
    'Under the expat ruling at most {rate:percent} % of {base:money} is free of tax: ' +
    '{amount:money}.',
  'line.taxable-wage': 'Wage for wage tax',
  'why.taxable-wage': 'Wage tax is computed by the table on {amount:money}.',
  'line.loonheffing': 'Wage tax and national insurance',
  'why.loonheffing':
    'By the white table with {periods} periods a year: a table wage of {row:money} a year gives ' +
    '{before:money}, less general and old-age credit {general:money} and employed person’s ' +
    'credit of up to {work:money}: {year:money} a year. Together now {amount:money}.',
  'line.work-credit': 'Employed person’s credit used',
  'why.work-credit':
    'So much of the employed person’s credit is used in your wage tax: {amount:money}. It stands ' +
    'on your year statement too.',
  'line.taxable-special': 'Special payment for wage tax',
  'why.taxable-special': 'The rate for special payments holds for {amount:money}.',
  'line.loonheffing-special': 'Wage tax on special payments',
  'why.loonheffing-special':
    'With a yearly wage of {wage:money} the rate for special payments is {rate:percent} % of ' +
    '{base:money}: {amount:money}.',
  'line.loonheffing-anonymous': 'Wage tax at the anonymous rate',
  'why.loonheffing-anonymous':
    'Your identity, address or BSN has not been established. {rate:percent} % of {base:money} ' +
    'holds then, without credits: {amount:money}.',
  'line.kvr': 'Tax-free part of the fee',
  'why.kvr':
    'Small allowance for performances and documented travel and stay: {amount:money} of the fee ' +
    'is free of tax.',
  'line.gage': 'Taxed fee',
  'why.gage': 'Wage tax is computed on {amount:money} of the fee.',
  'line.loonheffing-artist': 'Wage tax, artist scheme',
  'why.loonheffing-artist':
    'Under the artist scheme a flat {rate:percent} % of {base:money} is withheld, without ' +
    'credits: {amount:money}.',
  'why.loonheffing-artist-treaty':
    'You live in a state with a tax treaty. The artist scheme does not apply: {amount:money}.',
};
