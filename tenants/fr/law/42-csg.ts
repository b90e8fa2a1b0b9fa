/**
 * CSG and CRDS (L136-1 ff CSS): on pay less a flat 1.75 % up to four ceilings, and on what the
 * employer pays into the health plan and for death and disability cover.
 */
import { type LineSink, share } from '@smart/law';
import type { Bases } from './35-ceilings.ts';
import { type Ctx, overtimeOf } from './month.ts';

export function addCsg(context: Ctx, sink: LineSink, bases: Bases, employerCover: number): void {
  const { csgBase, csgDeductible, csgOther, crds } = context.values;
  const { view, gross, upper } = bases;
  const base = share(upper, csgBase) + (gross - upper) + employerCover;
  const { id } = view;
  sink.add('csg-base', id, base);
  const overtime = share(overtimeOf(view).pay, csgBase);
  const deductible = base - overtime;
  sink.add('csg-d', id, share(deductible, csgDeductible), deductible, csgDeductible);
  sink.add('csg-nd', id, share(base, csgOther), base, csgOther);
  if (overtime !== 0)
    sink.add('csg-hs', id, share(overtime, csgDeductible), overtime, csgDeductible);
  sink.add('crds', id, share(base, crds), base, crds);
}
