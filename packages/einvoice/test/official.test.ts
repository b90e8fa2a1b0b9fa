/**
 * Our invoices under CEN's own validation rules (XSLT of release 1.3.16, UBL). The rules are third
 * party and not part of this project: the test finds them in `$EN16931_XSLT` or in
 * `$STANDARDS_DIR/en16931/xslt`, compiles them once a machine, and says so when they are absent.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  calculate,
  type Draft,
  EN16931,
  type Invoice,
  instalments,
  writeUbl,
} from '../src/index.ts';
import { serialise } from '../src/ubl/write.ts';
import { BROKEN_AMOUNTS, BROKEN_DRAFTS } from './broken.ts';
import { draft, fullInvoice, invoice } from './examples.ts';
import { drafts, SCENARIOS } from './generate.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const STANDARDS = resolve(ROOT, process.env.STANDARDS_DIR ?? '../shared/standards');
const FOLDER = process.env.EN16931_XSLT ?? join(STANDARDS, 'en16931/xslt');
const XSLT = join(FOLDER, 'EN16931-UBL-validation.xslt');
const found = existsSync(XSLT);
if (!found) console.log('CEN validation did not run: no EN16931-UBL-validation.xslt found');

interface Saxon {
  readonly transform: (
    options: Readonly<Record<string, unknown>>,
    mode: 'sync',
  ) => { readonly principalResult: string };
}
const require = createRequire(import.meta.url);
const saxon = createRequire(join(ROOT, 'package.json'))('saxon-js') as Saxon;

/** Compiling takes ten seconds, so its result is kept in the machine's temporary folder. */
function compiled(): string {
  const hash = createHash('sha256').update(readFileSync(XSLT)).digest('hex').slice(0, 16);
  const folder = join(tmpdir(), 'smart-en16931');
  const target = join(folder, `${hash}.sef.json`);
  if (existsSync(target)) return target;
  mkdirSync(folder, { recursive: true });
  const draftFile = `${target}.${process.pid}`;
  const compiler = require.resolve('xslt3/xslt3.js');
  execFileSync(process.execPath, [compiler, '-t', `-xsl:${XSLT}`, `-export:${draftFile}`, '-nogo']);
  renameSync(draftFile, target);
  return target;
}

let stylesheet: unknown;

/** Ids of the broken rules, warnings included. */
function official(xml: string): string[] {
  const { principalResult } = saxon.transform(
    { stylesheetInternal: stylesheet, sourceText: xml, destination: 'serialized' },
    'sync',
  );
  expect(principalResult).toContain('svrl:fired-rule');
  return [...principalResult.matchAll(/<svrl:failed-assert[^>]*?\sid="([^"]+)"/g)].map(
    ([, id]) => id ?? '',
  );
}

describe.runIf(found)('CEN validation', () => {
  beforeAll(() => {
    stylesheet = JSON.parse(readFileSync(compiled(), 'utf8'));
  }, 120_000);

  it('passes the plain invoice and a credit note, without warnings', () => {
    expect(official(writeUbl(invoice()))).toEqual([]);
    const credit: Partial<Draft> = { kind: 'credit-note', type: '381', project: 'P-1' };
    const note = invoice({ ...credit, preceding: [{ number: 'AR-2026-00041' }] });
    expect(official(writeUbl(note))).toEqual([]);
  });

  it('passes an invoice with every party and reference', () => {
    expect(official(writeUbl(fullInvoice()))).toEqual([]);
  });

  it('passes the parts of an instalment plan with odd cents', () => {
    const vat = { category: 'S', rate: '13' } as const;
    const plan = [{ kind: 'net', net: 33_333n }] as const;
    for (const part of instalments([{ vat, net: 100_001n }], [...plan, ...plan])) {
      const cents = String(part.net).padStart(3, '0');
      const price = `${cents.slice(0, -2)}.${cents.slice(-2)}`;
      const line = { id: '1', quantity: '1', unit: 'C62', price, vat, name: 'Teilrechnung' };
      const plannedVat = [{ ...vat, tax: part.vat }];
      expect(official(writeUbl(calculate(draft({ lines: [line], plannedVat }))))).toEqual([]);
    }
  });

  it.each(Object.keys(SCENARIOS))(
    'passes every generated invoice: %s',
    (name) => {
      fc.assert(
        fc.property(drafts(name), (d) => {
          expect(official(writeUbl(calculate(d)))).toEqual([]);
        }),
        { numRuns: 12 },
      );
    },
    60_000,
  );

  it('breaks the same rule that we name', () => {
    const silent: string[] = [];
    for (const [rule, change] of BROKEN_DRAFTS) judge(rule, calculate(draft(change)), silent);
    for (const [rule, tamper] of BROKEN_AMOUNTS) judge(rule, tamper(invoice()), silent);
    expect(silent).toEqual([]);
  }, 120_000);

  function judge(rule: string, broken: Invoice, silent: string[]): void {
    const rules = official(serialise(broken, EN16931));
    if (!rules.includes(rule)) silent.push(`${rule} (theirs: ${rules.join(' ')})`);
  }
});
