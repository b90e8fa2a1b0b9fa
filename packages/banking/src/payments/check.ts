import { type IsoDate, isIsoDate } from '@smart/calendar';
import { isEpcIdentifier, isEpcText, toEpcText } from '../epc-text.ts';
import { type BankFault, type FaultParams, fault } from '../fault.ts';
import { isSepaCountry, isValidBIC, readIban } from '../iban.ts';
import { isRfReference } from '../rf-reference.ts';
import type { Payment, PaymentBatch, PostalAddress, Remittance } from './batch.ts';

/** 999,999,999.99: the most one SEPA transfer can carry (EPC132-08, AT-T002). */
export const SCHEME_MAXIMUM = 999_999_999_99n;

export interface BatchRules {
  /** No payment may be asked for an earlier day. */
  readonly today: IsoDate;
  /** House limit of one payment, minor units; the scheme's maximum where absent. */
  readonly maximum?: bigint;
  /** Where given, a payment that is not instant must ask for one of these days. */
  readonly isBankDay?: (date: IsoDate) => boolean;
}

/** Most characters of each field (EPC132-08 C2B guidelines, pain.001.001.09). */
const NAME = 70;
const REMITTANCE = 140;
const REFERENCE = 35;
const CODE = /^[A-Z0-9]{4}$/;
const COUNTRY = /^[A-Z]{2}$/;
const CREATED =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/;
/** Characters no XML 1.0 document can carry, and lone surrogates. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

/** A text as it will stand in the file. */
export const written = (batch: PaymentBatch, text: string): string =>
  batch.characters === 'unicode' ? text.normalize('NFC').trim() : toEpcText(text);

type Report = (code: string, params?: FaultParams) => undefined;

function checkName(batch: PaymentBatch, name: string, who: string, report: Report): undefined {
  const text = written(batch, name);
  if (text === '') return report('payment.name-empty', { who });
  if (!/[\p{L}\p{N}]/u.test(text)) return report('payment.name-unwritable', { who, name });
  if (UNPRINTABLE.test(text)) return report('payment.name-unwritable', { who, name });
  if ([...text].length > NAME) report('payment.name-too-long', { who, name, most: NAME });
}

function checkIban(iban: string, who: string, report: Report): undefined {
  const valid = readIban(iban);
  if (valid === null) return report('payment.iban-invalid', { who, iban });
  const country = valid.slice(0, 2);
  if (!isSepaCountry(country)) report('payment.country-not-sepa', { who, country });
}

const ADDRESS_LIMITS = [
  ['street', 70],
  ['buildingNumber', 16],
  ['postCode', 16],
  ['town', 35],
] as const;

function checkAddress(
  batch: PaymentBatch,
  address: PostalAddress | undefined,
  who: string,
  report: Report,
): undefined {
  if (!address) return;
  if (address.town.trim() === '' || !COUNTRY.test(address.country))
    report('payment.address-unstructured', { who });
  for (const [field, most] of ADDRESS_LIMITS) {
    const text = written(batch, address[field] ?? '');
    if ([...text].length > most || UNPRINTABLE.test(text))
      report('payment.address-too-long', { who, field, most });
  }
  const lines = address.lines ?? [];
  const long = lines.some((line) => written(batch, line).length > 70 || UNPRINTABLE.test(line));
  if (lines.length > 2 || long)
    report('payment.address-too-long', { who, field: 'lines', most: 70 });
}

function checkParty(
  batch: PaymentBatch,
  party: Payment['creditor'],
  who: string,
  report: Report,
): undefined {
  checkName(batch, party.name, who, report);
  checkIban(party.iban, who, report);
  if (party.bic !== undefined && !isValidBIC(party.bic))
    report('payment.bic-invalid', { who, bic: party.bic });
  checkAddress(batch, party.address, who, report);
}

function checkRemittance(batch: PaymentBatch, remittance: Remittance, report: Report): undefined {
  if (remittance.kind === 'reference') {
    if (!isRfReference(remittance.reference))
      report('payment.reference-invalid', { reference: remittance.reference });
    return;
  }
  if (remittance.kind === 'national-reference') {
    const { reference, issuer } = remittance;
    const fits = [reference, issuer].every((t) => t.length > 0 && t.length <= REFERENCE);
    if (!fits || !isEpcText(reference) || !isEpcText(issuer))
      report('payment.reference-invalid', { reference });
    return;
  }
  const text = written(batch, remittance.text);
  if (text === '' || UNPRINTABLE.test(text)) return report('payment.remittance-unwritable');
  if ([...text].length > REMITTANCE)
    report('payment.remittance-too-long', { length: [...text].length, most: REMITTANCE });
}

