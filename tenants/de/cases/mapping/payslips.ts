/** Cases of a single month: payslips, irregular work, one-off pay, from an invoice to net pay. */
import { type CaseEntry, type CaseKind, type Facts, solve, toCents } from '@smart/law';
import { wageTax } from '../../law/generated/wage-tax.ts';
import { ENGAGEMENT, type MonthSpec, monthInput } from './build.ts';
import { Month } from './figures.ts';
import { flowYear, INTERFACE } from './flow.ts';
import * as read from './reading.ts';

const PAP = 'pap_inputs_cent';
const papKeys = INTERFACE.map((key) => `${PAP}.${key}`);

/** An input of the interface that the case repeats, or the fallback. */
function pap(entry: CaseEntry, key: string, fallback: number): number {
  const given = entry.inputs[PAP] as Readonly<Record<string, unknown>> | undefined;
  const value = given?.[key];
  return value === undefined ? fallback : Number(read.decimalText(value, key));
}

/** What the case repeats for the interface must be what it says of the person. */
function agrees(entry: CaseEntry, key: string, said: number): void {
  const repeated = pap(entry, key, said);
  if (repeated !== said) throw new read.NotUnderstood(`${key} ${repeated} beside ${said}`);
}

/** Somebody under 23 pays no surcharge, nor does a parent. */
function family(entry: CaseEntry, year: number): Facts {
  const count = read.whole(entry, 'children_under_25', 0);
  const fallback = read.flag(entry, 'childless', count === 0);
  const surcharge = read.flag(entry, 'childless_surcharge', fallback);
  if (count > 0) return { children: Array(count).fill({ birthDate: `${year - 8}-01-10` }) };
  return surcharge ? {} : { birthDate: `${year - 20}-01-10` };
}

function person(entry: CaseEntry, year: number): Facts {
  const taxClass = read.whole(entry, 'stkl', 1);
  agrees(entry, 'STKL', taxClass);
  const isPrivate = pap(entry, 'PKV', 0) > 0;
  return {
    taxClass,
    childAllowances: Number(read.decimalText(entry.inputs.ZKF ?? '0', 'ZKF')),
    church: read.flag(entry, 'church', false) ? 'ev' : 'none',
    pension: pap(entry, 'KRV', 0) === 1 ? 'exempt' : 'statutory',
    ...(isPrivate ? { health: 'private', privateHealth: pap(entry, 'PKPV', 0) } : {}),
    ...family(entry, year),
  };
}

const rates = (entry: CaseEntry, suffix: string) => ({
  extra: read.percent(entry, 'KVZ', '2.5'),
  u1: read.percent(entry, `U1${suffix}`, '0'),
  u2: read.percent(entry, `U2${suffix}`, '0'),
});

/** The law's own levy; another one would be another year. */
function checkInsolvency(entry: CaseEntry, key: string, month: Month): void {
  if (!read.has(entry, key)) return;
  const said = Number(read.decimalText(entry.inputs[key], key)) * 10_000;
  if (Math.round(said) !== month.values.insolvency)
    throw new read.NotUnderstood(`${key} ${read.text(entry, key)}`);
}

function daysOf(entry: CaseEntry): number {
  const days = read.whole(entry, 'sv_days', 30);
  const taxed = read.text(entry, 'lst_days', 'month');
  const same = taxed === 'month' ? days === 30 : Number(taxed) === days;
  if (!same || days < 1 || days > 30) throw new read.NotUnderstood(`${days} days, ${taxed} taxed`);
  return days;
}

const payslip: CaseKind = {
  id: 'payslip of a month',
  recognises: (entry) => read.isKind(entry, ['payslip_month'], 'gross', 'stkl', 'land'),
  inputs: [
    ...['year', 'gross', 'stkl', 'KVZ', 'land', 'church', 'ZKF', 'children_under_25'],
    ...['childless', 'childless_surcharge', 'midijob', 'sv_days', 'lst_days', 'U1_rate'],
    ...['U2_rate', 'InsO_rate', ...papKeys],
  ],
  ignoredInputs: ['description'],
  compute: (entry, law) =>
    read.understood(() => {
      const year = read.year(entry);
      const month = new Month(
        law,
        monthInput({
          year,
          gross: read.cents(entry, 'gross'),
          // A part of a month is the beginning of a contract that goes on.
          kind: 'unbefristet',
          days: daysOf(entry),
          rates: rates(entry, '_rate'),
          person: person(entry, year),
          engagement: { land: read.land(entry) },
        }),
      );
      checkInsolvency(entry, 'InsO_rate', month);
      const isMidi = month.sum('midi-base') > 0;
      if (read.flag(entry, 'midijob', isMidi) !== isMidi)
        throw new read.NotUnderstood('transition zone by another pay');
      return { figures: month.payslip };
    }),
};

