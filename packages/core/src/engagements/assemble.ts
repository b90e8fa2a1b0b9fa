/** Puts an outlook together from the database: for previews, submitting, approving. */
import type { Finding } from '@smart/law';
import type { Tx } from '../database/index.ts';
import { budgetViewOf } from '../orders/index.ts';
import type { ProcedureContext } from '../procedure/index.ts';
import { legalEntity } from '../tenant/index.ts';
import { answerOf, type OutlookAnswer } from './answer.ts';
import { checkDraft, type Draft, dayRowsOf, type TargetInput } from './draft.ts';
import { circumstances, type OtherDay, overlaps, wrongHours } from './findings.ts';
import { type BudgetRow, lawOf, type Standing, standingFor } from './ground.ts';
import { costToHold, type Outlook, outlook } from './outlook.ts';

export interface Assembled {
  readonly outlook: Outlook;
  readonly standing: Standing;
  readonly findings: readonly Finding[];
  readonly free: bigint;
  readonly guaranteed: bigint;
  readonly answer: OutlookAnswer;
}

type Reading = Pick<ProcedureContext, 'tx' | 'tenant' | 'today'>;

interface Surroundings {
  readonly otherDays: readonly OtherDay[];
  readonly titles: ReadonlyMap<string, string>;
  readonly paid: ReadonlySet<string>;
  readonly otherWorkUntil: string | null;
  readonly identityVerified: boolean;
}

/** Titles, hours, payslips and declarations around a draft. */
async function surroundings(
  tx: Tx,
  person: string,
  draft: Draft,
  except: string | null,
): Promise<Surroundings> {
  const until = draft.endsOn ?? '9999-12-31';
  const titles = await tx.sql<{ id: string; title: string }[]>`
    select id, title from engagement where person_id = ${person}`;
  const otherDays = await tx.sql<OtherDay[]>`
    select d.on_date as date, d.starts_at as "startsAt", d.ends_at as "endsAt", e.title
    from work_day d join engagement e on e.id = d.engagement_id
    where e.person_id = ${person} and e.state in ('submitted', 'approved', 'ready')
      and d.state <> 'cancelled' and e.id is distinct from ${except}::uuid
      and d.on_date between ${draft.startsOn} and ${until}`;
  const paid = await tx.sql<{ month: string; engagement: string }[]>`
    select distinct to_char(p.period_from, 'YYYY-MM') as month, l->>'engagement' as engagement
    from payslip p, jsonb_array_elements(p.payslip->'lines') l
    where p.person_id = ${person} and l->>'engagement' is not null
      and p.period_to >= ${draft.startsOn} and p.period_from <= ${until}`;
  const [known] = await tx.sql<{ until: string | null; state: string }[]>`
    select identity_state as state, (select max(to_date) from other_work
      where person_id = ${person} and from_date <= ${draft.startsOn}) as until
    from person where id = ${person}`;
  return {
    otherDays,
    titles: new Map(titles.map(({ id, title }) => [id, title])),
    paid: new Set(paid.map(({ month, engagement }) => `${month} ${engagement}`)),
    otherWorkUntil: known?.until ?? null,
    identityVerified: known?.state === 'verified',
  };
}

/**
 * The outlook of a draft, with everything that stands for and against it.
 * @param id the engagement's own id: it is left out of what is known besides it
 */
export async function assemble(
  ctx: Reading,
  request: {
    readonly budget: BudgetRow;
    readonly draft: Draft;
    readonly id: string;
    readonly target: TargetInput | null;
  },
): Promise<Assembled> {
  const { tx, tenant, today } = ctx;
  const { budget, draft, id, target } = request;
  const { person, entity } = budget;
  const { jurisdiction } = await legalEntity(tx, entity);
  checkDraft(draft, lawOf(tenant, jurisdiction));
  const standing = await standingFor(tx, tenant, { entity, person, draft, today, except: id });
  const { ground, house, law, currency } = standing;
  const result = outlook({ ground, house, law, draft, id }, target);
  const around = await surroundings(tx, person, draft, id);
  const view = await budgetViewOf(tx, budget.id);
  const days = dayRowsOf(draft);
  const findings = [
    ...circumstances({
      today,
      startsOn: draft.startsOn,
      endsOn: draft.endsOn,
      otherWorkUntil: around.otherWorkUntil,
      identityVerified: around.identityVerified,
      free: Number(view.free),
      cost: costToHold(result),
    }),
    ...overlaps(days, around.otherDays),
    ...wrongHours(days),
    ...result.findings,
  ];
  const { titles, paid } = around;
  const answer = answerOf(result, { currency, titles, paid, findings });
  const { free, guaranteed } = view;
  return { outlook: result, standing, findings, free, guaranteed, answer };
}
