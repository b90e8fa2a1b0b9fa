/** Cases of a month: payslips by table, short jobs, people from abroad, the way from a bill. */
import {
  type CaseEntry,
  type CaseKind,
  type CaseLaw,
  type CaseOutcome,
  proRata,
  SCALE,
  share,
  type WorkDay,
  withEnd,
} from '@smart/law';
import { ENGAGEMENT, Month, type MonthSpec, monthInput } from './build.ts';
import { traceOf } from './published.ts';
import * as read from './reading.ts';

const ORE = 100;

const birthYear = (entry: CaseEntry): number | null =>
  read.has(entry, 'birth_year') ? read.count(entry, 'birth_year') : null;

const when = (entry: CaseEntry): { year: number; month: number } => ({
  year: read.count(entry, 'year'),
  month: read.count(entry, 'pay_month', 3),
});

const feeFigures = (month: Month) => ({
  employer_contrib_exact: read.decimal(month.fees),
  employer_contrib_rate: month.feePercent,
  effective_rate: month.feePercent,
  employer_cost: read.decimal(month.cost),
});

const byTable: CaseKind = {
  id: 'month by tax table',
  recognises: (entry) => read.has(entry, 'gross_cash', 'skattetabell'),
  inputs: [
    'year',
    'pay_month',
    'gross_cash',
    'skattetabell',
    'kolumn',
    'birth_year',
    'main_employer',
    'pay_period',
  ],
  compute: (entry, law) =>
    read.understood(() => {
      const period = read.text(entry, 'pay_period') || 'month';
      if (period !== 'month') throw new read.NotUnderstood(`pay period ${period}`);
      const table = read.count(entry, 'skattetabell');
      const column = read.count(entry, 'kolumn', 1);
      const main = read.flag(entry, 'main_employer', true);
      const pay = read.cents(entry, 'gross_cash');
      const month = new Month(
        law,
        monthInput({
          ...when(entry),
          birthYear: birthYear(entry),
          pay,
          person: { mainEmployer: main, taxTable: table, taxColumn: column },
        }),
      );
      const kronor = Math.trunc(pay / ORE);
      const { tables } = month.values;
      const percent = tables.percent(table, column, kronor);
      const top = tables.top(kronor);
      return {
        figures: {
          preliminary_tax: read.decimal(month.tax),
          net_after_tax: read.decimal(month.net),
          ...(percent === null ? {} : { percent }),
          annual_trace: {
            ...traceOf(month.values, { table, column, yearly: top * 12 }),
            band_top: top,
            ...(percent === null ? {} : { percent }),
          },
          ...feeFigures(month),
        },
      };
    }),
};

/** Words of a day rate's agreement, as a grade of Fri scen. */
function gradeOf(entry: CaseEntry): string {
  const words = read.text(entry, 'collective_agreement');
  if (words === '' || /no training|untrained/i.test(words)) return 'actor';
  if (/trained|5 ?y/i.test(words)) return 'actor-trained';
  throw new read.NotUnderstood(`agreement ${words}`);
}

const gig: CaseKind = {
  id: 'short job by the day',
  recognises: (entry) => read.has(entry, 'day_rate', 'days'),
  inputs: [
    'year',
    'pay_month',
    'day_rate',
    'days',
    'holiday_pay',
    'employment_shorter_than_one_week_or_side_income',
    'birth_year',
    'collective_agreement',
  ],
  compute: (entry, law) =>
    read.understood(() => {
      const words = read.text(entry, 'holiday_pay');
      if (!/^12 %.*paid with/.test(words)) throw new read.NotUnderstood(`holiday pay ${words}`);
      const isSide = read.flag(entry, 'employment_shorter_than_one_week_or_side_income', true);
      if (!isSide) throw new read.NotUnderstood('a longer job without a tax table');
      const input = monthInput({
        ...when(entry),
        birthYear: birthYear(entry),
        kind: 'intermittent',
        pay: read.cents(entry, 'day_rate'),
        days: read.count(entry, 'days'),
        engagement: { collectiveAgreement: 'fri-scen', grade: gradeOf(entry) },
      });
      const { to } = input.engagements[0]!;
      const month = new Month(law, withEnd(law.registry, input, ENGAGEMENT, to!));
      return {
        figures: {
          base_pay: read.decimal(month.amount('day-pay')),
          semesterersattning: read.decimal(month.amount('holiday-pay')),
          gross: read.decimal(month.gross),
          preliminary_tax_30pct: read.decimal(month.tax),
          net: read.decimal(month.net),
          ...feeFigures(month),
        },
      };
    }),
};

