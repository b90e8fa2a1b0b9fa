/** Payroll runs: prepared by one, approved by another, posted. */
import type { StoryRun } from '../story/model.ts';
import { knownId, type Office, remember } from './office.ts';

/** Prepares a run; null when nobody is to be paid. */
async function prepare(office: Office, run: StoryRun): Promise<string> {
  const people = run.people?.map((person) => office.people.get(person)!.id);
  const { id } = await office.desk('payroll').payroll.prepare({
    ...{ entityId: office.entity, month: run.from, payOn: run.payOn },
    ...(people ? { people } : {}),
    intentId: office.intent('run', run.key),
  });
  await office.work();
  remember(office, 'run', run.key, id);
  return id;
}

/** The run as the story tells it; answers how many payslips it has. */
export async function payRun(office: Office, run: StoryRun): Promise<number> {
  const id = await prepare(office, run);
  const read = () => office.desk('payroll').payroll.get({ run: id, limit: 500 });
  const draft = await read();
  const count = draft.items.filter(({ state }) => state === 'computed').length;
  if (!run.approved) return count;
  const { hash, version } = draft.run;
  const approved = await office.desk('approver').payroll.approve({
    ...{ run: id, hash: hash ?? '', version },
    intentId: office.intent('approve run', run.key),
  });
  if (approved.state !== 'approved') throw new Error(`the run ${run.key} is ${approved.state}`);
  await office.desk('payroll').payroll.post({
    ...{ run: id, version: version + 1 },
    intentId: office.intent('post run', run.key),
  });
  await office.work();
  const { state } = (await read()).run;
  if (state !== 'posted') throw new Error(`the run ${run.key} is ${state} after posting`);
  return count;
}

export const runId = (office: Office, run: StoryRun): string => knownId(office, 'run', run.key);
