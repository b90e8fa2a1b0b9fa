/** What duties carry, and from which day they count: data and dates, no obligation of its own. */
import { addDays, addMonths, type Context, type Duty, firstOfMonth, lastOfMonth } from '@smart/law';
import type { Law } from '../facts.ts';
import { nextWorkingDay } from '../holidays.ts';
import type { Insured } from './10-status.ts';
import { paidTo } from './lines.ts';
import type { View } from './month.ts';

/** Day of the next month, moved to a working day. */
export const nextMonth = ({ period }: Context<Law>, day: number): string =>
  nextWorkingDay(addDays(firstOfMonth(addMonths(period.from, 1)), day - 1));

export const endOfNextMonth = ({ period }: Context<Law>): string =>
  lastOfMonth(firstOfMonth(addMonths(period.from, 1)));

/** What UniLav asks for, beside names and addresses. */
export function unilavData({ person, entity }: Context<Law>, view: View): Duty['data'] {
  const { facts, kind, from, to } = view;
  return {
    employer: entity.codiceFiscale ?? null,
    ateco: entity.ateco ?? null,
    'codice-fiscale': person.codiceFiscale ?? null,
    start: from,
    end: to,
    kind,
    scheme: kind === 'subordinato' ? 'fpld' : kind === 'spettacolo' ? 'fpls' : facts.scheme,
    collectiveAgreement: facts.collectiveAgreement ?? null,
    grade: facts.grade ?? null,
    qualification: facts.occupation ?? null,
    profession: facts.profession ?? null,
    weeklyHours: facts.weeklyHours ?? null,
    member: facts.member,
    comune: facts.comune ?? null,
    inailVoce: facts.inailVoce ?? null,
    inailPosition: entity.patInail ?? null,
  };
}

const F24 = 'art. 17, 18 D.Lgs. 241/1997';
export const PAYEES = [
  { kind: 'f24-inps', recipient: 'inps', article: F24 },
  { kind: 'f24-erario', recipient: 'erario', article: F24 },
  { kind: 'f24-regione', recipient: 'regione', article: F24 },
  { kind: 'f24-comune', recipient: 'comune', article: F24 },
  { kind: 'pay-fund', recipient: 'fondo-pensione', article: 'art. 8 D.Lgs. 252/2005' },
].map((payee) => ({ payee, lines: paidTo(payee.recipient) }));

/** What UniEmens asks for of an engagement's month. */
export function reportData(context: Context<Law>, item: Insured): Duty['data'] {
  const { view, days, base, pensionable, fpls, fixedTerm } = item;
  const { group, profession, collectiveAgreement, renewals } = view.facts;
  return {
    'matricola-inps': context.entity.matricolaInps ?? null,
    'codice-fiscale': context.person.codiceFiscale ?? null,
    scheme: fpls ? 'FPLS' : 'FPLD',
    group: fpls ? group : null,
    profession: profession ?? null,
    fixedTerm,
    renewals,
    collectiveAgreement: collectiveAgreement ?? null,
    days,
    base,
    pensionable,
    employee: context.contributionsOf(view.id, 'current'),
  };
}
