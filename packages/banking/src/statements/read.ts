import { refuse } from '../fault.ts';
import { compactIban } from '../iban.ts';
import { digitsOf, readBalances } from './amounts.ts';
import { proveComplete } from './checks.ts';
import { DEFAULT_MAX_BYTES, decodeXml } from './decode.ts';
import { readEntry } from './entry.ts';
import { identify } from './identity.ts';
import type {
  Balance,
  CamtVersion,
  FileKind,
  Statement,
  StatementAccount,
  StatementFile,
} from './model.ts';
import { at, attribute, children, readDocument, textAt, type XmlNode } from './tree.ts';

export interface ReadOptions {
  /** Largest file accepted; 20 MiB where absent. */
  readonly maxBytes?: number;
}

interface Message {
  readonly kind: FileKind;
  readonly version: CamtVersion;
  readonly element: string;
  readonly part: string;
}

const statement = { kind: 'statement', element: 'BkToCstmrStmt', part: 'Stmt' } as const;
const notification = {
  kind: 'notification',
  element: 'BkToCstmrDbtCdtNtfctn',
  part: 'Ntfctn',
} as const;

const MESSAGES: Readonly<Record<string, Message>> = {
  'camt.053.001.02': { ...statement, version: '.001.02' },
  'camt.053.001.08': { ...statement, version: '.001.08' },
  'camt.054.001.02': { ...notification, version: '.001.02' },
  'camt.054.001.08': { ...notification, version: '.001.08' },
};

/** The currency of the account, else that of its first balance or entry. */
function currencyOf(node: XmlNode): string {
  const code =
    textAt(node, 'Acct', 'Ccy') ??
    attribute(at(node, 'Bal', 'Amt'), 'Ccy') ??
    attribute(at(node, 'Ntry', 'Amt'), 'Ccy') ??
    '';
  digitsOf(code);
  return code;
}

function readAccount(node: XmlNode): StatementAccount {
  const text = textAt(node, 'Acct', 'Id', 'IBAN');
  // The bank's own word for the account is compared, not judged: some fail national check digits.
  const iban = text === undefined ? undefined : compactIban(text);
  const other = textAt(node, 'Acct', 'Id', 'Othr', 'Id');
  if (iban === undefined && other === undefined) refuse('statement.account-missing');
  return { iban, other, currency: currencyOf(node), owner: textAt(node, 'Acct', 'Ownr', 'Nm') };
}

/** Some banks open with the previous closing balance, some page with interim ones. */
function ends(balances: ReadonlyMap<string, readonly Balance[]>): {
  opening: Balance | undefined;
  closing: Balance | undefined;
} {
  const first = (type: string): Balance | undefined => balances.get(type)?.[0];
  return {
    opening: first('OPBD') ?? first('PRCD') ?? first('ITBD'),
    closing: balances.get('CLBD')?.at(-1) ?? balances.get('ITBD')?.at(-1),
  };
}

function readSequence(node: XmlNode): number | undefined {
  const text = textAt(node, 'ElctrncSeqNb') ?? textAt(node, 'LglSeqNb');
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function readStatement(node: XmlNode, message: Message): Statement {
  const id = textAt(node, 'Id');
  if (id === undefined) refuse('statement.id-missing');
  const account = readAccount(node);
  const { opening, closing } = ends(readBalances(node, account.currency));
  const entries = children(node, 'Ntry').map((entry, index) =>
    readEntry(entry, index + 1, account),
  );
  const read: Statement = {
    kind: message.kind,
    id,
    sequence: readSequence(node),
    createdAt: textAt(node, 'CreDtTm'),
    account,
    opening,
    closing,
    entries: identify(entries, account.iban ?? account.other ?? ''),
  };
  if (message.kind === 'statement') proveComplete(read);
  return read;
}

/**
 * Reads a bank's `camt.053` statement or `camt.054` notification, versions `.001.02` and
 * `.001.08`; a file may hold several statements. All or nothing: one unreadable entry or one
 * statement whose balances do not add up refuses the file.
 *
 * Amounts are minor units, credits positive. Only entries with status `BOOK` moved money.
 *
 * @throws BankingFault with what is wrong: `statement.empty`, `.too-large`, `.encoding-unknown`,
 *   `.encoding-broken`, `.not-xml`, `.has-doctype`, `.entity-unknown`, `.not-a-message`,
 *   `.not-a-statement`, `.id-missing`, `.account-missing`,
 *   `.currency-unknown`, `.currency-differs`, `.amount-impossible`, `.direction-missing`,
 *   `.date-impossible`, `.status-unknown`, `.balance-missing`, `.incomplete`
 */
export function readCamt053(input: Uint8Array | string, options: ReadOptions = {}): StatementFile {
  const xml = decodeXml(input, options.maxBytes ?? DEFAULT_MAX_BYTES);
  const { schema, root } = readDocument(xml);
  const message = MESSAGES[schema];
  if (!message) refuse('statement.not-a-statement', { schema: schema.slice(0, 60) });
  const body = at(root, message.element);
  const parts = children(body, message.part);
  if (parts.length === 0) refuse('statement.not-a-statement', { schema });
  return {
    kind: message.kind,
    version: message.version,
    messageId: textAt(body, 'GrpHdr', 'MsgId') ?? '',
    createdAt: textAt(body, 'GrpHdr', 'CreDtTm') ?? '',
    statements: parts.map((part) => readStatement(part, message)),
  };
}
