import { toDecimal } from '@smart/money';
import { type BankFault, BankingFault } from '../fault.ts';
import { readIban } from '../iban.ts';
import { readRfReference } from '../rf-reference.ts';
import { document, element, leaf } from '../xml.ts';
import {
  type Payment,
  type PaymentBatch,
  type PaymentBlock,
  type PostalAddress,
  paymentBlocks,
  type Remittance,
} from './batch.ts';
import { type BatchRules, checkBatch, written } from './check.ts';

/**
 * The schema written: EPC SCT and SCT Inst customer-to-bank guidelines of 2023 and later for euros;
 * the common domestic use of the same message for other currencies (service level NURG, charges
 * shared), which banks of Sweden and Hungary take with IBANs.
 */
export const PAIN_SCHEMA = 'pain.001.001.09';

type Write = (text: string) => string;

const iban = (text: string): string => element('Id', leaf('IBAN', readIban(text) ?? text));
const agent = (name: string, ...content: readonly string[]): string =>
  element(name, element('FinInstnId', ...content));

function address(value: PostalAddress | undefined, write: Write): string {
  if (!value) return '';
  return element(
    'PstlAdr',
    leaf('StrtNm', write(value.street ?? '')),
    leaf('BldgNb', write(value.buildingNumber ?? '')),
    leaf('PstCd', write(value.postCode ?? '')),
    leaf('TwnNm', write(value.town)),
    leaf('Ctry', value.country),
    ...(value.lines ?? []).map((line) => leaf('AdrLine', write(line))),
  );
}

function creditorReference(reference: string, issuer: string): string {
  const type = element('Tp', element('CdOrPrtry', leaf('Cd', 'SCOR')), leaf('Issr', issuer));
  return element('Strd', element('CdtrRefInf', type, leaf('Ref', reference)));
}

function remittance(value: Remittance | undefined, write: Write): string {
  if (!value) return '';
  if (value.kind === 'text') return element('RmtInf', leaf('Ustrd', write(value.text)));
  const own = value.kind === 'reference';
  const reference = own ? (readRfReference(value.reference) ?? '') : value.reference;
  return element('RmtInf', creditorReference(reference, own ? 'ISO' : value.issuer));
}

function transfer(payment: Payment, write: Write): string {
  const { creditor } = payment;
  const amount = toDecimal(payment.amount);
  return element(
    'CdtTrfTxInf',
    element(
      'PmtId',
      leaf('InstrId', payment.instructionId),
      leaf('EndToEndId', payment.endToEndId),
    ),
    element('Amt', `<InstdAmt Ccy="${payment.currency}">${amount}</InstdAmt>`),
    creditor.bic === undefined ? '' : agent('CdtrAgt', leaf('BICFI', creditor.bic)),
    element('Cdtr', leaf('Nm', write(creditor.name)), address(creditor.address, write)),
    element('CdtrAcct', iban(creditor.iban)),
    element('Purp', leaf('Cd', payment.purpose)),
    remittance(payment.remittance, write),
  );
}

function paymentType(block: PaymentBlock): string {
  return element(
    'PmtTpInf',
    element('SvcLvl', leaf('Cd', block.currency === 'EUR' ? 'SEPA' : 'NURG')),
    block.instant ? element('LclInstrm', leaf('Cd', 'INST')) : '',
    element('CtgyPurp', leaf('Cd', block.categoryPurpose)),
  );
}

function writeBlock(block: PaymentBlock, batch: PaymentBatch, write: Write): string {
  const { debtor } = block;
  return element(
    'PmtInf',
    leaf('PmtInfId', block.paymentInformationId),
    leaf('PmtMtd', 'TRF'),
    batch.batchBooking === undefined ? '' : leaf('BtchBookg', String(batch.batchBooking)),
    leaf('NbOfTxs', String(block.payments.length)),
    leaf('CtrlSum', toDecimal(block.total)),
    paymentType(block),
    element('ReqdExctnDt', leaf('Dt', block.requestedDate)),
    element('Dbtr', leaf('Nm', write(debtor.name)), address(debtor.address, write)),
    element('DbtrAcct', iban(debtor.iban)),
    debtor.bic === undefined
      ? agent('DbtrAgt', element('Othr', leaf('Id', 'NOTPROVIDED')))
      : agent('DbtrAgt', leaf('BICFI', debtor.bic)),
    leaf('ChrgBr', block.currency === 'EUR' ? 'SLEV' : 'SHAR'),
    ...block.payments.map((payment) => transfer(payment, write)),
  );
}

/**
 * Writes a batch as `pain.001.001.09` (EPC SEPA credit transfer, instant or not), UTF-8. The same
 * batch gives the same bytes in whatever order its payments come.
 * @throws BankingFault with every reason `checkBatch` finds; nothing is written then
 */
export function writePain001(batch: PaymentBatch, rules: BatchRules): string {
  const [first, ...more]: BankFault[] = checkBatch(batch, rules);
  if (first) throw new BankingFault([first, ...more]);
  const write: Write = (text) => written(batch, text);
  const blocks = paymentBlocks(batch);
  const total = blocks.reduce((sum, block) => sum + block.total, 0n);
  const header = element(
    'GrpHdr',
    leaf('MsgId', batch.messageId),
    leaf('CreDtTm', batch.createdAt),
    leaf('NbOfTxs', String(batch.payments.length)),
    leaf('CtrlSum', toDecimal(total)),
    element('InitgPty', leaf('Nm', write(batch.initiatingParty.name))),
  );
  const body = blocks.map((block) => writeBlock(block, batch, write));
  return document(PAIN_SCHEMA, element('CstmrCdtTrfInitn', header, ...body));
}
