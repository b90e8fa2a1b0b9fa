import { toDecimal } from '@smart/money';
import { digitsOf } from '../statements/amounts.ts';
import type { CamtVersion } from '../statements/model.ts';
import { document, element, leaf } from '../xml.ts';
import type { WrittenDetail, WrittenEntry, WrittenFile, WrittenStatement } from './model.ts';

/** What every element of a statement needs to know to be written. */
interface Context {
  readonly version: CamtVersion;
  readonly currency: string;
  readonly iban: string;
}

const size = (amount: bigint): bigint => (amount < 0n ? -amount : amount);
const direction = (amount: bigint): string => leaf('CdtDbtInd', amount < 0n ? 'DBIT' : 'CRDT');
const money = (decimal: string, currency: string, name = 'Amt'): string =>
  `<${name} Ccy="${currency}">${decimal}</${name}>`;
const amountOf = (amount: bigint, { currency }: Context, name = 'Amt'): string =>
  money(toDecimal(size(amount), digitsOf(currency)), currency, name);

const isNew = (context: Context): boolean => context.version === '.001.08';

function party(side: string, name: string | undefined, context: Context): string {
  const inner = leaf('Nm', name);
  return element(side, isNew(context) ? element('Pty', inner) : inner);
}

const account = (side: string, iban: string | undefined): string =>
  element(`${side}Acct`, element('Id', leaf('IBAN', iban)));

/** A return keeps the parties of the payment it undoes: we are its debtor though money comes in. */
function parties(detail: WrittenDetail, context: Context): string {
  const credit = detail.amount > 0n && detail.returnReason === undefined;
  const { name, iban } = detail.counterparty ?? {};
  const own = detail.returnReason === undefined ? undefined : context.iban;
  const debtor = credit
    ? [party('Dbtr', name, context), account('Dbtr', iban)]
    : [account('Dbtr', own)];
  const creditor = credit ? [] : [party('Cdtr', name, context), account('Cdtr', iban)];
  return element('RltdPties', ...debtor, ...creditor);
}

function agents(detail: WrittenDetail, context: Context): string {
  const side = detail.amount > 0n && detail.returnReason === undefined ? 'DbtrAgt' : 'CdtrAgt';
  const bic = leaf(isNew(context) ? 'BICFI' : 'BIC', detail.counterparty?.bic);
  return element('RltdAgts', element(side, element('FinInstnId', bic)));
}

function charges(charge: bigint | undefined, context: Context): string {
  if (charge === undefined || charge === 0n) return '';
  const core = amountOf(charge, context) + direction(-charge);
  if (!isNew(context)) return element('Chrgs', core);
  return element('Chrgs', element('Rcrd', core, leaf('ChrgInclInd', 'true')));
}

const references = (detail: WrittenDetail): string =>
  element(
    'Refs',
    leaf('MsgId', detail.messageId),
    leaf('AcctSvcrRef', detail.bankReference),
    leaf('PmtInfId', detail.paymentInformationId),
    leaf('InstrId', detail.instructionId),
    leaf('EndToEndId', detail.endToEndId ?? 'NOTPROVIDED'),
  );

/** The schema allows 140 characters a line. */
const lines = (text: string): string[] => Array.from(text.match(/[\s\S]{1,140}/g) ?? []);

function remittance(detail: WrittenDetail): string {
  const type = element('Tp', element('CdOrPrtry', leaf('Cd', 'SCOR')));
  const structured =
    detail.reference === undefined
      ? ''
      : element('Strd', element('CdtrRefInf', type, leaf('Ref', detail.reference)));
  return element(
    'RmtInf',
    ...lines(detail.text ?? '').map((line) => leaf('Ustrd', line)),
    structured,
  );
}

function amounts(detail: WrittenDetail, context: Context): string {
  const { instructed } = detail;
  const original = instructed
    ? element('InstdAmt', money(instructed.decimal, instructed.currency))
    : '';
  const booked = amountOf(detail.amount, context);
  const details = element('AmtDtls', original, element('TxAmt', booked));
  return isNew(context) ? booked + direction(detail.amount) + details : details;
}

