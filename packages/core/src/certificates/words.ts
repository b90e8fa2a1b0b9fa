/** What certificates say that the papers themselves do not know. */
import { wordsIn } from '../words/index.ts';
import type { CertificateRow } from './rows.ts';

/** What a row is about: the work, and the kind of pay where it is not by the day. */
export const activityOf = (row: CertificateRow, language: string): string =>
  row.kind === null
    ? row.activity
    : `${row.activity} · ${wordsIn(language).certificate.kinds[row.kind]}`;
