import { credit, debit, type Entry, entryOf, type Head } from '../entry.ts';
import { demand } from '../fault.ts';
import { notNegative, positive, type Source, takeFrom } from '../source.ts';

interface Share {
  readonly person: string;
  readonly share: string;
}

/** A share is subscribed: capital, owed until paid. */
export function shareSubscribed(head: Head, of: Share & { readonly nominal: bigint }): Entry {
  positive(of.nominal);
  const dims = { person: of.person, share: of.share };
  return entryOf(head, 'share-subscribed', [
    debit('share-receivable', of.nominal, 'share.subscribed', dims),
    credit('share-capital', of.nominal, 'share.subscribed', dims),
  ]);
}

/** A payment for a share, whole or an instalment. */
export function sharePaid(
  head: Head,
  of: Share & { readonly amount: bigint; readonly source: Source },
): Entry {
  return entryOf(head, 'share-paid', [
    takeFrom(of.source, of.amount),
    credit('share-receivable', of.amount, 'share.paid', { person: of.person, share: of.share }),
  ]);
}

/**
 * A share is given back: an unpaid part is cancelled, `value` becomes a claim, the difference to
 * the nominal goes to (or comes from) the reserve.
 * @throws LedgerFault `ledger.does-not-add-up` when more is unpaid than the nominal
 */
export function shareClaimed(
  head: Head,
  of: Share & { readonly nominal: bigint; readonly unpaid: bigint; readonly value: bigint },
): Entry {
  positive(of.nominal);
  notNegative(of.unpaid);
  notNegative(of.value);
  demand(of.unpaid <= of.nominal, 'ledger.does-not-add-up', { share: of.share });
  const dims = { person: of.person, share: of.share };
  const difference = of.nominal - of.unpaid - of.value;
  return entryOf(head, 'share-claimed', [
    debit('share-capital', of.nominal, 'share.withdrawn', dims),
    credit('share-receivable', of.unpaid, 'share.unpaid-cancelled', dims),
    credit('share-claim', of.value, 'share.value', dims),
    credit('reserve', difference, 'share.value-difference', dims),
  ]);
}
