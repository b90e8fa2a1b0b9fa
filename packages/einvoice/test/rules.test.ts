import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calculate,
  checkInvoice,
  DEMANDS,
  EinvoiceFault,
  PEPPOL_BIS_3,
  RULE_IDS,
  withDemands,
  writeUbl,
} from '../src/index.ts';
import { BROKEN_AMOUNTS, BROKEN_DRAFTS, BROKEN_HOUSE } from './broken.ts';
import { draft, invoice, SELLER } from './examples.ts';
import { drafts, SCENARIOS } from './generate.ts';

const rules = (i: Parameters<typeof checkInvoice>[0]) => checkInvoice(i).map((f) => f.rule);

describe('business rules', () => {
  it('finds nothing in a correct invoice', () => {
    expect(checkInvoice(invoice())).toEqual([]);
  });

  it.each([...BROKEN_DRAFTS, ...BROKEN_HOUSE])('names %s', (rule, change) => {
    const broken = calculate(draft(change));
    expect(rules(broken)).toContain(rule);
    expect(() => writeUbl(broken)).toThrow(EinvoiceFault);
  });

  it.each(BROKEN_AMOUNTS)('names %s for tampered amounts', (rule, tamper) => {
    expect(rules(tamper(invoice()))).toContain(rule);
  });

  it.each(Object.keys(SCENARIOS))('finds nothing in any generated invoice: %s', (name) => {
    fc.assert(
      fc.property(drafts(name), (d) => {
        expect(checkInvoice(calculate(d))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('the fault lists every broken rule with its path', () => {
    const broken = calculate(draft({ number: '', seller: { ...SELLER, name: '' } }));
    try {
      writeUbl(broken);
      expect.unreachable();
    } catch (error) {
      const fault = error as EinvoiceFault;
      expect(fault.code).toBe('einvoice.rules-broken');
      expect(fault.findings.map((f) => [f.rule, f.path])).toEqual([
        ['BR-02', 'number'],
        ['BR-06', 'seller.name'],
      ]);
    }
  });

  it('knows the rules of each category', () => {
    for (const letters of ['S', 'Z', 'E', 'AE', 'IC', 'G', 'O'])
      for (let n = 1; n <= 10; n += 1)
        expect(RULE_IDS).toContain(`BR-${letters}-${String(n).padStart(2, '0')}`);
  });

  it('adds what a receiver demands', () => {
    const government = withDemands(PEPPOL_BIS_3, [DEMANDS.orderReference, DEMANDS.sellerId]);
    expect(checkInvoice(invoice(), government)).toEqual([]);
    const bare = invoice({
      order: undefined,
      seller: { ...SELLER, ids: [], electronicAddress: undefined },
    });
    expect(checkInvoice(bare, government).map((f) => f.rule)).toEqual([
      'profile.seller-electronic-address',
      'profile.buyer-or-order-reference',
      'profile.order-reference',
      'profile.seller-id',
    ]);
  });
});
