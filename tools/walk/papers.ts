/** Files people bring along: small, but real of their kind. */
import type { UploadedFile } from './visitor.ts';

/** The smallest document a reader of PDFs opens: one empty page. */
const EMPTY_PAGE = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj',
  'trailer<</Root 1 0 R>>',
  '%%EOF',
].join('\n');

/** A scanned paper. */
export const scan = (name: string): UploadedFile => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(EMPTY_PAGE),
});
