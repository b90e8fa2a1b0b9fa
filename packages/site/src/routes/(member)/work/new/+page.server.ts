import type { Typed } from '@smart/ui/forms/form.ts';
import type { FaultText } from '@smart/ui/parts/fault.ts';
import { type RequestEvent, redirect } from '@sveltejs/kit';
import type { SaidOutlook } from '../../../../parts/outlook.ts';
import {
  dayRows,
  fieldsOf,
  readDraft,
  SPARE_ROWS,
  typedOfDraft,
  withWeekdays,
} from '../../../../server/engagement-form.ts';
import { newIntent, refuse } from '../../../../server/form.ts';
import { typedOf } from '../../../../server/form-data.ts';
import { lawWords } from '../../../../server/law-words.ts';
import { type Outlook, sayOutlook } from '../../../../server/outlook.ts';
import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { Actions, PageServerLoad } from './$types';
import { asStep, isShown, type Step, stepOf } from './wizard.ts';

/** What the form is drawn from: the person's budgets and orders, the country's kinds and facts. */
async function drawn(event: RequestEvent) {
  const { language } = event.locals;
  const { engagements, budgets, orders, forms } = coop(event);
  const asked = await read(
    event,
    Promise.all([
      budgets.mine.query({}),
      orders.mine.query({}),
      engagements.forms.query({}),
      forms.facts.query({ of: 'engagement', language }),
    ]),
  );
  if ('fault' in asked) return asked;
  const [mine, ordered, { entities }, { fields }] = asked.got;
  const entity = entities[0];
  if (!entity) throw new Error('the tenant has no legal entity');
  const words = await lawWords(event, entity.currency);
  return {
    got: {
      entity,
      words,
      fields: fieldsOf(fields),
      budgets: mine
        .filter(({ state }) => state === 'open')
        .map(({ id, name, free, currency }) => ({ id, name, free, currency })),
      orders: ordered
        .filter(({ confirmed }) => confirmed)
        .map(({ id, number, title, budget }) => ({ id, number, title, budget: budget.id })),
      kinds: entity.kinds.map((kind) => ({
        ...kind,
        label: words.say(entity.jurisdiction, `kind.${kind.id}`),
      })),
    },
  };
}

/** A stored draft to go on with, named in the address. */
async function begun(event: RequestEvent, fields: Parameters<typeof typedOfDraft>[2]) {
  const id = event.url.searchParams.get('edit');
  if (id === null) return null;
  const stored = await read(event, coop(event).engagements.get.query({ id }));
  if ('fault' in stored) return { fault: stored.fault };
  const { asked, budget, version, returnedReason } = stored.got;
  return { id, version, returnedReason, typed: typedOfDraft(asked, budget.id, fields) };
}

export const load: PageServerLoad = async (event) => {
  const form = await drawn(event);
  if ('fault' in form) return { fault: form.fault };
  const { words: _, entity, ...rest } = form.got;
  const before = await begun(event, rest.fields);
  if (before && 'fault' in before) return { fault: before.fault };
  const typed = before?.typed ?? firstTyped(event, rest, entity.region);
  const asked = { typed, before, intentId: newIntent() };
  return { ...rest, ...asked, currency: entity.currency };
};

type Drawn = Extract<Awaited<ReturnType<typeof drawn>>, { readonly got: unknown }>['got'];

/** A new form: the first budget or that of the order in the address, the office's own region. */
function firstTyped(
  event: RequestEvent,
  { budgets, orders, fields }: Omit<Drawn, 'words' | 'entity'>,
  region: string,
): Typed {
  const order = orders.find(({ id }) => id === event.url.searchParams.get('order'));
  const place = fields.find(
    ({ required, options }) => required && options?.some(({ value }) => value === region),
  );
  return {
    budget: order?.budget ?? budgets[0]?.id ?? '',
    aim: 'pay',
    ...(order ? { orders: [order.id], title: order.title.slice(0, 200) } : {}),
    ...(place ? { [`facts.${place.key}`]: region } : {}),
  };
}

interface Shown {
  readonly step: Step;
  readonly typed: Typed;
  readonly errors: Readonly<Record<string, string>>;
  readonly fault: FaultText | null;
  readonly outlook: SaidOutlook | null;
  readonly intentId: string;
}

const WEEKDAYS = '7';

