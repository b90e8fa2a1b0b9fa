import type { Messages } from '@smart/law';

export const findings: Messages = {
  'finding.a1-not-recorded':
    'An A1 of {state} is on file, but Belgium is recorded as competent. Record the ' +
    'decision or remove the A1.',
  'finding.amateur-day-too-high':
    '{amount:money} exceeds the daily allowance of {limit:money} and travel. Make a ' + 'contract.',
  'finding.amateur-days': '{days} days of amateur allowance, {limit} a year are allowed.',
  'finding.amateur-run': 'More than {limit} days in a row for the same organiser.',
  'finding.arts-1bis-stopped':
    'The house has made no 1bis contracts since March 2024; prefer an employment ' + 'contract.',
  'finding.attestation-missing':
    'Article 1bis asks for a valid attestation of the Arts Work Commission.',
  'finding.below-floor':
    '{amount:money} is below the minimum of {floor:money} ({article}). Raise the pay or ' +
    'lower the time.',
  'finding.day-too-long': '{minutes} minutes on {date:date}, the limit is {limit}.',
  'finding.double-pay-differs':
    'Double holiday pay is {amount:money}; for a whole year it would be {full:money}.',
  'finding.garnishment-not-modelled':
    'Not modelled: protected pay under the law of {jurisdiction}.',
  'finding.kind-does-not-fit': 'The kind {kind} is a short contract: less than a month.',
  'finding.net-negative': 'This leaves a negative amount: {net:money}.',
  'finding.no-floor-known':
    'No pay scale is known (JC {committee}, class {grade}). An adviser approves with ' +
    'reason and source.',
  'finding.normal-pay-missing':
    'The normal pay of a full month is missing: it decides the rate on holiday pay and ' +
    'premiums.',
  'finding.not-modelled.student-hours':
    'Not modelled: {hours} student hours, above the year’s {limit}.',
  'finding.pay-spans-months':
    'The pay {id} begins on {from:date} in an earlier month. Split it at the month’s ' + 'end.',
  'finding.rest-too-short': 'After the work of {date:date} less than {hours} hours of rest remain.',
  'finding.shift-too-short':
    '{minutes} minutes on {date:date}: a shift lasts at least {limit} minutes.',
  'finding.social-changes-within-pay':
    'The competent social security changes in the middle of a pay. Split it on the day ' +
    'of the change.',
  'finding.social-elsewhere-not-modelled': 'Not modelled: contributions under the law of {state}.',
  'finding.tax-changes-within-pay':
    'The taxing state changes in the middle of a pay. Split it on the day of the change.',
  'finding.tax-elsewhere-not-modelled': 'Not modelled: withholding tax under the law of {state}.',
  'finding.term-reason-missing':
    'Note the reason of the fixed term: successive contracts are justified one by one.',
  'finding.treaty-exempt':
    'The treaty with {state} exempts from withholding; fiche 281.30 stays due.',
  'finding.value-missing': 'The value {key} is missing and must be entered by the office.',
  'finding.value-unconfirmed': 'The value {key} is unverified and must be confirmed by the office.',
  'finding.week-too-long':
    '{minutes} minutes in the week of {monday:date}, the average limit is {limit}.',
  'declaration.dimona': 'Dimona',
  'declaration.dmfa': 'Quarterly declaration (DmfA)',
  'declaration.pp-return': 'Withholding tax return (274)',
  'declaration.fiche': 'Tax fiche 281',
  'declaration.amateur': 'Amateur arts allowance',
  'duty.dimona-in': 'Dimona IN before work starts',
  'duty.dimona-out': 'Dimona OUT',
  'duty.amateur-registration': 'Registration with the Arts Work Commission',
  'duty.dmfa': 'Quarterly declaration to the ONSS (DmfA)',
  'duty.pay-onss': 'Pay contributions to the ONSS',
  'duty.pp-return': 'Declare withholding tax',
  'duty.pay-pp': 'Pay withholding tax',
  'duty.pay-holiday': 'Pay the annual holiday contribution',
  'duty.fiche': 'Send fiche 281',
};
