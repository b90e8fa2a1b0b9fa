import { createHash } from 'node:crypto';
import { addDays, type IsoDate } from '@smart/calendar';
import { moveToBankDay } from '../bank-days.ts';
import { refuse } from '../fault.ts';
import { readMinor } from '../statements/amounts.ts';
import { decodeXml } from '../statements/decode.ts';
import { at, children, readDocument, textAt, type XmlNode } from '../statements/tree.ts';
import type { WrittenDetail, WrittenEntry } from './model.ts';

export interface ExecutionOptions {
  /**
   * How a block appears on the account: each payment a line (`single`, default), one line that
   * lists its payments (`listed`), or one line with nothing but the sum (`sum`).
   */
  readonly booking?: 'single' | 'listed' | 'sum';
  /** Day of the debit; by default the requested day, moved to a bank day unless instant. */
  readonly bookingDate?: IsoDate;
  /** End-to-end ids that come back, with the reason (`AC04` …). */
  readonly returned?: Readonly<Record<string, string>>;
  /** Day the returned ones are credited; the bank day after the debit where absent. */
  readonly returnDate?: IsoDate;
}

interface Block {
  readonly id: string;
  readonly date: IsoDate;
  readonly payments: readonly WrittenDetail[];
}

function readPayment(node: XmlNode, messageId: string, blockId: string): WrittenDetail {
  return {
    amount: -readMinor(textAt(node, 'Amt', 'InstdAmt'), 2),
    endToEndId: textAt(node, 'PmtId', 'EndToEndId'),
    instructionId: textAt(node, 'PmtId', 'InstrId'),
    messageId,
    paymentInformationId: blockId,
    counterparty: {
      name: textAt(node, 'Cdtr', 'Nm'),
      iban: textAt(node, 'CdtrAcct', 'Id', 'IBAN'),
      bic: textAt(node, 'CdtrAgt', 'FinInstnId', 'BICFI'),
    },
    reference: textAt(node, 'RmtInf', 'Strd', 'CdtrRefInf', 'Ref'),
    text: textAt(node, 'RmtInf', 'Ustrd'),
    purpose: textAt(node, 'Purp', 'Cd'),
  };
}

const sumOf = (details: readonly WrittenDetail[]): bigint =>
  details.reduce((sum, detail) => sum + detail.amount, 0n);

/** A bank refuses a file or block whose number of payments or control sum is wrong. */
function checkTotals(node: XmlNode, details: readonly WrittenDetail[]): void {
  const count = textAt(node, 'NbOfTxs');
  const sum = readMinor(textAt(node, 'CtrlSum'), 2);
  if (count !== String(details.length) || sum !== -sumOf(details))
    refuse('payment.control-sum', { count: count ?? '', sum: String(sum) });
}

function readBlock(node: XmlNode, messageId: string, options: ExecutionOptions): Block {
  const id = textAt(node, 'PmtInfId') ?? '';
  const instant = textAt(node, 'PmtTpInf', 'LclInstrm', 'Cd') === 'INST';
  const asked = textAt(node, 'ReqdExctnDt', 'Dt') ?? '';
  const payments = children(node, 'CdtTrfTxInf').map((tx) => readPayment(tx, messageId, id));
  checkTotals(node, payments);
  const date = options.bookingDate ?? (instant ? asked : moveToBankDay(asked));
  return { id, date, payments };
}

/** References as a bank numbers its lines: unlike for every file, the same when run again. */
function numbering(messageId: string): () => string {
  const prefix = createHash('sha256').update(messageId).digest('hex').slice(0, 10).toUpperCase();
  let last = 0;
  return () => {
    last += 1;
    return `XB${prefix}${String(last).padStart(6, '0')}`;
  };
}

function debits(
  block: Block,
  messageId: string,
  booking: ExecutionOptions['booking'],
  next: () => string,
): WrittenEntry[] {
  const bookingDate = block.date;
  if (booking === 'listed' || booking === 'sum')
    return [
      {
        amount: sumOf(block.payments),
        bookingDate,
        bankReference: next(),
        batch: { messageId, paymentInformationId: block.id, count: block.payments.length },
        details: booking === 'listed' ? block.payments : [],
      },
    ];
  return block.payments.map((payment) => ({
    amount: payment.amount,
    bookingDate,
    bankReference: next(),
    details: [payment],
  }));
}

function returns(block: Block, options: ExecutionOptions, next: () => string): WrittenEntry[] {
  const bookingDate = options.returnDate ?? moveToBankDay(addDays(block.date, 1));
  return block.payments.flatMap((payment) => {
    const returnReason = options.returned?.[payment.endToEndId ?? ''];
    if (returnReason === undefined) return [];
    const amount = -payment.amount;
    const bankReference = next();
    return [
      {
        amount,
        bookingDate,
        bankReference,
        code: ['PMNT', 'ICDT', 'RRTN'] as const,
        details: [{ ...payment, amount, returnReason }],
      },
    ];
  });
}

/**
 * What a bank books for our payment file: the debits of each block and, later, the credits of
 * those it returns, ready for `writeCamt053`. Wrong totals are refused as a bank would.
 * @throws BankingFault `payment.not-a-payment-file`, `payment.control-sum`, and the reader's
 *   `statement.*` codes for what is not XML
 */
export function executePayments(
  painXml: Uint8Array | string,
  options: ExecutionOptions = {},
): WrittenEntry[] {
  const { schema, root } = readDocument(decodeXml(painXml));
  if (schema !== 'pain.001.001.09') refuse('payment.not-a-payment-file', { schema });
  const body = at(root, 'CstmrCdtTrfInitn');
  const messageId = textAt(body, 'GrpHdr', 'MsgId') ?? '';
  const blocks = children(body, 'PmtInf').map((node) => readBlock(node, messageId, options));
  checkTotals(
    at(body, 'GrpHdr'),
    blocks.flatMap((block) => block.payments),
  );
  const next = numbering(messageId);
  const booked = blocks.flatMap((block) => debits(block, messageId, options.booking, next));
  return [...booked, ...blocks.flatMap((block) => returns(block, options, next))];
}
