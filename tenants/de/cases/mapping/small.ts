/** Transition zone, Minijobs, short-term work, people and fees from abroad, the artists' levy. */
import { type CaseEntry, type CaseKind, type Figures, toScaled } from '@smart/law';
import { midiBases } from '../../law/10-status.ts';
import { midiAmounts } from '../../law/44-midi.ts';
import { zoneOf } from '../../law/parameters/derive.ts';
import { monthInput } from './build.ts';
import { Month } from './figures.ts';
import * as read from './reading.ts';

const zone = (entry: CaseEntry) =>
  zoneOf(read.cents(entry, 'G'), read.cents(entry, 'upper'), read.decimalText(entry.inputs.F, 'F'));

/** Bases for the amounts the case asks for. */
const bases: CaseKind = {
  id: 'bases of the transition zone',
  recognises: (entry) => read.isKind(entry, ['uebergangsbereich_bases'], 'F', 'G', 'upper'),
  inputs: ['year', 'F', 'G', 'upper'],
  compute: (entry) =>
    read.understood(() => {
      const { points } = entry.expected as { readonly points?: readonly Record<string, unknown>[] };
      const found = (points ?? []).map(({ AE }) => {
        const text = read.decimalText(AE, 'AE');
        const { whole, employee } = midiBases(zone(entry), cents(text));
        return { AE: text, BE_gesamt: read.decimal(whole), BE_AN: read.decimal(employee) };
      });
      return { figures: { points: found } };
    }),
};

const cents = (text: string): number => Math.round(Number(text) * 100);

const BRANCHES = [
  ['KV', 'KV'],
  ['KV_Zusatz', 'KVZ'],
  ['PV', 'PV'],
  ['RV', 'RV'],
  ['AV', 'AV'],
] as const;

const example: CaseKind = {
  id: 'contributions in the transition zone by given rates',
  recognises: (entry) => read.isKind(entry, ['uebergangsbereich_example'], 'AE', 'F', 'G', 'RV'),
  inputs: ['AE', 'F', 'G', 'upper', 'KV', 'KVZ', 'PV', 'RV', 'AV', 'childless'],
  compute: (entry) =>
    read.understood(() => {
      if (read.flag(entry, 'childless', false))
        throw new read.NotUnderstood('surcharge by no rate');
      const midi = midiBases(zone(entry), read.cents(entry, 'AE'));
      let [whole, own] = [0, 0];
      const figures: Record<string, Figures> = {};
      for (const [name, key] of BRANCHES) {
        const half = toScaled(read.percent(entry, key, '0')) / 2;
        const branch = midiAmounts(midi, half);
        whole += branch.total;
        own += branch.own;
        figures[name] = {
          total: read.decimal(branch.total),
          AN: read.decimal(branch.own),
          AG: read.decimal(branch.employer),
        };
      }
      return {
        figures: {
          BE_gesamt: read.decimal(midi.whole),
          BE_AN: read.decimal(midi.employee),
          ...figures,
          total: read.decimal(whole),
          AN: read.decimal(own),
          AG: read.decimal(whole - own),
        },
      };
    }),
};

/** The Minijob-Zentrale has one rate a year; a case with another one speaks of another law. */
function checkRate(entry: CaseEntry, key: string, law: number): void {
  if (!read.has(entry, key)) return;
  if (toScaled(read.percent(entry, key, '0')) !== law)
    throw new read.NotUnderstood(`${key} ${read.text(entry, key)}`);
}

const minijob: CaseKind = {
  id: 'Minijob',
  recognises: (entry) => read.isKind(entry, ['minijob_geringfuegig_entlohnt'], 'gross', 'U1', 'U2'),
  inputs: ['year', 'gross', 'U1', 'U2'],
  compute: (entry, law) =>
    read.understood(() => {
      const run = (pensionExempt: boolean) =>
        new Month(
          law,
          monthInput({
            ...{ year: read.year(entry), gross: read.cents(entry, 'gross'), kind: 'minijob' },
            engagement: { pensionExempt },
          }),
        );
      const [month, exempt] = [run(false), run(true)];
      checkRate(entry, 'U1', month.values.miniU1);
      checkRate(entry, 'U2', month.values.miniU2);
      const { totals } = month.evaluation.full;
      return {
        figures: {
          KV_AG: month.amount('kv-mini'),
          RV_AG: month.amount('rv-mini'),
          RV_AN: month.amount('rv-an-mini'),
          RV_total: month.amount('rv-mini', 'rv-an-mini'),
          Pauschsteuer: month.amount('tax-mini'),
          U1: month.amount('u1-mini'),
          U2: month.amount('u2-mini'),
          InsO: month.amount('insolvency-mini'),
          AG_total: read.decimal(totals.employerContributions),
          employer_cost: read.decimal(totals.employerCost),
          net_with_RV: read.decimal(totals.net),
          net_with_RV_exemption: read.decimal(exempt.evaluation.full.totals.net),
        },
      };
    }),
};

