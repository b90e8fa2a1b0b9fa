import type { Messages } from '@smart/law';

/** A contribution: what it is for, base times rate. */
const quota = (id: string, name: string, purpose: string): Messages => ({
  [`line.${id}`]: name,
  [`why.${id}`]: `${purpose} {rate:percent} % of {base:money} is {amount:money}.`,
});

const both = (id: string, name: string, purpose: string): Messages => ({
  ...quota(`${id}-ee`, name, purpose),
  ...quota(`${id}-er`, `${name}, employer`, purpose),
});

const STEPS =
  'Expected pay of the year {pay:money} less contributions {contributions:money}: {net:money} ' +
  'net. Less general expenses {expenses:money} and the reduction for work income ' +
  '{reduction:money}: base {taxBase:money}. Tax by the scale {taxOnBase:money} less that on the ' +
  'personal and family minimum of {minimum:money} ({taxOnMinimum:money}): {quota:money} for the ' +
  'year. ';

export const lines: Messages = {
  'line.salary': 'Salary',
  'why.salary': 'The pay agreed for {from:date} to {to:date}.',
  'line.day-pay': 'Pay for days of work',
  'why.day-pay': 'The pay agreed for the days of work (from {from:date}).',
  'line.lump-sum': 'Lump sum',
  'why.lump-sum': 'The pay agreed for the work of {from:date} to {to:date}.',
  'line.bonus': 'Supplements and other pay',
  'why.bonus': 'A supplement, a bonus or, at the end of a fixed term, the indemnity for its end.',
  'line.extra-pay': 'Extra pay',
  'why.extra-pay': 'Extra pay (paga extra). Contributions on it were spread over every month.',
  'line.leave-compensation': 'Untaken leave',
  'why.leave-compensation':
    'Leave earned and not taken when the contract ends ({to:date}); contributions are settled ' +
    'separately.',
  'line.end-indemnity': 'Of it, indemnity at the end of the contract',
  'why.end-indemnity':
    'Of the other pay, {amount:money} is the indemnity for the end of a fixed term. No ' +
    'contributions are due on it up to the legal amount.',
  'line.base-cc': 'Base for common contingencies',
  'why.base-cc':
    'The base is {amount:money}: the pay of the month with its share of the extra payments ' +
    '({pay:money}; days insured: {days}).',
  'why.base-cc.capped':
    'The base is {amount:money}. Pay with its share of extra payments ({pay:money}) exceeds the ' +
    'maximum of {cap:money} a month (days insured: {days}).',
  'why.base-cc-floor':
    'The base is {amount:money}: pay ({pay:money}) is below the minimum of the ' +
    'contribution group ' +
    '(days insured: {days}).',
  'why.base-cc-artist':
    'Each day worked (days: {days}) counts with its real pay or, if less, the base on account, ' +
    'at least ' +
    'the daily minimum of the group, at most the monthly maximum: {pay:money} gives ' +
    '{amount:money}. The Treasury settles the year afterwards.',
  'line.base-at': 'Base for occupational contingencies',
  'why.base-at':
    'Base for accidents and what is collected with them: {amount:money} (pay {pay:money}; days ' +
    'insured: {days}), between the general minimum and maximum.',
  ...both('cc', 'Common contingencies', 'For pensions, health care and sick pay.'),
  ...both('mei', 'Intergenerational equity (MEI)', 'For the reserve fund of pensions.'),
  ...both('des', 'Unemployment', 'For unemployment benefit.'),
  ...both('fp', 'Vocational training', 'For training of workers.'),
  'line.sol-ee': 'Solidarity contribution',
  'why.sol-ee':
    'Pay of {pay:money} exceeds the maximum base: on the {base:money} above {start:money} ' +
    '{amount:money} is due, by bands.',
  'line.sol-er': 'Solidarity contribution, employer',
  'why.sol-er':
    'The employer’s part on the {base:money} of pay ({pay:money}) above {start:money}: ' +
    '{amount:money}, by bands.',
  ...quota(
    'fogasa',
    'Wage guarantee fund (FOGASA)',
    'Pays wages when the employer is insolvent; not due for worker-members.',
  ),
  ...quota('at-it', 'Accidents at work: sick leave', 'For sick leave after accidents at work.'),
  ...quota(
    'at-ims',
    'Accidents at work: disability and death',
    'For disability, death and survivors after accidents at work.',
  ),
  'line.short-contract': 'Additional contribution for short contracts',
  'why.short-contract':
    'The fixed term is shorter than {days} days: the employer pays {amount:money} at its end.',
  'line.irpf-base': 'Pay subject to withholding',
  'why.irpf-base': 'Tax is withheld on {amount:money}.',
  'line.irpf': 'Income tax withheld (IRPF)',
  'why.irpf': '{rate:percent} % of {base:money} is {amount:money}.',
  'why.irpf-first': `${STEPS}Rate {rate:percent} %: {amount:money} of {base:money} is withheld.`,
  'why.irpf-kept':
    `${STEPS}Nothing has changed since the last payment: the rate stays {rate:percent} %, ` +
    '{amount:money}.',
  'why.irpf-changed':
    `${STEPS}Expectations have changed and the rate is regularised: the tax less what was ` +
    'withheld, over the pay still to come (paid so far: {paid:money}). Rate {rate:percent} %: ' +
    '{amount:money}.',
  'why.irpf-exempt':
    'The expected pay of the year, {pay:money}, does not exceed {exemptUpTo:money}: nothing need ' +
    'be withheld.',
  'why.irpf-least':
    'On contracts under a year and artistic work at least {rate:percent} % is withheld (or the ' +
    'higher rate you asked for): {amount:money} of {base:money}. Expected pay of the year: ' +
    '{pay:money}.',
  'line.irpf-fixed-base': 'Base with a fixed rate',
  'why.irpf-fixed-base': '{amount:money} for courses, works with ceded rights, or arrears.',
  'line.irpf-fixed': 'Income tax withheld at a fixed rate',
  'why.irpf-fixed':
    'Courses, works with ceded rights and arrears have a fixed rate: {amount:money} of ' +
    '{base:money} is withheld.',
  'line.irnr-base': 'Base of non-residents’ tax',
  'why.irnr-base': 'Tax is withheld on {amount:money}, nothing deducted.',
  'line.irnr': 'Tax withheld from non-residents (IRNR)',
  'why.irnr':
    'You do not live in Spain: {rate:percent} % of the gross pay of {base:money} is withheld, ' +
    '{amount:money}. A treaty may say less.',
  'why.reversed': '{issued:money} had been paid and is no longer due.',
};