/** Field codes of the statement, and where the pay stands. */
function agiWords({ evaluation }: Month): string {
  const [duty] = evaluation.duties.filter(({ kind }) => kind === 'agi');
  const [first] = (duty?.data.statements ?? []) as readonly {
    readonly fields: Readonly<Record<string, unknown>>;
  }[];
  const fields = first?.fields ?? {};
  const codes = ['001', '274', '275', '112'].filter((code) => fields[code] !== undefined);
  const elsewhere = fields['131'] === undefined ? '' : '; pay in field 131 not 011';
  return `${codes.join(' + ')}${elsewhere}`;
}

const fromAbroad: CaseKind = {
  id: 'flat tax of people living abroad',
  recognises: (entry) => read.has(entry, 'gross_cash', 'regime'),
  inputs: [
    'year',
    'pay_month',
    'regime',
    'gross_cash',
    'birth_year',
    'swedish_social_security',
    'on_stage_artist',
    'a1_other_state',
  ],
  compute: (entry, law) =>
    read.understood(() => {
      const regime = read.text(entry, 'regime');
      if (regime !== 'SINK' && regime !== 'A-SINK') throw new read.NotUnderstood(regime);
      const elsewhere = read.has(entry, 'a1_other_state');
      const isInsured = read.flag(entry, 'swedish_social_security', !elsewhere);
      const onStage = read.flag(entry, 'on_stage_artist', regime === 'A-SINK');
      if (onStage !== (regime === 'A-SINK')) throw new read.NotUnderstood('who is on stage');
      const state = elsewhere ? read.text(entry, 'a1_other_state') : 'DE';
      const month = new Month(
        law,
        monthInput({
          ...when(entry),
          birthYear: birthYear(entry),
          pay: read.cents(entry, 'gross_cash'),
          person: { taxResidence: state, sinkDecision: regime === 'SINK' },
          engagement: { onStage, artistActivity: 'musik' },
          ...(isInsured ? {} : { socialSecurity: 'elsewhere' }),
        }),
      );
      const { sinkRate, artistRate } = month.values;
      const percent = (rate: number): string => read.decimal(rate / ORE);
      return {
        figures: {
          sink_rate: percent(sinkRate),
          rate: percent(regime === 'SINK' ? sinkRate : artistRate),
          tax: read.decimal(month.tax),
          net: read.decimal(month.net),
          ...feeFigures(month),
          agi_field: agiWords(month),
        },
      };
    }),
};

const contributionsOnly: CaseKind = {
  id: 'employer contributions of a month',
  recognises: (entry) => read.has(entry, 'gross_cash', 'birth_year'),
  inputs: ['year', 'pay_month', 'gross_cash', 'birth_year'],
  compute: (entry, law) =>
    read.understood(() => {
      const pay = read.cents(entry, 'gross_cash');
      const input = monthInput({ ...when(entry), birthYear: birthYear(entry), pay });
      return { figures: feeFigures(new Month(law, input)) };
    }),
};

const DAY_HOURS = 8;
const MONDAY = 9;

/** Sick hours as whole days from a Monday on, the last one shorter; no weekends within. */
function sickDays(hours: number): WorkDay[] {
  const days: WorkDay[] = [];
  for (let left = hours, day = MONDAY; left > 0; left -= DAY_HOURS, day += 1) {
    if ((day - MONDAY) % 7 === 5) day += 2;
    const minutes = Math.min(left, DAY_HOURS) * 60;
    days.push({ date: `2026-03-${String(day).padStart(2, '0')}`, minutes, state: 'sick' });
  }
  return days;
}

