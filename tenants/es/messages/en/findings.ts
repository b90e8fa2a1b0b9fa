import type { Messages } from '@smart/law';

export const findings: Messages = {
  'finding.a1-not-recorded':
    'An A1 of {state} is on file, but Spain is recorded as competent. Record the decision or ' +
    'remove the A1.',
  'finding.below-floor':
    '{amount:money} is less than the minimum of the agreement, {floor:money} (grade {grade}).',
  'finding.below-minimum-wage':
    '{amount:money} is less than the statutory minimum wage (SMI), {floor:money}.',
  'finding.birth-date-missing':
    'The birth date is missing. Registration and withholding ask for it.',
  'finding.day-over-limit':
    '{minutes} minutes are planned on {date:date}; a normal day has {limit} unless an agreement ' +
    'says otherwise.',
  'finding.day-pay-needs-a-day': 'Pay by the day is agreed for one day each.',
  'finding.extra-not-prorated':
    'Extra pay is due, but the agreed pay of the year is missing: without it the extra pay ' +
    'is not ' +
    'spread over the contribution bases.',
  'finding.garnishment-not-modelled':
    'Not modelled: protected pay under the law of {jurisdiction}.',
  'finding.net-negative': 'This leaves a negative amount: {net:money}.',
  'finding.no-floor-known':
    'No pay table is known (agreement {agreement}, grade {grade}). An adviser approves with ' +
    'reason and source.',
  'finding.not-modelled.foral':
    'Not modelled: withholding under the laws of Navarre and the Basque Country (place of work ' +
    '{region}).',
  'finding.overtime-week':
    'The week of {monday:date} has {minutes} minutes, more than {limit}: overtime unless time is ' +
    'spread unevenly.',
  'finding.pay-spans-months':
    'The pay {id} begins on {from:date} in an earlier month. Split it by months.',
  'finding.rest-too-short': 'After the work of {date:date} less than {hours} hours of rest remain.',
  'finding.situation-without-children':
    'Family situation 1 is for parents in {year}; situation 3 is applied.',
  'finding.social-changes-within-pay':
    'The competent social security changes within a pay. Split the pay on that day.',
  'finding.social-elsewhere-not-modelled': 'Not modelled: contributions under the law of {state}.',
  'finding.tax-changes-within-pay':
    'The taxing state changes within a pay. Split the pay on that day.',
  'finding.tax-elsewhere-not-modelled': 'Not modelled: withholding under the law of {state}.',
  'finding.term-too-long':
    'A contract for production needs lasts longer than {months} months: the agreement must allow ' +
    'it.',
  'finding.treaty-not-applied':
    'Tax residence in {state}: tax is withheld without a treaty and without expenses.',
  'finding.value-missing': 'The value {key} is missing and must be entered by the office.',
  'finding.value-unconfirmed': 'The value {key} is unverified and must be confirmed by the office.',
  'finding.weekly-rest-missing':
    'The week of {monday:date} has no free day. Weekly rest is a day and a half.',
  'finding.work-permit-needed':
    'Younger than {age}: the labour authority must give its permission.',
  'declaration.registration': 'Registration and deregistration (afiliación)',
  'declaration.contract': 'Notice of the contract (Contrat@)',
  'declaration.certificate': 'Company certificate (Certific@2)',
  'declaration.bases': 'Contribution bases (RNT)',
  'declaration.modelo-111': 'Form 111',
  'declaration.modelo-190': 'Form 190 and certificate of withholding',
  'declaration.modelo-216': 'Form 216',
  'declaration.modelo-296': 'Form 296 and certificate of withholding',
  'duty.start-declaration': 'Register with social security before work begins',
  'duty.contract-registration': 'Notify the employment service of the contract (Contrat@)',
  'duty.end-declaration': 'Deregister from social security',
  'duty.company-certificate': 'Send the company certificate (Certific@2)',
  'duty.bases-report': 'Report the bases of the month (SLD: RNT)',
  'duty.pay-contributions': 'Pay the contributions (RLC)',
  'duty.modelo-111': 'File form 111',
  'duty.pay-111': 'Pay the income tax withheld',
  'duty.modelo-190': 'File form 190',
  'duty.modelo-216': 'File form 216',
  'duty.pay-216': 'Pay the tax withheld from non-residents',
  'duty.modelo-296': 'File form 296',
  'duty.withholding-certificate': 'Hand over the certificate of withholding',
};