const transaction = (detail: WrittenDetail, context: Context): string =>
  element(
    'TxDtls',
    references(detail),
    amounts(detail, context),
    charges(detail.charge, context),
    parties(detail, context),
    agents(detail, context),
    element('Purp', leaf('Cd', detail.purpose)),
    remittance(detail),
    element('RtrInf', element('Rsn', leaf('Cd', detail.returnReason))),
  );

function batch(entry: WrittenEntry, context: Context): string {
  if (!entry.batch) return '';
  return element(
    'Btch',
    leaf('MsgId', entry.batch.messageId),
    leaf('PmtInfId', entry.batch.paymentInformationId),
    leaf('NbOfTxs', String(entry.batch.count)),
    amountOf(entry.amount, context, 'TtlAmt'),
    direction(entry.amount),
  );
}

function transactionCode(entry: WrittenEntry): string {
  const transfer = entry.amount < 0n ? 'ICDT' : 'RCDT';
  const [domain, family, subFamily] = entry.code ?? ['PMNT', transfer, 'ESCT'];
  const inner = element('Fmly', leaf('Cd', family), leaf('SubFmlyCd', subFamily));
  return element('BkTxCd', element('Domn', leaf('Cd', domain), inner));
}

function writeEntry(entry: WrittenEntry, index: number, context: Context): string {
  const status = entry.status ?? 'BOOK';
  return element(
    'Ntry',
    leaf('NtryRef', String(index + 1)),
    amountOf(entry.amount, context),
    direction(entry.amount),
    entry.reversal ? leaf('RvslInd', 'true') : '',
    isNew(context) ? element('Sts', leaf('Cd', status)) : leaf('Sts', status),
    element('BookgDt', leaf('Dt', entry.bookingDate)),
    element('ValDt', leaf('Dt', entry.valueDate ?? entry.bookingDate)),
    leaf('AcctSvcrRef', entry.bankReference),
    transactionCode(entry),
    element(
      'NtryDtls',
      batch(entry, context),
      ...entry.details.map((detail) => transaction(detail, context)),
    ),
    leaf('AddtlNtryInf', entry.note),
  );
}

const balance = (type: string, amount: bigint, date: string, context: Context): string =>
  element(
    'Bal',
    element('Tp', element('CdOrPrtry', leaf('Cd', type))),
    amountOf(amount, context),
    direction(amount),
    element('Dt', leaf('Dt', date)),
  );

/** The balance after every booked line, minor units. */
export const closingOf = (statement: WrittenStatement): bigint =>
  statement.entries.reduce(
    (sum, entry) => ((entry.status ?? 'BOOK') === 'BOOK' ? sum + entry.amount : sum),
    statement.opening.amount,
  );

function writeStatement(statement: WrittenStatement, file: WrittenFile): string {
  const { iban, currency, owner } = statement.account;
  const context: Context = { version: file.version, currency, iban };
  const notification = file.kind === 'notification';
  const { opening, closingDate } = statement;
  return element(
    notification ? 'Ntfctn' : 'Stmt',
    leaf('Id', statement.id),
    leaf('ElctrncSeqNb', String(statement.sequence)),
    leaf('CreDtTm', file.createdAt),
    element(
      'Acct',
      element('Id', leaf('IBAN', iban)),
      leaf('Ccy', currency),
      element('Ownr', leaf('Nm', owner)),
    ),
    notification ? '' : balance('OPBD', opening.amount, opening.date, context),
    notification ? '' : balance('CLBD', closingOf(statement), closingDate, context),
    ...statement.entries.map((entry, index) => writeEntry(entry, index, context)),
  );
}

/**
 * Writes a statement (`camt.053`) or notification (`camt.054`) as a bank would, in either version,
 * so that tests and example data need no real bank. Valid against the ISO schemas.
 */
export function writeCamt053(file: WrittenFile): string {
  const notification = file.kind === 'notification';
  const schema = `camt.${notification ? '054' : '053'}${file.version}`;
  const header = element('GrpHdr', leaf('MsgId', file.messageId), leaf('CreDtTm', file.createdAt));
  return document(
    schema,
    element(
      notification ? 'BkToCstmrDbtCdtNtfctn' : 'BkToCstmrStmt',
      header,
      ...file.statements.map((statement) => writeStatement(statement, file)),
    ),
  );
}
