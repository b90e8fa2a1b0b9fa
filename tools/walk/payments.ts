/** The payment file: prepared, approved by a second person, downloaded, sent. */
import type { Taken, Visitor } from './visitor.ts';

/** Prepares everything there is to pay, authorities too; answers the file's page. */
async function prepareFile(officer: Visitor, on: string): Promise<string> {
  await officer.open('/desk/payments');
  await officer.fill('payments_execute_on', on);
  for (const box of await officer.page.locator('[name=dues][value$=":2026-11"]').all())
    await box.check();
  await officer.look('75-payments-due');
  await officer.press('payments_prepare');
  await officer.look('76-payment-file');
  return new URL(officer.page.url()).pathname;
}

/** The file, downloaded twice, once sent. */
export async function payOut(
  officer: Visitor,
  approver: Visitor,
  on: string,
): Promise<{ readonly path: string; readonly file: Taken; readonly again: Taken }> {
  const path = await prepareFile(officer, on);
  await officer.sees('payments_second_needed');
  await approver.open(path);
  await approver.press('payments_approve');
  await approver.look('77-payment-file-approved');
  await officer.open(path);
  const file = await officer.take('payments_download');
  await officer.press('payments_mark_sent');
  await officer.sees('payments_wait_statement');
  await officer.look('78-payment-file-sent');
  const again = await officer.take('payments_download');
  return { path, file, again };
}

/** Uploads a statement; answers what the page says about it. */
export async function upload(finance: Visitor, xml: string, name: string): Promise<string> {
  await finance.open('/desk/statements');
  await finance.attach('statements_file', {
    name: 'kontoauszug.xml',
    mimeType: 'application/xml',
    buffer: Buffer.from(xml),
  });
  await finance.press('statements_upload');
  await finance.look(name);
  return finance.read();
}
