/**
 * Contributions of a month (L241-1 ff CSS, AGIRC-ARRCO, France Travail, Congés Spectacles): base ×
 * rate, rounded half-up once a line. What falls due because earlier months of the year must be
 * corrected is part of the month’s bases.
 */
import { type LineSink, share } from '@smart/law';
import { accidentRate, groupOf, isSpectacle, mobilityRate, planOf, sizeOf } from './10-status.ts';
import { checkInsurance } from './12-checks.ts';
import { type Bases, generalBases, monthCeiling, spectacleBases } from './35-ceilings.ts';
import { addCsg } from './42-csg.ts';
import { reliefOf, reliefs, type YearRelief } from './45-reduction.ts';
import { addOvertime } from './47-overtime.ts';
import { checkLegislation, isTaxedAbroad } from './70-abroad.ts';
import { type Ctx, isWithinMonths } from './month.ts';
import type { PlanLine } from './parameters/derive.ts';

/** Lines of a plan on the bases of one engagement. */
function addPlan(sink: LineSink, plan: readonly PlanLine[], bases: Bases): void {
  const { id } = bases.view;
  const cap = bases.capped && sink.explaining;
  const capped = cap ? { cappedBy: { parameter: 'pss.monthly', amount: bases.t1 } } : undefined;
  for (const { line, of, rate } of plan) {
    const base = bases[of as Exclude<typeof of, 'csg'>];
    if (base !== 0)
      sink.add(line, id, share(base, rate), base, rate, of === 't1' ? capped : undefined);
  }
}

/** The employer’s own shares of tranche 1, where an agreement sets others. */
function ownShares({ entity }: Ctx, plan: readonly PlanLine[]): readonly PlanLine[] {
  const { agircEmployer, agircEmployee } = entity;
  if (agircEmployer === undefined || agircEmployee === undefined) return plan;
  const own: Readonly<Record<string, number>> = {
    agirc1: agircEmployer,
    'agirc1-ee': agircEmployee,
  };
  return plan.map((one) => {
    const share = own[one.line];
    return share === undefined ? one : { ...one, rate: share * 100 };
  });
}

const add = (sink: LineSink, line: string, id: string, base: number, rate: number): void =>
  sink.add(line, id, share(base, rate), base, rate);

/** Sickness: Alsace-Moselle, or people whose home for tax is abroad, who pay no CSG. */
function addSickness(context: Ctx, sink: LineSink, { view, pay }: Bases): void {
  const { alsaceRate, abroadRate, abroadArtistRate } = context.values;
  const abroad = isTaxedAbroad(context);
  const isArtist = view.kind === 'artiste';
  const own = isArtist ? abroadArtistRate : abroadRate;
  const alsace = view.facts.alsaceMoselle && !isSpectacle(view) ? alsaceRate : 0;
  const rate = abroad ? own : alsace;
  if (rate === 0) return;
  add(sink, 'am-ee', view.id, pay, rate);
  if (!sink.explaining && !isArtist) return;
  if (abroad && isArtist) context.relyOn('spectacle.artist.ee.maladie_abroad');
}

/** The company’s health plan: a fixed amount a month, shared. */
function healthOf({ entity, person }: Ctx, { view }: Bases, first: boolean) {
  if (!first || isSpectacle(view) || person.healthWaived || entity.healthPlan === 0) return null;
  const employer = share(entity.healthPlan, entity.healthEmployerShare * 100);
  return { employer, employee: entity.healthPlan - employer };
}

/** What only some employers or contracts owe. */
function addOthers(context: Ctx, sink: LineSink, bases: Bases, employerCover: number): void {
  const { values, person: _ } = context;
  const { view, pay, gross, upper } = bases;
  const { id, kind, facts } = view;
  const group = groupOf(kind);
  const size = sizeOf(context);
  add(sink, 'atmp', id, pay, accidentRate(context, group));
  add(sink, 'vm', id, pay, mobilityRate(context, group));
  const alsace = facts.alsaceMoselle && group === 'general';
  add(sink, 'apprentissage', id, pay, alsace ? values.apprenticeshipAlsace : values.apprenticeship);
  if (kind === 'cdd') add(sink, 'cpf', id, pay, values.cpf);
  if (size !== 'small') add(sink, 'forfait', id, employerCover, values.forfait);
  if (group === 'general') return;
  if (isWithinMonths(view, values.surchargeMonths))
    add(sink, 'ch-majoration', id, upper, values.surcharge);
  if (values.collective === null) context.relyOn('spectacle.collective');
  else add(sink, 'collectif', id, gross, values.collective.employer);
}

/** One engagement: the employee’s lines, then the employer’s. */
function addEngagement(
  context: Ctx,
  sink: LineSink,
  bases: Bases,
  first: boolean,
  relief: YearRelief | null,
): void {
  const { values } = context;
  const { view, pay, gross, t1 } = bases;
  const { id, facts } = view;
  const group = groupOf(view.kind);
  const plan = planOf(context, group, facts.cadre);
  const health = healthOf(context, bases, first);
  const prevoyance = facts.cadre ? share(t1, values.prevoyance) : 0;
  const cover = prevoyance + (health?.employer ?? 0);
  if (bases.deduction > 0) sink.add('dfs', id, bases.deduction, gross);
  sink.add('ceiling-base', id, t1);
  addPlan(sink, ownShares(context, plan.employee), bases);
  addSickness(context, sink, bases);
  if (facts.cadre) addPlan(sink, plan.cadre, bases);
  if (health !== null) sink.add('sante-ee', id, health.employee, context.entity.healthPlan);
  if (values.collective !== null && group !== 'general')
    add(sink, 'collectif-ee', id, gross, values.collective.employee);
  if (!isTaxedAbroad(context)) addCsg(context, sink, bases, cover);
  const low = relief ?? reliefOf(context, bases);
  add(sink, 'maladie', id, pay, (low.maladie ? plan.maladieLow : null) ?? plan.maladie);
  add(sink, 'famille', id, pay, (low.family ? plan.familyLow : null) ?? plan.family);
  addPlan(sink, ownShares(context, plan.employer), bases);
  addPlan(sink, plan.bySize[sizeOf(context)], bases);
  if (prevoyance !== 0) sink.add('prevoyance', id, prevoyance, t1, values.prevoyance);
  if (health !== null) sink.add('sante', id, health.employer, context.entity.healthPlan);
  addOthers(context, sink, bases, cover);
  addOvertime(context, sink, view, pay);
}

export function contributions(context: Ctx, sink: LineSink): void {
  checkInsurance(context);
  checkLegislation(context);
  const all = context.engagements;
  const general = all.some(isSpectacle) ? all.filter((view) => !isSpectacle(view)) : all;
  const spectacle = general === all ? [] : all.filter(isSpectacle);
  const ceiling = monthCeiling(context, general);
  const bases = generalBases(context, general, ceiling);
  const relief = reliefs(context, bases);
  bases.forEach((one, i) => {
    addEngagement(context, sink, one, i === 0, relief);
  });
  const own = spectacleBases(context, spectacle);
  for (const one of own) {
    addEngagement(context, sink, one, false, null);
    context.count('dfs', one.deduction);
  }
  relief.settle(sink);
  for (const one of own) reliefOf(context, one).settle(sink);
  let gross = 0;
  for (const one of bases) gross += one.gross;
  context.count('gross', gross);
  context.count('ceiling', ceiling);
}
