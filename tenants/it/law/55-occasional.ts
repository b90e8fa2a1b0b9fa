/**
 * Occasional self-employment (art. 2222 c.c.): tax withheld on the whole fee, no contributions up
 * to a limit a year. Performers are insured with FPLS even then, which is not modelled.
 */
import { type Context, type LineSink, share } from '@smart/law';
import type { Law } from '../facts.ts';
import { isOccasional, type View } from './month.ts';
import { paySums } from './pay.ts';
import { block } from './say.ts';

function notModelled(context: Context<Law>, code: string, article: string, view: View): void {
  const params = { limit: context.values.occasionalLimit };
  block(context, `not-modelled.${code}`, article, { engagement: view.id, params });
}

export function occasional(context: Context<Law>, sink: LineSink): void {
  const { values, person } = context;
  const abroad = person.taxResidence !== 'IT';
  let year = context.counter('occasional') + person.otherOccasionalPay;
  for (const view of context.engagements) {
    if (!isOccasional(view)) continue;
    const { current } = paySums(view);
    if (current === 0) continue;
    year += current;
    if (view.facts.artist && !abroad)
      notModelled(context, 'self-employed-performer', 'D.Lgs. 182/1997', view);
    else if (year > values.occasionalLimit && !abroad)
      notModelled(context, 'gestione-separata', 'art. 44 D.L. 269/2003', view);
    const rate = abroad ? values.abroadRate : values.occasionalRate;
    sink.add('irpef-base', view.id, current);
    sink.add(abroad ? 'ritenuta-estero' : 'ritenuta', view.id, share(current, rate), current, rate);
    context.count('occasional', current);
  }
}