function checkAmount(payment: Payment, rules: BatchRules, report: Report): undefined {
  const { amount } = payment;
  const most = rules.maximum ?? SCHEME_MAXIMUM;
  if (amount <= 0n) report('payment.amount-not-positive', { amount: String(amount) });
  const limit = most < SCHEME_MAXIMUM ? most : SCHEME_MAXIMUM;
  if (amount > limit)
    report('payment.amount-too-large', { amount: String(amount), most: String(limit) });
}

function checkDate(payment: Payment, rules: BatchRules, report: Report): undefined {
  const date = payment.requestedDate;
  if (!isIsoDate(date)) return report('payment.date-impossible', { date });
  if (date < rules.today) return report('payment.date-past', { date, today: rules.today });
  if (rules.isBankDay && !payment.instant && !rules.isBankDay(date))
    report('payment.date-not-bank-day', { date });
}

function checkPayment(batch: PaymentBatch, payment: Payment, rules: BatchRules): BankFault[] {
  const faults: BankFault[] = [];
  const { endToEndId, instructionId } = payment;
  const report: Report = (code, params = {}): undefined => {
    faults.push(fault(code, { payment: endToEndId, ...params }));
  };
  if (!isEpcIdentifier(endToEndId)) report('payment.id-invalid', { id: endToEndId });
  if (instructionId !== undefined && !isEpcIdentifier(instructionId))
    report('payment.id-invalid', { id: instructionId });
  checkAmount(payment, rules, report);
  checkDate(payment, rules, report);
  checkParty(batch, payment.debtor, 'debtor', report);
  checkParty(batch, payment.creditor, 'creditor', report);
  if (payment.remittance) checkRemittance(batch, payment.remittance, report);
  for (const code of [payment.purpose, payment.categoryPurpose])
    if (code !== undefined && !CODE.test(code))
      report('payment.purpose-invalid', { purpose: code });
  return faults;
}

function duplicates(batch: PaymentBatch): BankFault[] {
  const seen = new Set<string>();
  const faults: BankFault[] = [];
  for (const { endToEndId } of batch.payments) {
    if (seen.has(endToEndId))
      faults.push(fault('payment.id-twice', { payment: endToEndId, id: endToEndId }));
    seen.add(endToEndId);
  }
  return faults;
}

/**
 * Everything that keeps a batch from being written, each reason with the end-to-end id it
 * concerns (`params.payment`). Empty when the batch can be sent.
 *
 * Codes: `payment.batch-empty`, `.message-id-invalid`, `.created-invalid`, `.id-invalid`,
 * `.id-twice`, `.iban-invalid`, `.bic-invalid`, `.country-not-sepa`, `.currencies-mixed`,
 * `.amount-not-positive`, `.amount-too-large`, `.date-impossible`, `.date-past`,
 * `.date-not-bank-day`, `.name-empty`, `.name-unwritable`, `.name-too-long`,
 * `.address-unstructured`, `.address-too-long`, `.remittance-unwritable`,
 * `.remittance-too-long`, `.reference-invalid`, `.purpose-invalid`.
 */
export function checkBatch(batch: PaymentBatch, rules: BatchRules): BankFault[] {
  const faults: BankFault[] = [];
  if (batch.payments.length === 0) faults.push(fault('payment.batch-empty'));
  if (!isEpcIdentifier(batch.messageId) || batch.messageId.length > 30)
    faults.push(fault('payment.message-id-invalid', { id: batch.messageId, most: 30 }));
  const created = CREATED.exec(batch.createdAt);
  if (!created || !isIsoDate(created[1] as string))
    faults.push(fault('payment.created-invalid', { createdAt: batch.createdAt }));
  checkName(batch, batch.initiatingParty.name, 'initiator', (code, params = {}) => {
    faults.push(fault(code, params));
  });
  faults.push(...duplicates(batch));
  const currencies = new Set(batch.payments.map(({ currency }) => currency));
  if (currencies.size > 1)
    faults.push(fault('payment.currencies-mixed', { currencies: [...currencies].sort().join() }));
  for (const payment of batch.payments) faults.push(...checkPayment(batch, payment, rules));
  return faults;
}
