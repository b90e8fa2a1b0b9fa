import type { CoopClient } from '@smart/client';
import { sayAmount } from '@smart/ui/speech.ts';
import { type RequestEvent, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { dateField, textField } from '../../../../../server/fields.ts';
import { act, newIntent } from '../../../../../server/form.ts';
import { lawWords } from '../../../../../server/law-words.ts';
import { sayOutlook } from '../../../../../server/outlook.ts';
import { read } from '../../../../../server/read.ts';
import { sayKey } from '../../../../../server/say.ts';
import { coop } from '../../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';

type Reviewed = Awaited<ReturnType<CoopClient['engagements']['review']['query']>>['engagement'];

/** What calling off today would mean, by either side, in sentences. */
async function ifCalledOff(event: RequestEvent, { id, state, currency }: Reviewed) {
  const on = event.locals.today;
  if (on === null || (state !== 'approved' && state !== 'ready')) return [];
  const asked = await read(
    event,
    Promise.all(
      (['client', 'worker'] as const).map((because) =>
        coop(event).engagements.cancellationOf.query({ id, on, because }),
      ),
    ),
  );
  if ('fault' in asked) return [asked.fault.happened];
  return asked.got.map((it, i) => {
    const amount = (minor: bigint): string => sayAmount(minor, currency, event.locals.language);
    const params = {
      owes: amount(it.clientOwes),
      gross: amount(it.workerGross),
      cost: amount(it.employerCost),
      gap: amount(it.gap),
    };
    const key = i === 0 ? 'engagements_cancel_if_client' : 'engagements_cancel_if_worker';
    return sayKey(key, params) ?? key;
  });
}

export const load: PageServerLoad = async (event) => {
  const { id } = event.params;
  const done = event.url.searchParams.get('done');
  const reviewed = await read(event, coop(event).engagements.review.query({ id }));
  if ('fault' in reviewed) return { reviewed, done, intentId: newIntent() };
  const { engagement, outlook } = reviewed.got;
  const { jurisdiction, currency } = engagement;
  const words = await lawWords(event, currency);
  const speaking = { words, jurisdiction, language: event.locals.language };
  const codes = outlook?.findings.map(({ code }) => code) ?? [];
  const facts = Object.entries(engagement.facts).flatMap(([key, value]) => {
    const label = `fact.engagement.${key}`;
    if (value === null || typeof value === 'object' || !words.has(jurisdiction, label)) return [];
    const option = `${label}.option.${String(value)}`;
    const plain = typeof value === 'boolean' ? sayKey(value ? 'shell_yes' : 'shell_no') : null;
    const text = words.has(jurisdiction, option)
      ? words.say(jurisdiction, option)
      : (plain ?? String(value));
    return [{ key, label: words.say(jurisdiction, label), text }];
  });
  const duties = engagement.duties.map((duty) => ({
    ...duty,
    label: words.say(jurisdiction, `duty.${duty.kind}`),
    to: words.say(jurisdiction, `recipient.${duty.recipient}`),
  }));
  return {
    reviewed: { got: { ...engagement, duties } },
    outlook: outlook && sayOutlook(outlook, speaking, outlook),
    kind: words.say(jurisdiction, `kind.${engagement.kind}`),
    facts,
    needsFloor: codes.includes('no-floor-known'),
    needsLate: codes.includes('work.started-already'),
    ifCalledOff: await ifCalledOff(event, engagement),
    done,
    intentId: newIntent(),
  };
};

const version = z.coerce.number().int();

export const actions: Actions = {
  approve: async (event) => {
    const { id } = event.params;
    const outcome = await act(event, {
      schema: z.object({
        version,
        floor: z.object({ reason: textField(1000), source: textField(500) }).optional(),
        late: textField(1000).optional(),
      }),
      run: (values, intentId) =>
        coop(event).engagements.approve.mutate({ id, ...values, intentId }),
      fields: { 'engagements.late-reason-needed': 'late' },
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, `/desk/engagements/${id}?done=approved`);
  },
  return: async (event) => {
    const { id } = event.params;
    const outcome = await act(event, {
      schema: z.object({ version, reason: textField(1000) }),
      run: (values, intentId) => coop(event).engagements.return.mutate({ id, ...values, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, `/desk/engagements/${id}?done=returned`);
  },
  cancel: async (event) => {
    const { id } = event.params;
    const outcome = await act(event, {
      schema: z.object({
        version,
        on: dateField(),
        because: z.enum(['client', 'worker']),
        reason: textField(1000),
      }),
      run: (values, intentId) => coop(event).engagements.cancel.mutate({ id, ...values, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, `/desk/engagements/${id}?done=cancelled`);
  },
  end: async (event) => {
    const { id } = event.params;
    const outcome = await act(event, {
      schema: z.object({ version, on: dateField(), reason: textField(1000) }),
      run: (values, intentId) => coop(event).engagements.end.mutate({ id, ...values, intentId }),
    });
    if ('failed' in outcome) return outcome.failed;
    redirect(303, `/desk/engagements/${id}?done=ended`);
  },
};
