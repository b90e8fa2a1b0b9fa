/** What stands against approving an engagement, or must be known before it is paid. */
import type { Context } from '@smart/law';
import type { Law } from '../facts.ts';
import { statuses } from './10-status.ts';
import { paidDays } from './44-casual-dues.ts';
import { isMotherExempt } from './47-allowances.ts';
import { checkLegislation } from './70-abroad.ts';
import type { View } from './calendar.ts';
import { isCasual, isEmployment, isMandate } from './kinds.ts';

/** Casual work is paid day by day; a film extra within the cap of the day. */
function checkCasual(context: Context<Law>, view: View): void {
  const { extraCap } = context.values;
  const say = { severity: 'refuse', engagement: view.id } as const;
  if (view.pay.some(({ from, to }) => from !== to))
    context.find({ code: 'day-pay-needs-a-day', article: 'Efo tv. 1. §', ...say });
  if (view.facts.ekho)
    context.find({ code: 'ekho-not-for-casual', article: 'Ekho tv. 3. §', ...say });
  if (view.kind !== 'statiszta') return;
  for (const [date, wage] of paidDays(view)) {
    const params = { date, wage, limit: extraCap };
    if (wage > extraCap)
      context.find({ code: 'extra-over-cap', article: 'Efo tv. 1. § (4)', params, ...say });
  }
}

/** The hours stand in the start declaration. */
function checkHours(context: Context<Law>, view: View): void {
  const { period } = context;
  if (view.from < period.from || view.from > period.to || !isEmployment(view)) return;
  if (view.facts.weeklyHours !== undefined) return;
  context.find({
    code: 'weekly-hours-missing',
    severity: 'warn',
    article: 'Art. 1. melléklet 3.',
    engagement: view.id,
  });
}

/** EKHO is for listed occupations, proven by their FEOR code. */
function checkEkho(context: Context<Law>, { facts, id }: View): void {
  const { feor } = facts;
  const { ekhoOccupations } = context.values;
  if (feor !== undefined && ekhoOccupations.some((code) => feor.startsWith(code))) return;
  context.find({
    code: 'ekho-occupation-unproven',
    severity: 'warn',
    article: 'Ekho tv. 3. §',
    engagement: id,
    params: { feor: feor ?? '–' },
  });
}

/** Forint has no smaller coin: pay with fillér cannot be transferred. */
function checkWhole(context: Context<Law>, view: View): void {
  const { unit } = context.values;
  for (const { amount, id } of view.pay)
    if (amount % unit !== 0)
      context.find({
        code: 'pay-not-whole',
        severity: 'warn',
        engagement: view.id,
        params: { id, amount },
      });
}

/** Labour law: the contract. */
export function checkContracts(context: Context<Law>): void {
  for (const view of context.engagements) {
    const casual = isCasual(view);
    if (casual) checkCasual(context, view);
    checkHours(context, view);
    if (view.facts.ekho && !casual) checkEkho(context, view);
    checkWhole(context, view);
  }
}

/** Facts of the person on which tax depends. */
export function checkPerson(context: Context<Law>): void {
  const { person } = context;
  if (person.birthDate === undefined)
    context.find({
      code: 'birth-date-missing',
      severity: 'warn',
      blocksIssuing: true,
      article: 'Szja tv. 29/F. §',
      path: 'person.birthDate',
    });
  const { mother = 'none' } = person;
  if (mother !== 'none' && mother !== 'under30' && !isMotherExempt(context))
    context.find({
      code: 'mother-not-in-force',
      severity: 'inform',
      article: 'Szja tv. 29/D–29/H. §',
      params: { claim: mother },
    });
}

/** Social security: mandates that insure nobody, and an A1 nobody recorded. */
export function checkMandates(context: Context<Law>): void {
  checkLegislation(context);
  for (const { view, insured, income } of statuses(context))
    if (isMandate(view) && !insured && income > 0)
      context.find({
        code: 'mandate-not-insured',
        severity: 'inform',
        article: 'Tbj. 6. § (1) f)',
        engagement: view.id,
        params: { limit: context.values.mandateThreshold },
      });
}
