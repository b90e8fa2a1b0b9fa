/** Figures others published: calculators, manuals, tables of the authorities. */
import type { CaseEntry, CaseKind, CaseLaw, Figures } from '@smart/law';
import { type MonthSpec, monthInput, yearSoFar } from './build.ts';
import { euros, Month } from './figures.ts';
import { isKind, understood } from './payslips.ts';
import * as read from './reading.ts';

/** Settles a special payment for itself, after so many months with the same pay. */
function specialPayment(
  law: CaseLaw,
  spec: MonthSpec,
  month: string,
  more: Record<string, number>,
): Month {
  const before = Number(month);
  return new Month(
    law,
    monthInput({
      ...spec,
      month,
      gross: 0,
      special: spec.special ?? spec.gross,
      engagement: { agreedMonthlyPay: spec.gross },
      counters: yearSoFar(spec.year, before, spec.gross, more),
    }),
  );
}

/** Both special payments of a year, the second knowing the first. */
function bothSpecials(law: CaseLaw, spec: MonthSpec): readonly [Month, Month] {
  const first = specialPayment(law, spec, '06', {});
  const used = {
    'sz-base': first.amount('sv-base-sz'),
    'sixth-used': first.amount('special-pay'),
    'sixth-net': first.amount('lst-base-sz'),
  };
  return [first, specialPayment(law, spec, '10', used)];
}

function specialFigures(month: Month): Figures {
  const tax = month.amount('lst-sz');
  return {
    DN_SV: read.decimal(month.dnSpecial),
    LSt: read.decimal(tax),
    net: read.decimal(month.amount('special-pay') - month.dnSpecial - tax),
  };
}

/** A calculator that settles twelve months and two special payments, each for itself. */
const calculator: CaseKind = {
  id: 'published payslip with 13th and 14th pay',
  recognises: (entry) => isKind(entry, 'published_payslip'),
  inputs: ['year', 'gross', 'land', 'months'],
  compute: (entry, law) =>
    understood(() => {
      if (read.count(entry, 'months', 14) !== 14) throw new read.NotUnderstood('months');
      const year = read.year(entry);
      const spec = { year, gross: read.cents(entry, 'gross'), land: read.land(entry) };
      const month = new Month(law, monthInput(spec));
      const [holiday, christmas] = bothSpecials(law, spec);
      const cost = [...Array<Month>(12).fill(month), holiday, christmas].reduce(
        (sum, one) => sum + one.evaluation.full.totals.employerCost - one.amount('dz'),
        0,
      );
      const { net } = month.evaluation.full.totals;
      return {
        figures: {
          monthly: {
            DN_SV: read.decimal(month.dn),
            LSt: read.decimal(month.amount('lst')),
            net: read.decimal(net),
          },
          urlaubszuschuss: specialFigures(holiday),
          weihnachtsremuneration: specialFigures(christmas),
          annual_employer_cost_without_DZ: read.decimal(cost),
        },
      };
    }),
};

const netTable: CaseKind = {
  id: 'published table of net pay in whole euros',
  recognises: (entry) => isKind(entry, 'published_net_table'),
  inputs: ['year', 'gross', 'land'],
  compute: (entry, law) =>
    understood(() => {
      const gross = entry.inputs.gross;
      if (!Array.isArray(gross)) throw new read.NotUnderstood('gross is no list');
      const nets = gross.map((one: unknown) => {
        const spec = { year: read.year(entry), land: read.land(entry) };
        const month = new Month(law, monthInput({ ...spec, gross: read.amount(one, 'gross') }));
        return Math.trunc((month.evaluation.full.totals.net + 50) / 100);
      });
      return { figures: { net_rounded_EUR: nets } };
    }),
};

const children = (year: number, count: number) =>
  Array.from({ length: count }, () => ({ birthDate: `${year - 8}-01-10`, familyBonus: 'full' }));

function annualFigures(entry: CaseEntry, law: CaseLaw): Figures {
  const year = read.year(entry);
  const special = read.cents(entry, 'SZ');
  const gross = (read.cents(entry, 'annual_salary_incl_SZ') - special) / 12;
  const kids = read.count(entry, 'children_u18', 0);
  const person = {
    children: children(year, kids),
    soleEarnerChildren: read.flag(entry, 'AVAB', false) ? kids : 0,
  };
  const spec: MonthSpec = { year, gross, land: read.land(entry), person };
  const month = new Month(law, monthInput(spec));
  const plain = new Month(law, monthInput({ ...spec, person: {} }));
  const [first, second] = bothSpecials(law, { ...spec, special: special / 2 });
  const params = month.line('lst')?.explanation?.params ?? {};
  const vab = Number(plain.line('lst')?.explanation?.params.credits);
  const net = first.amount('lst-base-sz') + second.amount('lst-base-sz');
  const free = month.values.specialBands.above[1]!;
  return {
    SV_laufend: read.decimal(month.dn * 12),
    WK: read.decimal(month.values.wkPauschale),
    taxable: read.decimal(Number(params.income)),
    tariff_tax: read.decimal(Number(params.tariff)),
    FaBo: read.decimal(Number(params.familyBonus)),
    AVAB: read.decimal(Number(params.credits) - vab),
    VAB: read.decimal(vab),
    tax_after_credits: read.decimal(Number(params.annual)),
    SZ_SV: read.decimal(first.dnSpecial + second.dnSpecial),
    SZ_base_after_620: read.decimal(net - free),
    SZ_tax_6: read.decimal(first.amount('lst-sz') + second.amount('lst-sz')),
  };
}

