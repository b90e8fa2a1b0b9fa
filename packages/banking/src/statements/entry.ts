import { refuse } from '../fault.ts';
import { compactIban } from '../iban.ts';
import {
  digitsOf,
  readAmount,
  readCharges,
  readDate,
  readForeign,
  readMinor,
  readSign,
} from './amounts.ts';
import type {
  BatchSummary,
  Counterparty,
  EntryDetail,
  EntryStatus,
  ReturnReason,
  StatementEntry,
  TransactionCode,
} from './model.ts';
import { at, attribute, children, textAt, type XmlNode } from './tree.ts';

/** An id, or undefined where the bank says that it has none. */
function idAt(node: XmlNode, ...path: readonly string[]): string | undefined {
  const id = textAt(node, ...path);
  return id === undefined || id.toUpperCase() === 'NOTPROVIDED' ? undefined : id;
}

function status(node: XmlNode): EntryStatus {
  const code = textAt(node, 'Sts', 'Cd') ?? textAt(node, 'Sts');
  if (code === 'BOOK' || code === 'PDNG' || code === 'INFO' || code === 'FUTR') return code;
  return refuse('statement.status-unknown', { status: code ?? '' });
}

function transactionCode(node: XmlNode): TransactionCode {
  const domain = at(node, 'BkTxCd', 'Domn');
  return {
    domain: textAt(domain, 'Cd'),
    family: textAt(domain, 'Fmly', 'Cd'),
    subFamily: textAt(domain, 'Fmly', 'SubFmlyCd'),
    proprietary: textAt(node, 'BkTxCd', 'Prtry', 'Cd'),
  };
}

/**
 * The other side. The counterpart of money received is the debtor; a returned or reversed payment
 * keeps the parties of the original, so there the side that is not ours is chosen by account.
 */
function counterparty(node: XmlNode, credit: boolean, ownIban: string | undefined): Counterparty {
  const parties = at(node, 'RltdPties');
  const ibanOf = (side: string): string | undefined => {
    const text = textAt(parties, `${side}Acct`, 'Id', 'IBAN');
    return text === undefined ? undefined : compactIban(text);
  };
  const usual = credit ? 'Dbtr' : 'Cdtr';
  const other = credit ? 'Cdtr' : 'Dbtr';
  const side = ownIban !== undefined && ibanOf(usual) === ownIban ? other : usual;
  const agent = at(node, 'RltdAgts', `${side}Agt`, 'FinInstnId');
  return {
    name: textAt(parties, side, 'Pty', 'Nm') ?? textAt(parties, side, 'Nm'),
    iban: ibanOf(side),
    bic: textAt(agent, 'BICFI') ?? textAt(agent, 'BIC'),
  };
}

function references(node: XmlNode): string[] {
  return children(at(node, 'RmtInf'), 'Strd').flatMap((strd) => [
    ...children(strd, 'CdtrRefInf').flatMap((r) => textAt(r, 'Ref') ?? []),
    ...children(strd, 'RfrdDocInf').flatMap((r) => textAt(r, 'Nb') ?? []),
  ]);
}

/** Texts of repeated elements, in order. */
const texts = (node: XmlNode, name: string): string[] =>
  children(node, name).flatMap((child) => textAt({ child }, 'child') ?? []);

/** Banks cut the text every 35 characters, within words too: a full line joins without a space. */
function remittanceText(node: XmlNode): string {
  const info = at(node, 'RmtInf');
  const text = texts(info, 'Ustrd').reduce((joined, line, index, lines) => {
    const before = lines[index - 1]?.length ?? 0;
    return joined + (index === 0 || before === 35 || before === 140 ? '' : ' ') + line;
  }, '');
  const extra = children(info, 'Strd').flatMap((strd) => texts(strd, 'AddtlRmtInf'));
  return [text, ...extra].filter((part) => part !== '').join(' ');
}

