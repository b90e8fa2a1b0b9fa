/** An engagement: asked for with a live preview, approved, signed, declared, worked. */
import { AGREED } from './order.ts';
import type { Taken, Visitor } from './visitor.ts';

/** Says what other work there is in the period, which the law wants to know first. */
export async function declareOtherWork(member: Visitor): Promise<void> {
  await member.open('/work/other');
  await member.tick('engagements_other_none');
  await member.look('40-other-work');
  await member.press('engagements_other_submit');
  await member.sees('engagements_other_done');
}

/** Two single days in Lower Austria; answers what the preview says, and the path. */
export async function askForWork(
  member: Visitor,
  order: string,
): Promise<{ readonly preview: string; readonly path: string }> {
  await member.open(`/work/new?order=${order}`);
  await member.tick(/fallweise/i);
  await member.look('41-work-budget');
  await member.press('engagements_next_step');
  await member.fill('engagements_starts', AGREED.from);
  await member.fill('engagements_ends', AGREED.to);
  await member.fill('engagements_starts_at', '09:00');
  await member.fill('engagements_ends_at', '17:30');
  await member.press('engagements_lay_out_do');
  await member.look('42-work-days');
  await member.press('engagements_next_step');
  await member.choose(/^\s*Bundesland des Arbeitsortes/, 'N');
  await member.fill(/^\s*Wochenstunden/, '16');
  await member.fill('engagements_amount', '700,00');
  await member.press('engagements_compute');
  await member.look('43-work-preview');
  const preview = await member.part('engagements_outlook');
  await member.press('engagements_next_step');
  await member.look('44-work-check');
  await member.press('engagements_submit');
  await member.sees('engagements_done_submitted');
  await member.look('45-work-submitted');
  return { preview, path: new URL(member.page.url()).pathname };
}

/** The adviser approves; no minimum pay is known for it, which needs a reason and a source. */
export async function approveWork(adviser: Visitor): Promise<void> {
  await adviser.open('/desk');
  await adviser.look('46-desk');
  await adviser.open('/desk/engagements');
  await adviser.look('47-desk-engagements');
  await adviser.follow(new RegExp(AGREED.title));
  await adviser.fill('engagements_floor_reason', 'Kein Kollektivvertrag für diese Tätigkeit');
  await adviser.fill('engagements_floor_source', 'Beispiel: Auskunft der Beratung');
  await adviser.look('48-desk-engagement');
  await adviser.press('engagements_approve');
  await adviser.sees('engagements_desk_done');
}

/** Reads the contract and signs it by a click. */
export async function signContract(member: Visitor, engagement: string): Promise<Taken> {
  await member.open(engagement);
  await member.look('50-work-contract');
  const contract = await member.take('engagements_contract_read');
  await member.tick('engagements_sign_read');
  await member.press('engagements_sign');
  await member.sees('engagements_done_signed');
  await member.look('51-work-signed');
  return contract;
}

/** Records each open start declaration as accepted, with the authority's reference. */
export async function declareStarts(payroll: Visitor, engagement: string): Promise<void> {
  const open = payroll.page.locator('a[href^="/desk/duties/"]');
  await payroll.open(`/desk${engagement.replace('/work/', '/engagements/')}`);
  const paths = await open.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  for (const [i, path] of paths.entries()) {
    await payroll.open(path ?? '');
    await payroll.fill('duties_reference', `ELDA-BEISPIEL-${i + 1}`);
    await payroll.fill('duties_done_at', '00:10');
    if (i === 0) await payroll.look('52-duty');
    await payroll.press('duties_complete');
  }
  await payroll.open('/desk/duties?month=2026-11');
  await payroll.look('53-duties');
}

export async function confirmDays(member: Visitor, engagement: string): Promise<void> {
  await member.open(engagement);
  await member.look('60-work-ready');
  await member.press('engagements_confirm');
  await member.sees('engagements_done_confirmed');
  await member.look('61-days-confirmed');
}
