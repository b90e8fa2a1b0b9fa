/**
 * People under the law of another state. Contributions follow the state the engine is told
 * (883/2004, A1); an A1 on file that nobody recorded as such is a contradiction.
 */
import type { Context } from '@smart/law';
import type { Law } from '../facts.ts';

export function checkLegislation(context: Context<Law>): void {
  const { a1State } = context.person;
  if (a1State === undefined || a1State === 'NL') return;
  context.find({
    code: 'a1-not-recorded',
    severity: 'refuse',
    blocksIssuing: true,
    article: 'Art. 11–13 Vo. (EG) 883/2004',
    params: { state: a1State },
  });
}