/** Reduced health rate unless sickness benefit was elected. */
function elected(entry: CaseEntry): boolean {
  const [, said] = /^([\d.]+)/.exec(read.text(entry, 'KV_rate', '14.0')) ?? [];
  if (Number(said) === 14) return false;
  if (Number(said) === 14.6) return true;
  throw new read.NotUnderstood(`KV_rate ${read.text(entry, 'KV_rate')}`);
}

const irregularDay = (entry: CaseEntry): MonthSpec => {
  const year = read.year(entry);
  return {
    year,
    gross: read.cents(entry, 'gross', 0),
    kind: 'unstaendig',
    pay: 'day',
    days: 1,
    person: person(entry, year),
    engagement: {
      land: read.land(entry),
      artist: true,
      occupational: read.flag(entry, 'berufsmaessig', true),
      sickPayElection: elected(entry),
    },
  };
};

const irregular: CaseKind = {
  id: 'a day of irregular work',
  recognises: (entry) => read.isKind(entry, ['unstaendig_1_day'], 'gross', 'berufsmaessig'),
  inputs: [
    ...['year', 'gross', 'stkl', 'KVZ', 'childless', 'berufsmaessig', 'KV_rate', 'U2_rate'],
    ...['land', 'church', 'ZKF', ...papKeys],
  ],
  ignoredInputs: ['description'],
  compute: (entry, law) =>
    read.understood(() => {
      const spec = { ...irregularDay(entry), rates: rates(entry, '_rate') };
      return { figures: new Month(law, monthInput(spec)).payslip };
    }),
};

const oneOff: CaseKind = {
  id: 'a one-off payment after months of the same pay',
  recognises: (entry) =>
    read.isKind(entry, ['einmalzahlung_november'], 'monthly', 'sonstiger_bezug'),
  inputs: [
    ...['year', 'monthly', 'sonstiger_bezug', 'month', 'stkl', 'KVZ', 'childless', 'land'],
    ...['months_with_same_employer_before_and_incl', ...papKeys],
  ],
  compute: (entry, law) =>
    read.understood(() => {
      const year = read.year(entry);
      const before = read.whole(entry, 'months_with_same_employer_before_and_incl') - 1;
      const month = read.whole(entry, 'month');
      if (before !== month - 1) throw new read.NotUnderstood('not employed since January');
      const gross = read.cents(entry, 'monthly');
      const shared = { year, rates: rates(entry, ''), person: person(entry, year), gross };
      const plain = new Month(law, monthInput(shared));
      const [kv, rv] = [plain.sum('kv-base'), plain.sum('rv-base')];
      const counters = {
        [`sv-days@${year}`]: before * 30,
        [`kv-base@${year}`]: before * kv,
        [`rv-base@${year}`]: before * rv,
        [`year-pay@${year}`]: before * gross,
      };
      const special = read.cents(entry, 'sonstiger_bezug');
      const name = String(month).padStart(2, '0');
      const paid = new Month(law, monthInput({ ...shared, special, month: name, counters }));
      return {
        figures: {
          LSt_laufend: paid.amount('lst'),
          SolZ_laufend: paid.amount('solz'),
          LSt_sonst: paid.amount('lst-sb'),
          SolZ_sonst: paid.amount('solz-sb'),
          anteilige_JahresBBG_KV: read.decimal((paid.values.kvYear * month) / 12),
          anteilige_JahresBBG_RV: read.decimal((paid.values.rvYear * month) / 12),
          already_used_KV: read.decimal(kv * (before + 1)),
          already_used_RV: read.decimal(rv * (before + 1)),
          SV_base_KV: paid.amount('kv-base-ez'),
          SV_base_RV: paid.amount('rv-base-ez'),
          AN_SV_on_Einmalzahlung: paid.employeeOnOneOff,
          AN_total: read.decimal(paid.employeeSum('-ez')),
        },
      };
    }),
};

