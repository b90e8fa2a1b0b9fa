/** Flat wage tax of the employer (§ 40a EStG): Minijobs 2 %, short-term work 25 %. */
import { type Context, type LineSink, share, shareDown } from '@smart/law';
import type { Law } from '../facts.ts';
import { type Item, shortDaysOf } from './items.ts';

/** § 40a Abs 1, 4: few days in a row, pay of a day and of an hour within the limits. */
export function isFlatShort(
  context: Context<Law>,
  { view, form, current, special }: Item,
): boolean {
  if (form !== 'short' || view.facts.tax !== 'flat') return false;
  const { shortFlatDays, shortFlatDay, shortFlatHour } = context.values;
  const days = shortDaysOf(view);
  const pay = current + special;
  let minutes = 0;
  for (const day of view.days) if (day.state !== 'cancelled') minutes += day.minutes;
  if (days > shortFlatDays || pay > shortFlatDay * days) return false;
  return minutes === 0 || pay * 60 <= shortFlatHour * minutes;
}

/** Church tax on flat tax by the rate for members only (with proof of non-membership). */
function addFlatShort(context: Context<Law>, sink: LineSink, item: Item): void {
  const { values, person } = context;
  const { id, facts } = item.view;
  const pay = item.current + item.special;
  const tax = shareDown(pay, values.shortFlat);
  const church = values.churchRates[facts.land] ?? values.churchRates.other!;
  sink.add('lst-flat', id, tax, pay, values.shortFlat);
  sink.add('solz-flat', id, shareDown(tax, values.surcharge), tax, values.surcharge);
  if ((person.church ?? 'none') !== 'none')
    sink.add('kist-flat', id, shareDown(tax, church), tax, church);
}

/** @returns true when the employer's flat tax settles the item */
export function flatTaxed(context: Context<Law>, sink: LineSink, item: Item): boolean {
  const { view, form, current, special } = item;
  if (form === 'mini' && view.facts.tax !== 'elstam') {
    const { miniFlat } = context.values;
    const pay = current + special;
    sink.add('tax-mini', view.id, share(pay, miniFlat), pay, miniFlat);
    return true;
  }
  if (!isFlatShort(context, item)) {
    if (form === 'short' && view.facts.tax === 'flat')
      context.find({
        code: 'flat-tax-refused',
        severity: 'warn',
        article: '§ 40a Abs 1 EStG',
        engagement: view.id,
      });
    return false;
  }
  addFlatShort(context, sink, item);
  return true;
}