const sickness: CaseKind = {
  id: 'sick pay of a month',
  recognises: (entry) => read.has(entry, 'monthly_salary', 'sick_hours_day1_14'),
  inputs: ['monthly_salary', 'weekly_hours', 'sick_hours_day1_14', 'first_period'],
  compute: (entry, law) =>
    read.understood(() => {
      if (!read.flag(entry, 'first_period', true)) throw new read.NotUnderstood('a relapse');
      const hours = read.count(entry, 'weekly_hours');
      const pay = read.cents(entry, 'monthly_salary');
      const spec: MonthSpec = {
        year: 2026,
        birthYear: null,
        pay,
        engagement: { weeklyHours: hours },
        workDays: sickDays(read.count(entry, 'sick_hours_day1_14')),
      };
      const month = new Month(law, monthInput(spec));
      const hourly = proRata(pay * 12, 100, month.values.weeksOfYear * hours);
      return {
        figures: {
          hourly: `${Math.trunc(hourly / 10_000)}.${String(hourly % 10_000).padStart(4, '0')}`,
          sick_deduction: read.decimal(month.amount('sick-deduction')),
          sick_pay_80: read.decimal(month.amount('sick-pay')),
          karensavdrag: read.decimal(month.amount('karens')),
          gross_after: read.decimal(month.gross),
        },
      };
    }),
};

/** The occupational pension meant by a percentage. */
function pensionOf(entry: CaseEntry): 'none' | 'saf-lo' {
  const percent = Number(entry.inputs.pension_pct ?? 0);
  if (percent === 0) return 'none';
  if (percent === 4.5) return 'saf-lo';
  throw new read.NotUnderstood(`pension of ${percent} %`);
}

/** These cases divide the budget by all rates at once and cut the pay to whole öre. */
function withinBudget(budget: number, values: Month['values'], hasPension: boolean): number {
  const { fullPlan, pensionRate, payrollTax } = values;
  const onPension = hasPension ? pensionRate * (SCALE + payrollTax) : 0;
  const whole = BigInt(SCALE) * BigInt(SCALE + fullPlan.rate) + BigInt(onPension);
  return Number((BigInt(budget) * BigInt(SCALE) ** 2n) / whole);
}

function chain(entry: CaseEntry, law: CaseLaw): CaseOutcome {
  const words = read.text(entry, 'tax') || '30 %';
  if (!/^30 %/.test(words)) throw new read.NotUnderstood(`tax ${words}`);
  if (read.count(entry, 'holiday_pay_included_pct', 12) !== 12)
    throw new read.NotUnderstood('another holiday pay');
  const pension = pensionOf(entry);
  const bill = read.cents(entry, 'invoice_excl_vat');
  const fee = share(bill, read.tenThousandths(entry, 'coop_fee_rate') * ORE);
  const spec: MonthSpec = {
    ...when(entry),
    birthYear: birthYear(entry),
    kind: 'intermittent',
    pay: 100,
    engagement: { leaveIncluded: true, pension },
  };
  const { values } = new Month(law, monthInput(spec));
  const gross = withinBudget(bill - fee, values, pension !== 'none');
  const month = new Month(law, monthInput({ ...spec, pay: gross }));
  const holiday = month.amount('holiday-included');
  return {
    figures: {
      coop_fee: read.decimal(fee),
      employer_budget: read.decimal(bill - fee),
      gross_incl_holiday: read.decimal(gross),
      base_wage: read.decimal(gross - holiday),
      holiday_pay: read.decimal(holiday),
      employer_contrib: read.decimal(month.fees),
      pension_premium: read.decimal(month.amount('pension')),
      special_payroll_tax_24_26: read.decimal(month.amount('payroll-tax')),
      employer_cost: read.decimal(month.cost),
      tax: read.decimal(month.tax),
      net: read.decimal(month.net),
    },
  };
}

const fromInvoice: CaseKind = {
  id: 'from the invoice to net pay',
  recognises: (entry) => read.has(entry, 'invoice_excl_vat'),
  inputs: [
    'year',
    'pay_month',
    'invoice_excl_vat',
    'coop_fee_rate',
    'holiday_pay_included_pct',
    'pension_pct',
    'tax',
    'birth_year',
  ],
  compute: (entry, law) => read.understood(() => chain(entry, law)),
};

export const payslipKinds: readonly CaseKind[] = [
  byTable,
  gig,
  fromAbroad,
  sickness,
  fromInvoice,
  contributionsOnly,
];