/** Church "none" or a Land's member rate; simplified flat church rates are not used. */
const shortFlat: CaseKind = {
  id: 'flat tax of short-term work',
  recognises: (entry) =>
    read.isKind(entry, ['kurzfristig_flat_tax'], 'gross', 'days', 'hourly_wage'),
  inputs: ['year', 'gross', 'days', 'hourly_wage', 'daily_wage', 'church'],
  compute: (entry, law) =>
    read.understood(() => {
      if (read.flag(entry, 'church', false)) throw new read.NotUnderstood('flat church rates');
      const gross = read.cents(entry, 'gross');
      const days = read.whole(entry, 'days');
      if (read.cents(entry, 'daily_wage', gross / days) * days !== gross)
        throw new read.NotUnderstood('days of different pay');
      const minutes = Math.round((gross * 60) / read.cents(entry, 'hourly_wage'));
      const month = new Month(
        law,
        monthInput({
          ...{ year: read.year(entry, 2026), gross, days, minutes, kind: 'kurzfristig' },
          engagement: { tax: 'flat', occupational: false },
        }),
      );
      const owed = month.employeeSum();
      return {
        figures: {
          LSt_flat_25: month.amount('lst-flat'),
          SolZ_5_5_of_LSt: month.amount('solz-flat'),
          SV_AN: read.decimal(owed),
          SV_AG: read.decimal(month.employerSum + month.sum('kv-mini', 'rv-mini')),
          U2_0_22: month.amount('u2-mini'),
          InsO_0_15: month.amount('insolvency-mini'),
          U1: month.amount('u1-mini'),
          eligible: month.sum('lst-flat') > 0,
        },
      };
    }),
};

/** A resident of the Union may deduct costs; anybody else, and who says nothing, may not. */
const feeAbroad: CaseKind = {
  id: 'fee of a self-employed artist from abroad',
  recognises: (entry) =>
    read.isKind(entry, ['s50a_nonresident_selfemployed_artist'], 'agreement') ||
    (entry.kind === undefined && read.has(entry, 'documented_expenses')),
  inputs: [
    ...['year', 'fee', 'net_fee', 'agreement', 'EU', 'documented_expenses'],
    'EU_resident_natural_person',
  ],
  compute: (entry, law) =>
    read.understood(() => {
      const netAgreement = /^net/i.test(read.text(entry, 'agreement', 'gross'));
      const gross = read.cents(
        entry,
        netAgreement && read.has(entry, 'net_fee') ? 'net_fee' : 'fee',
      );
      const expenses = read.cents(entry, 'documented_expenses', 0);
      const inUnion = read.flag(entry, 'EU_resident_natural_person', read.flag(entry, 'EU', false));
      const month = new Month(
        law,
        monthInput({
          ...{ year: read.year(entry, 2026), gross, kind: 'honorar', pay: 'lump-sum', days: 1 },
          person: { taxResidence: inUnion ? 'FR' : 'US' },
          engagement: { artist: true, taxBorneBy: netAgreement ? 'employer' : 'employee' },
          entity: { artistsLevy: false },
          payFacts: expenses > 0 ? { expenses } : {},
        }),
      );
      const tax = month.amount('fee-tax', 'fee-tax-ag');
      const surcharge = month.amount('fee-solz', 'fee-solz-ag');
      const { totals } = month.evaluation.full;
      const kept = gross - totals.net;
      return {
        figures: {
          ...{ ESt: tax, ESt_15: tax, ESt_30: tax, ESt_17_82: tax },
          ...{ SolZ: surcharge, SolZ_0_98: surcharge, withholding: read.decimal(kept) },
          base: month.amount('fee-base'),
          payout: read.decimal(totals.net),
          total_cost: read.decimal(totals.employerCost),
          effective: `${(kept * 100) / gross} %`,
        },
      };
    }),
};

const artistAbroad: CaseKind = {
  id: 'employed artist from abroad at a flat rate',
  recognises: (entry) =>
    read.isKind(entry, ['nonresident_artist_employee_flat'], 'wage', 'employer_bears_tax'),
  inputs: ['year', 'wage', 'employer_bears_tax'],
  ignoredExpected: ['published'],
  compute: (entry, law) =>
    read.understood(() => {
      const borne = read.flag(entry, 'employer_bears_tax', false);
      const month = new Month(
        law,
        monthInput({
          ...{ year: read.year(entry, 2026), gross: read.cents(entry, 'wage'), days: 10 },
          person: { taxResidence: 'FR' },
          engagement: { artist: true, taxBorneBy: borne ? 'employer' : 'employee' },
        }),
      );
      const tax = month.amount('lst-abroad', 'lst-abroad-ag');
      const surcharge = month.amount('solz-abroad', 'solz-abroad-ag');
      const left = month.sum('salary') - month.sum('lst-abroad', 'solz-abroad');
      return {
        figures: {
          ...{ LSt_25_35: tax, LSt_20: tax, SolZ_5_5: surcharge, SolZ: surcharge },
          ...{ net: read.decimal(left), net_before_SV: read.decimal(left) },
          total: month.amount('lst-abroad', 'lst-abroad-ag', 'solz-abroad', 'solz-abroad-ag'),
        },
      };
    }),
};

const FEES = 'fees_paid_to_self_employed_artists_net_of_VAT';

const artistsLevy: CaseKind = {
  id: 'levy on fees of self-employed artists',
  recognises: (entry) => read.isKind(entry, ['kuenstlersozialabgabe'], FEES),
  inputs: ['year', FEES],
  compute: (entry, law) =>
    read.understood(() => {
      const gross = read.cents(entry, FEES);
      const spec = { year: read.year(entry), gross, kind: 'honorar', pay: 'lump-sum', days: 1 };
      const month = new Month(law, monthInput({ ...spec, engagement: { artist: true } }));
      return { figures: { KSA: month.amount('ksa') } };
    }),
};

export const smallKinds: readonly CaseKind[] = [
  ...[bases, example, minijob, shortFlat, feeAbroad, artistAbroad, artistsLevy],
];