const extended: CaseKind = {
  id: 'extended wage period of stage artists',
  recognises: (entry) =>
    read.isKind(entry, ['artist_extended_wage_period'], 'engagement_days', 'extended_days'),
  inputs: ['year', 'pay', 'engagement_days', 'extended_days', 'stkl', 'KVZ', 'childless', 'land'],
  compute: (entry, law) =>
    read.understood(() => {
      const year = read.year(entry);
      const days = read.whole(entry, 'engagement_days');
      const long = read.whole(entry, 'extended_days');
      const gross = read.cents(entry, 'pay');
      const shared = {
        ...{ year, gross, days, rates: rates(entry, ''), person: person(entry, year) },
      };
      const run = (extendedPeriod: boolean) =>
        new Month(law, monthInput({ ...shared, engagement: { artist: true, extendedPeriod } }));
      const [with_, without] = [run(true), run(false)];
      if (with_.line('lst')?.amount === undefined || long % 7 !== 0)
        throw new read.NotUnderstood('extended days');
      const inputs = {
        STKL: read.whole(entry, 'stkl', 1),
        KVZ: toCents(read.decimalText(entry.inputs.KVZ ?? '0', 'KVZ')),
        PVZ: read.flag(entry, 'childless', true) ? 1 : 0,
      };
      const weeks = long / 7;
      const by = (LZZ: number, parts: number): number =>
        wageTax(flowYear(year), { ...inputs, LZZ, RE4: Math.trunc(gross / parts) }).LSTLZZ * parts;
      return {
        figures: {
          [`LSt_daily_x${long}`]: with_.amount('lst'),
          [`LSt_weekly_x${weeks}`]: read.decimal(by(3, weeks)),
          [`LSt_without_extension_daily_x${days}`]: without.amount('lst'),
          for_comparison_monthly_table: read.decimal(by(2, 1)),
          [`SolZ_daily_x${long}`]: with_.amount('solz'),
        },
      };
    }),
};

/** "unständig" in words makes a day of irregular work, otherwise a whole month. */
function invoiceSpec(entry: CaseEntry): MonthSpec {
  const year = read.year(entry);
  const words = read.text(entry, 'description');
  const shared = {
    rates: rates(entry, ''),
    accident: read.percent(entry, 'UV_percent', '0'),
  };
  if (/unst(ä|ae)ndig/i.test(words)) return { ...irregularDay(entry), gross: 100, ...shared };
  return { year, gross: 100, person: person(entry, year), ...shared };
}

const invoice: CaseKind = {
  id: 'from an invoice to net pay',
  recognises: (entry) => read.isKind(entry, ['invoice_to_net'], 'invoice_net', 'coop_fee_percent'),
  inputs: [
    ...['year', 'description', 'invoice_net', 'coop_fee_percent', 'stkl', 'KVZ', 'childless'],
    ...['U1', 'U2', 'InsO', 'UV_percent', 'land', 'church', 'ZKF'],
  ],
  ignoredInputs: ['VAT', 'rule'],
  compute: (entry, law) =>
    read.understood(() => {
      const input = monthInput(invoiceSpec(entry));
      const invoiced = read.cents(entry, 'invoice_net');
      const feeRate = read.percent(entry, 'coop_fee_percent', '9');
      const vary = [{ engagement: ENGAGEMENT, item: 'pay' }];
      const found = solve(law.registry, {
        ...{ input, vary, target: { of: 'billed', amount: invoiced, feeRate } },
      });
      if (!found.answer) throw new read.NotUnderstood('no pay fits the budget');
      const gross = found.answer.amount;
      const month = new Month(law, {
        ...input,
        engagements: input.engagements.map((one) => ({
          ...one,
          pay: one.pay.map((item) => ({ ...item, amount: gross })),
        })),
      });
      checkInsolvency(entry, 'InsO', month);
      return {
        figures: {
          ...month.payslip,
          budget: read.decimal(found.budget),
          fee: read.decimal(found.fee),
          gross: read.decimal(gross),
          residue: read.decimal(found.residue),
        },
      };
    }),
};

export const payslipKinds: readonly CaseKind[] = [payslip, irregular, oneOff, extended, invoice];
