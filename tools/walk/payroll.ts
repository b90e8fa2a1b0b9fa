/** A payroll run: prepared by one, approved by another, posted; the payslip with its paper. */
import { ask } from './call.ts';
import { idOf, type Taken, type Visitor } from './visitor.ts';

interface Run {
  readonly run: { readonly state: string; readonly hash: string | null; readonly version: number };
}

const LONGEST = 30_000;

/** The run as it stands, once its work in the background is done. */
async function settled(visitor: Visitor, run: string): Promise<Run['run']> {
  const deadline = performance.now() + LONGEST;
  for (;;) {
    const { run: now } = await ask<Run>(visitor, 'payroll.get', { run });
    if (now.state !== 'computing' && now.state !== 'posting') return now;
    if (performance.now() > deadline) throw new Error(`the run is still ${now.state}`);
    await visitor.page.waitForTimeout(250);
  }
}

/** Prepares the run of a month; answers its id. */
async function prepare(visitor: Visitor, month: string, payOn: string): Promise<string> {
  await visitor.open('/desk/payroll');
  await visitor.unfold('payroll_new');
  await visitor.fill('payroll_month', month);
  await visitor.fill('payroll_pay_on', payOn);
  await visitor.press('payroll_prepare');
  const run = idOf(new URL(visitor.page.url()).pathname);
  await settled(visitor, run);
  await visitor.open(`/desk/payroll/${run}`);
  return run;
}

/** Who prepared a run cannot approve it, neither by the page nor past it; answers the refusal. */
export async function tryToApproveAlone(
  approver: Visitor,
  month: string,
  payOn: string,
): Promise<string> {
  const id = await prepare(approver, month, payOn);
  await approver.sees('payroll_second_needed');
  const { hash, version } = await settled(approver, id);
  const intentId = crypto.randomUUID();
  const refusal = await ask(approver, 'payroll.approve', { run: id, hash, version, intentId }).then(
    () => 'approved',
    (problem: Error) => problem.message,
  );
  await approver.unfold('payroll_discard');
  await approver.fill('payroll_reason', 'Probe: allein geht es nicht');
  await approver.press('payroll_discard_do');
  await approver.look('65-run-discarded');
  return refusal;
}

/** One prepares, the other approves, the first posts. */
export async function payRun(
  officer: Visitor,
  approver: Visitor,
  month: string,
  payOn: string,
): Promise<void> {
  await officer.open('/desk/payroll');
  await officer.look('66-desk-payroll');
  const run = await prepare(officer, month, payOn);
  await officer.look('67-run-draft');
  await approver.open(`/desk/payroll/${run}`);
  await approver.press('payroll_approve');
  await approver.sees('payroll_was_approved');
  await approver.look('68-run-approved');
  await officer.open(`/desk/payroll/${run}`);
  await officer.press('payroll_post');
  const { state } = await settled(officer, run);
  if (state !== 'posted') throw new Error(`the run is ${state} after posting`);
  await officer.open(`/desk/payroll/${run}`);
  await officer.sees('payroll_is_posted');
  await officer.look('69-run-posted');
}

/** Opens the newest payslip; answers its path, what it says, and its paper. */
export async function readPayslip(member: Visitor): Promise<{
  readonly path: string;
  readonly text: string;
  readonly paper: Taken;
}> {
  await member.open('/money');
  await member.look('70-money');
  await member.page.locator('main a[href^="/money/0"]').first().click();
  await member.sees('payslips_pdf');
  await member.look('71-payslip');
  const path = new URL(member.page.url()).pathname;
  return { path, text: await member.read(), paper: await member.take('payslips_pdf') };
}