/** The form after a step: what was typed, what is wrong, and the outlook where it can be computed. */
async function shownAfter(event: RequestEvent): Promise<Shown> {
  const data = await event.request.formData();
  const sent = typedOf(data);
  const from = asStep(String(data.get('step') ?? '1'));
  const go = String(data.get('go') ?? String(from));
  const intentId = String(data.get('intentId') ?? newIntent());
  if (go === WEEKDAYS || go === 'rows') {
    const typed = go === WEEKDAYS ? withWeekdays(sent) : sent;
    return { step: 2, typed, errors: {}, fault: null, outlook: null, intentId };
  }
  const form = await drawn(event);
  const base = { typed: sent, outlook: null, intentId };
  if ('fault' in form) return { ...base, step: from, errors: {}, fault: form.fault };
  const { draft, target, errors } = readDraft(sent, form.got.fields, form.got.kinds);
  const to = asStep(go);
  const own = Object.fromEntries(
    Object.entries(errors).filter(([name]) => isShown(name, from) || to === 4),
  );
  if (to >= from && Object.keys(own).length > 0) {
    return { ...base, step: stepOf(Object.keys(own)) ?? from, errors: own, fault: null };
  }
  const isComplete = Object.keys(errors).length === 0;
  if (to < 3 || !isComplete) return { ...base, step: to, errors: {}, fault: null };
  const asked = await read(event, coop(event).engagements.preview.query({ ...draft, target }));
  if ('fault' in asked) {
    return { ...base, step: to === 4 ? 3 : to, errors: {}, fault: asked.fault };
  }
  const outlook = said(event, form.got, asked.got);
  // On the way to the check a target becomes the pay that was found.
  const isFound = to === 4 && target !== null;
  const found: Typed = isFound ? { aim: 'pay', amount: canonical(outlook.amount) } : {};
  return { ...base, typed: { ...sent, ...found }, step: to, errors: {}, fault: null, outlook };
}

/** An outlook in the visitor's words. */
const said = (
  event: RequestEvent,
  { words, entity }: Drawn,
  outlook: Outlook & { readonly free: bigint; readonly enough: boolean },
): SaidOutlook =>
  sayOutlook(
    outlook,
    { words, jurisdiction: entity.jurisdiction, language: event.locals.language },
    outlook,
  );

/** The outlook of what was typed; null while it cannot be computed. */
async function outlookOf(event: RequestEvent, typed: Typed): Promise<SaidOutlook | null> {
  const form = await drawn(event);
  if ('fault' in form) return null;
  const { draft, target, errors } = readDraft(typed, form.got.fields, form.got.kinds);
  if (Object.keys(errors).length > 0) return null;
  const asked = await read(event, coop(event).engagements.preview.query({ ...draft, target }));
  return 'fault' in asked ? null : said(event, form.got, asked.got);
}

const canonical = (minor: string): string =>
  `${minor.slice(0, -2) || '0'}.${minor.slice(-2).padStart(2, '0')}`;

/** Stores the draft, new or begun before; returns its id and version. */
async function store(event: RequestEvent, typed: Typed, intentId: string) {
  const form = await drawn(event);
  if ('fault' in form) throw new Error(form.fault.code);
  const { draft } = readDraft(typed, form.got.fields, form.got.kinds);
  const id = String(typed.id ?? '');
  const { engagements } = coop(event);
  if (id === '') return engagements.create.mutate({ ...draft, intentId });
  const { budget: _, ...terms } = draft;
  const version = Number(typed.version ?? 0);
  const updated = await engagements.update.mutate({ ...terms, id, version, intentId });
  return { id, version: updated.version };
}

const ANSWERS = ['none', 'employed', 'self-employed', 'benefit'] as const;

/** The statement on other work, when the check asked for it: from the start to the year's end. */
async function declareOtherWork(event: RequestEvent, typed: Typed): Promise<void> {
  const answer = ANSWERS.find((each) => each === typed['other.answer']);
  if (!answer) return;
  const from = String(typed.startsOn ?? '');
  const yearEnd = `${from.slice(0, 4)}-12-31`;
  const to = String(typed.endsOn ?? '') > yearEnd ? String(typed.endsOn) : yearEnd;
  const country = String(typed['other.country'] ?? '').toUpperCase() || null;
  const declared = { from, to, answer, country, intentId: newIntent() };
  await coop(event).otherWork.declare.mutate(declared);
}

async function save(event: RequestEvent, andSubmit: boolean) {
  const data = await event.request.formData();
  const typed = typedOf(data);
  const intentId = String(data.get('intentId') ?? newIntent());
  let stored: { readonly id: string; readonly version: number } | null = null;
  try {
    stored = await store(event, typed, intentId);
    const submitting = { ...stored, intentId: newIntent() };
    if (andSubmit) {
      await declareOtherWork(event, typed);
      await coop(event).engagements.submit.mutate(submitting);
    }
  } catch (thrown) {
    // What was stored already is gone on with, not stored again.
    const kept = stored ? { ...typed, id: stored.id, version: String(stored.version) } : typed;
    const refused = refuse(thrown, kept, intentId, event.url.pathname);
    return { step: 4 as Step, outlook: await outlookOf(event, typed), ...refused.data.form };
  }
  redirect(303, `/work/${stored.id}?done=${andSubmit ? 'submitted' : 'saved'}`);
}

export const actions: Actions = {
  go: async (event) => {
    const shown = await shownAfter(event);
    return { ...shown, rows: dayRows(shown.typed).length + SPARE_ROWS };
  },
  save: (event) => save(event, false),
  submit: (event) => save(event, true),
};
