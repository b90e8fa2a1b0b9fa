import { describe, expect, it } from 'vitest';
import { compareParallel, LawFault, parseCsv, readParallelCsv } from '../src/index.ts';
import { registry, office as tenant } from './support.ts';

const compare = (csv: string) =>
  readParallelCsv(tenant, csv).map((row) =>
    'fault' in row ? row : compareParallel(registry, row),
  );

describe('another payroll against ours', () => {
  it('equal, differs by how much in which line, refused', () => {
    const csv = [
      'reference;period;kind;person.children;gross;net;employerCost;line.income-tax',
      'A-1;2026-02;monthly;0;2400,00;1832,00;2910,00;208,00',
      'A-2;2026-02;monthly;1;2400.00;1832.00;2910.00;208.00',
      'A-3;2026-02;weekly;0;2400.00;1832.00;2910.00;',
      'A-4;2026-02;monthly;0;2400.00;2040.00;;',
      'A-5;2026-02;monthly;0;a lot;1;;',
    ].join('\r\n');
    const [equal, child, unknown, untaxed, word] = compare(csv);
    expect(equal).toMatchObject({ reference: 'A-1', outcome: 'equal' });
    expect(child).toMatchObject({
      reference: 'A-2',
      outcome: 'differs',
      differences: [
        { figure: 'net', ours: 188_200, theirs: 183_200, by: 5_000, suspects: [] },
        { figure: 'line.income-tax', ours: 15_800, theirs: 20_800, by: -5_000, suspects: [] },
      ],
    });
    expect(unknown).toMatchObject({ outcome: 'refused', fault: { code: 'law.unknown-kind' } });
    expect(untaxed).toMatchObject({
      differences: [{ figure: 'net', by: -20_800, suspects: ['income-tax'] }],
    });
    expect(word).toMatchObject({ reference: 'A-5', fault: { code: 'law.bad-amount' } });
  });

  it('takes the short form as JSON in a column', () => {
    const input = '{""engagement"":{""kind"":""monthly"",""gross"":""520.00""}}';
    expect(compare(`reference,period,input,net\nB,2026-02,"${input}",520\n`)).toMatchObject([
      { reference: 'B', outcome: 'equal' },
    ]);
    expect(compare('reference,period,input,net\nB,2026-02,nothing,520\n')).toMatchObject([
      { reference: 'B', fault: { code: 'law.bad-json', path: 'input' } },
    ]);
  });

  it('reads quotes, separators and line ends as RFC 4180 has them', () => {
    expect(parseCsv('\uFEFFa,b\r\n"x, ""y""\n",2\r\n\r\n')).toEqual([
      ['a', 'b'],
      ['x, "y"\n', '2'],
    ]);
    expect(parseCsv('a;b\n1,5;2\n3;')).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
      ['3', ''],
    ]);
    expect(() => parseCsv('a,b\n"open,2')).toThrow(LawFault);
    expect(() => readParallelCsv(tenant, 'name,net\nA,5')).toThrow('law.bad-csv');
  });
});
