import type { Messages } from '@smart/law';

export const findings: Messages = {
  'finding.a1-not-recorded':
    'An A1 of {state} is on file, but Italian legislation is recorded. Record the decision or ' +
    'remove the A1.',
  'finding.average-too-high':
    'On average of the {weeks} weeks up to the week of {monday:date} more than {limit} minutes a ' +
    'week are planned. Spread the work differently.',
  'finding.base-raised':
    '{pay:money} is less than the minimum: contributions are computed on {floor:money}.',
  'finding.below-floor':
    '{amount:money} is less than the minimum of {floor:money} (level {grade}). Raise the pay or ' +
    'lower the hours.',
  'finding.break-due': 'A break of {minutes} minutes is due on {date:date}.',
  'finding.day-pay-needs-a-day': 'Days are paid one by one: each pay belongs to exactly one day.',
  'finding.domicile-missing':
    'The domicile on 1 January (region and municipality) is missing: without it the surtaxes ' +
    'cannot be computed.',
  'finding.garnishment-not-modelled':
    'Not modelled: protected pay under the law of {jurisdiction}.',
  'finding.hours-missing':
    'The hours are missing: below the minimum of a full day they decide on which base ' +
    'contributions are due.',
  'finding.inail-voce-unknown':
    'There is no rate for INAIL class {voce}. Enter it from INAIL’s letter.',
  'finding.insurance-start-missing':
    'Above the ceiling of {limit:money} one must know whether the person was insured before 1996.',
  'finding.intermittent-no-case':
    'Work on call is allowed under {under} years of age (until {endsBy}), over {over}, or in the ' +
    'cases of the collective agreement or the list. Name the case.',
  'finding.intermittent-too-many-days': '{days} days on call in three years, {limit} are allowed.',
  'finding.net-negative': 'This leaves a negative amount: {net:money}.',
  'finding.no-floor-known':
    'No minimum pay is known (agreement {agreement}, level {grade}). An adviser approves with ' +
    'reason and source.',
  'finding.not-modelled.gestione-separata':
    'Not modelled: above {limit:money} a year of occasional work, contributions to the Gestione ' +
    'separata are due.',
  'finding.not-modelled.leave-without-monthly-pay':
    'Not modelled: the value of leave without a monthly pay. Enter the agreed one.',
  'finding.not-modelled.self-employed-performer':
    'Not modelled: a self-employed performer is insured with FPLS and needs an agibilità.',
  'finding.not-modelled.tfr-insured-abroad':
    'Not modelled: severance pay of somebody insured in another state.',
  'finding.not-modelled.tfr-parallel':
    'Not modelled: severance pay of an engagement that ends while another goes on. Enter what ' +
    'is set aside.',
  'finding.not-modelled.tfr-revaluation':
    'Not modelled: the revaluation of severance pay of earlier years. Enter what is set aside.',
  'finding.overtime-week':
    '{minutes} minutes are planned in the week of {monday:date}, more than the normal {limit}: ' +
    'overtime.',
  'finding.paid-days-assumed':
    'The lump sum counts for {days} days. Enter the paid days if they are others.',
  'finding.profession-missing': 'The performing arts profession code (ex ENPALS) is missing.',
  'finding.rest-too-short': 'After the work of {date:date} less than {hours} hours of rest remain.',
  'finding.sick-paid-by-inps':
    'For {days} days of sickness INPS pays the indemnity itself: ask for it there.',
  'finding.social-changes-within-pay':
    'The competent social insurance changes in the middle of a pay. Split the pay on the day of ' +
    'the change.',
  'finding.social-elsewhere-not-modelled': 'Not modelled: contributions under the law of {state}.',
  'finding.surtax-unknown': 'There is no surtax for {place}. Enter the rates decided there.',
  'finding.tax-changes-within-pay':
    'The taxing state changes in the middle of a pay. Split the pay on the day of the change.',
  'finding.tax-elsewhere-not-modelled': 'Not modelled: income tax under the law of {state}.',
  'finding.value-missing':
    'The value {key} is missing in the law and must be entered by the office.',
  'finding.value-unconfirmed': 'The value {key} is unverified and must be confirmed by the office.',
  'finding.weekly-rest-missing':
    'There is no free day in the week of {monday:date}: one day of rest in seven is due.',
  'duty.unilav-start': 'Notice of hiring (UniLav) before the start',
  'duty.unilav-end': 'Notice of the end (UniLav)',
  'duty.intermittent-call': 'Notice of the call (UNI-Intermittente)',
  'duty.uniemens': 'Monthly report UniEmens',
  'duty.f24-inps': 'F24: contributions to INPS',
  'duty.f24-erario': 'F24: income tax withheld',
  'duty.f24-regione': 'F24: regional surtax',
  'duty.f24-comune': 'F24: municipal surtax',
  'duty.pay-fund': 'Pay the pension fund',
  'duty.libro-unico': 'Payroll book (libro unico)',
  'duty.certificazione-unica': 'Yearly certificate (CU)',
  'duty.modello-770': 'Return of withholders (770)',
  'duty.inail-account': 'Yearly account with INAIL',
};