function returnReason(node: XmlNode): ReturnReason | undefined {
  const info = at(node, 'RtrInf');
  if (info === undefined) return undefined;
  return {
    code: textAt(info, 'Rsn', 'Cd') ?? textAt(info, 'Rsn', 'Prtry'),
    text: texts(info, 'AddtlInf').join(' '),
  };
}

/** Newer files say a payment's amount and direction; older ones only in the amount details. */
function detailAmount(node: XmlNode, code: string, entrySign: bigint): bigint | undefined {
  const places = [node, at(node, 'AmtDtls', 'TxAmt'), at(node, 'AmtDtls', 'CntrValAmt')];
  const own = places.find((place) => attribute(at(place, 'Amt'), 'Ccy') === code);
  if (own === undefined) return undefined;
  const sign = textAt(node, 'CdtDbtInd') === undefined ? entrySign : readSign(node);
  return sign * readMinor(textAt(own, 'Amt'), digitsOf(code));
}

/** What the reader knows before it reads an entry. */
export interface AccountContext {
  readonly iban: string | undefined;
  readonly currency: string;
}

function readDetail(node: XmlNode, account: AccountContext, sign: bigint): EntryDetail {
  const refs = at(node, 'Refs');
  const amount = detailAmount(node, account.currency, sign);
  return {
    amount,
    endToEndId: idAt(refs, 'EndToEndId'),
    instructionId: idAt(refs, 'InstrId'),
    messageId: idAt(refs, 'MsgId'),
    paymentInformationId: idAt(refs, 'PmtInfId'),
    bankReference: idAt(refs, 'AcctSvcrRef'),
    counterparty: counterparty(node, (amount ?? sign) > 0n, account.iban),
    references: references(node),
    text: remittanceText(node),
    purpose: textAt(node, 'Purp', 'Cd'),
    returnReason: returnReason(node),
    charges: readCharges(node, account.currency),
    instructed: readForeign(at(node, 'AmtDtls', 'InstdAmt')),
  };
}

function batchSummary(node: XmlNode): BatchSummary | undefined {
  const batch = at(node, 'NtryDtls', 'Btch');
  if (batch === undefined) return undefined;
  const count = textAt(batch, 'NbOfTxs');
  return {
    messageId: idAt(batch, 'MsgId'),
    paymentInformationId: idAt(batch, 'PmtInfId'),
    count: count !== undefined && /^\d{1,9}$/.test(count) ? Number(count) : undefined,
  };
}

/** A single payment is the entry itself, whatever its own amount field says or leaves out. */
function settleSingle(details: EntryDetail[], amount: bigint): EntryDetail[] {
  const [only] = details;
  return details.length === 1 && only ? [{ ...only, amount }] : details;
}

/** Reads one `Ntry`; its identity is given once the whole statement is known. */
export function readEntry(
  node: XmlNode,
  position: number,
  account: AccountContext,
): Omit<StatementEntry, 'identity'> {
  const sign = readSign(node);
  const amount = sign * readAmount(node, account.currency);
  const batch = batchSummary(node);
  const found = children(node, 'NtryDtls')
    .flatMap((details) => children(details, 'TxDtls'))
    .map((details) => readDetail(details, account, sign));
  // One detail under a batch of several is an excerpt, not the entry.
  const details = (batch?.count ?? 1) > 1 ? found : settleSingle(found, amount);
  const total = details.reduce((sum, d) => sum + (d.amount ?? 0n), 0n);
  const known = details.length > 0 && details.every((d) => d.amount !== undefined);
  return {
    position,
    amount,
    currency: account.currency,
    status: status(node),
    reversal: textAt(node, 'RvslInd') === 'true',
    bookingDate: readDate(at(node, 'BookgDt')),
    valueDate: readDate(at(node, 'ValDt')),
    bankReference: idAt(node, 'AcctSvcrRef'),
    code: transactionCode(node),
    batch,
    details,
    detailsComplete: known && total === amount,
    charges: readCharges(node, account.currency),
    note: textAt(node, 'AddtlNtryInf') ?? '',
  };
}