const annual: CaseKind = {
  id: 'published example of a year',
  recognises: (entry) => isKind(entry, 'published_annual_example'),
  inputs: ['year', 'annual_salary_incl_SZ', 'SZ', 'children_u18', 'AVAB', 'land'],
  compute: (entry, law) => understood(() => ({ figures: annualFigures(entry, law) })),
};

const contributions: CaseKind = {
  id: 'published contributions',
  recognises: (entry) => isKind(entry, 'published_SV_example'),
  inputs: ['year', 'gross', 'land'],
  compute: (entry, law) =>
    understood(() => {
      const spec = { year: read.year(entry), gross: read.cents(entry, 'gross') };
      const month = new Month(law, monthInput({ ...spec, land: read.land(entry) }));
      return { figures: { DN_SV: read.decimal(month.dn), DG_SV: read.decimal(month.dg) } };
    }),
};

/** The staff bonus of 2026 exists from July on and rests on a collective agreement. */
const staffBonus: CaseKind = {
  id: 'staff bonus free of tax',
  recognises: (entry) => isKind(entry, 'published_mitarbeiterpraemie'),
  inputs: ['year', 'gross', 'mitarbeiterpraemie', 'land'],
  compute: (entry, law) =>
    understood(() => {
      const year = read.year(entry);
      const spec = { year, month: '09', gross: read.cents(entry, 'gross'), land: read.land(entry) };
      const amount = read.cents(entry, 'mitarbeiterpraemie');
      const facts = { free: 'mitarbeiterpraemie', byAgreement: true };
      const on = `${year}-09-30`;
      const bonus = { id: 'bonus', kind: 'bonus', amount, from: on, to: on, facts } as const;
      const plain = new Month(law, monthInput(spec));
      const month = new Month(law, monthInput({ ...spec, extraPay: [bonus] }));
      return {
        figures: {
          DN_SV_total: read.decimal(month.dn),
          DN_SV_on_gross: read.decimal(plain.dn),
          DN_SV_on_premium: read.decimal(month.dn - plain.dn),
          LSt_base: read.decimal(month.amount('lst-base')),
        },
      };
    }),
};

const ABOVE_ANY_CEILING = 50_000_00;

const ceilings: CaseKind = {
  id: 'contribution ceiling by days',
  recognises: (entry) => isKind(entry, 'published_HBG_days'),
  inputs: ['year', 'days'],
  compute: (entry, law) =>
    understood(() => {
      const { days } = entry.inputs;
      if (!Array.isArray(days)) throw new read.NotUnderstood('days is no list');
      const year = read.year(entry);
      const bases = days.map((one: unknown) => {
        const spec = { year, gross: ABOVE_ANY_CEILING, land: 'O', days: Number(one) } as const;
        return read.decimal(new Month(law, monthInput(spec)).amount('sv-base'));
      });
      return { figures: { HBG: bases } };
    }),
};

const byTheDay: CaseKind = {
  id: 'work by the day',
  recognises: (entry) => isKind(entry, 'published_fallweise_days'),
  inputs: ['year', 'day_pay'],
  compute: (entry, law) =>
    understood(() => {
      const pays = entry.inputs.day_pay;
      if (!Array.isArray(pays)) throw new read.NotUnderstood('day_pay is no list');
      const days = pays.map((pay: unknown) => {
        const gross = read.amount(pay, 'day_pay');
        const spec = {
          year: read.year(entry),
          gross,
          land: 'O',
          days: 1,
          kind: 'fallweise',
        } as const;
        return new Month(law, monthInput(spec));
      });
      const full = (month: Month): boolean => month.amount('sv-base') > 0;
      return {
        figures: {
          insured: days.map((one) => (full(one) ? 'full' : 'UV only (geringfuegig)')),
          base: days.map((one) => read.decimal(one.sum('sv-base', 'uv-base'))),
        },
      };
    }),
};

/** Monthly and daily form of the annual tariff: tax = base × rate − deduction. */
function tariffRows(law: CaseLaw, year: number): Figures[] {
  const { values } = new Month(law, monthInput({ year, gross: 0, land: 'O' }));
  const { above, rate, before } = values.tariff;
  const months = BigInt(values.yearMonths);
  const days = BigInt(values.yearDays);
  return above.slice(1).map((limit, i) => {
    const percent = rate[i + 1]!;
    const top = BigInt(limit + values.wkPauschale);
    const deduct = top * BigInt(percent) - BigInt(before[i + 1]!) + BigInt(values.vab) * 10_000n;
    return {
      above_month: euros(top, months, 2),
      rate: percent / 100,
      deduct_month: euros(deduct, months * 10_000n, 2),
      deduct_month_exact: euros(deduct, months * 10_000n, 5),
      above_day: euros(top, days, 4),
      deduct_day: euros(deduct, days * 10_000n, 2),
      deduct_day_exact: euros(deduct, days * 10_000n, 5),
    };
  });
}

const tariffTable: CaseKind = {
  id: 'effective tariff table',
  recognises: (entry) => isKind(entry, 'effective_tariff_table'),
  inputs: ['year', 'includes'],
  compute: (entry, law) =>
    understood(() => {
      const includes = read.text(entry, 'includes');
      if (!/VAB/.test(includes) || !/WK/.test(includes))
        throw new read.NotUnderstood(`includes ${includes}`);
      return { figures: { rows: tariffRows(law, read.year(entry)) } };
    }),
};

export const publishedKinds: readonly CaseKind[] = [
  calculator,
  netTable,
  annual,
  contributions,
  staffBonus,
  ceilings,
  byTheDay,
  tariffTable,
];
