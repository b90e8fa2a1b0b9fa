/** What stands against approving an engagement, or must be known before it is paid. */
import type { Finding } from '@smart/law';
import { groupOf, isSpectacle, sizeOf } from './10-status.ts';
import { type Ctx, grossOf, minutesOf, type View } from './month.ts';

type Said = Pick<Finding, 'code' | 'severity'> & Partial<Finding>;

/** Labour law: the contract must fit the work. */
function* checkContract({ values }: Ctx, view: View): Generator<Said> {
  const { kind, facts, pay } = view;
  if (!isSpectacle(view) && facts.weeklyHours < values.partTimeLeast)
    yield { code: 'part-time-short', severity: 'warn', article: 'L3123-27 CT' };
  if (kind === 'cdd' && facts.noEndIndemnity)
    yield { code: 'no-end-indemnity', severity: 'inform', article: 'L1243-10 CT' };
  if (pay.some((item) => item.kind === 'day' && item.from !== item.to))
    yield { code: 'day-pay-needs-a-day', severity: 'refuse', article: 'L7121-3 CT' };
}

/** Social security: hours and rates without which nothing can be computed rightly. */
function* checkHours({ period }: Ctx, view: View): Generator<Said> {
  const block = { severity: 'warn', blocksIssuing: true } as const;
  if (groupOf(view.kind) === 'technician' && minutesOf(view) === 0 && grossOf(view) !== 0)
    yield { ...block, code: 'hours-missing', article: 'R242-2 CSS', path: 'facts.hours' };
  if (view.days.some(({ state }) => state === 'sick'))
    yield { ...block, code: 'not-modelled.sick-pay', article: 'L1226-1 CT; L323-1 CSS' };
  for (const { kind, from, id } of view.pay)
    if (from < period.from && (kind === 'salary' || kind === 'day'))
      yield { ...block, code: 'pay-spans-months', article: 'R242-1 CSS', params: { id, from } };
}

function* checkEntity(context: Ctx): Generator<Said> {
  const { entity } = context;
  const block = { severity: 'warn', blocksIssuing: true } as const;
  if (entity.headcount === undefined)
    yield { ...block, code: 'headcount-missing', article: 'L130-1 CSS' };
  if (entity.atmpRate === undefined)
    yield { ...block, code: 'atmp-missing', article: 'D242-6-1 CSS' };
  if (entity.mobilityRate === undefined && sizeOf(context) !== 'small')
    yield { ...block, code: 'mobility-missing', article: 'L2333-64 CGCT' };
  if (context.engagements.some(isSpectacle) && entity.licence === undefined)
    yield { code: 'licence-missing', severity: 'warn', article: 'L7122-3 CT' };
}

export function checkContracts(context: Ctx): void {
  for (const view of context.engagements)
    for (const said of checkContract(context, view)) context.find({ engagement: view.id, ...said });
}

export function checkInsurance(context: Ctx): void {
  for (const said of checkEntity(context)) context.find(said);
  for (const view of context.engagements)
    for (const said of checkHours(context, view)) context.find({ engagement: view.id, ...said });
}
