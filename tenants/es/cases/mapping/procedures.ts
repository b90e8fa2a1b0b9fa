/** Single steps of the law: the cut of the rate, the scale, the charge on short contracts. */
import { type CaseEntry, type CaseKind, type CaseLaw, toCents, toScaled } from '@smart/law';
import { shortContractCharge } from '../../law/40-contributions.ts';
import { cutRate, scaleTax } from '../../law/45-procedure.ts';
import { derive, type Values } from '../../law/parameters/derive.ts';
import * as read from './reading.ts';
import { has, NotUnderstood, understood } from './reading.ts';

const valuesOf = (entry: CaseEntry, law: CaseLaw): Values =>
  derive(law.values(`${read.count(entry, 'year', 2026)}-12-31`));

/** A percentage with many digits as a quota of a pay that is so long that nothing is lost. */
const rateCut: CaseKind = {
  id: 'two decimals of the rate',
  recognises: (entry) => has(entry, 'tipo') && !has(entry, 'base'),
  inputs: ['year', 'tipo'],
  compute: (entry, law) =>
    understood(() => {
      const found = /^(\d{1,2})(?:\.(\d{1,8}))?$/.exec(read.text(entry, 'tipo'));
      if (found === null) throw new NotUnderstood(`tipo ${read.text(entry, 'tipo')}`);
      const quota = Number(found[1]! + (found[2] ?? '').padEnd(8, '0'));
      const tipo = read.decimal(cutRate(valuesOf(entry, law), quota, 10 ** 10));
      return { figures: { tipo } };
    }),
};

const scale: CaseKind = {
  id: 'withholding scale',
  recognises: (entry) => has(entry, 'base') && Object.keys(entry.inputs).length <= 2,
  inputs: ['year', 'base'],
  compute: (entry, law) =>
    understood(() => {
      const tax = read.decimal(scaleTax(valuesOf(entry, law), read.cents(entry, 'base')));
      const names = ['cuota', 'cuota1', 'cuota_retencion', 'cuota_escala', 'escala', 'quota'];
      return { figures: Object.fromEntries(names.map((name) => [name, tax])) };
    }),
};

const charge: CaseKind = {
  id: 'additional contribution of short contracts',
  recognises: (entry) => has(entry, 'base_min_daily_group8', 'cc_employer', 'factor'),
  inputs: ['year', 'base_min_daily_group8', 'cc_employer', 'factor'],
  compute: (entry) =>
    understood(() => {
      const day = toCents(read.text(entry, 'base_min_daily_group8'));
      const rate = toScaled(read.text(entry, 'cc_employer'));
      const amount = shortContractCharge(day, rate, read.count(entry, 'factor'));
      return { figures: { surcharge: read.decimal(amount) } };
    }),
};

export const procedureKinds: readonly CaseKind[] = [charge, rateCut, scale];
