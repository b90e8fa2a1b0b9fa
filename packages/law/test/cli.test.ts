import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './support.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'law-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = join(root, 'node_modules/.bin/node');
function law(args: readonly string[], stdin = '') {
  const { status, stdout, stderr } = spawnSync(node, ['packages/law/src/cli/main.ts', ...args], {
    cwd: root,
    input: stdin,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, lines: stdout.trimEnd().split('\n') };
}

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const payslip = (id: string, inputs: object, expected: object) => ({
  id,
  kind: 'payslip_month',
  inputs,
  expected,
  source: 'worked by hand',
  confidence: 'A',
});
const gross = { year: 2026, gross: '2400.00' };

describe('law check', () => {
  it('says ok, differs with each figure, or not modelled with the reason', () => {
    const { status, lines } = law([
      'check',
      '_template',
      file('cases.json', [
        payslip('right', gross, { net: '1832', tax: '208.0' }),
        payslip('wrong', gross, { net: '1832.00', tax: '1.00', pension: '2.00' }),
        payslip('unknown-input', { ...gross, moon: 'full' }, { net: '1832.00' }),
        payslip('unknown-figure', gross, { net: '1832.00', dog_tax: '5.00' }),
        payslip('nothing-expected', gross, {}),
        payslip('no-values', { ...gross, year: 2027 }, { net: '1832.00' }),
        { ...payslip('unknown-kind', { year: 2026 }, { net: '1.00' }), kind: 'riddle' },
      ]),
    ]);
    expect(status).toBe(1);
    expect(lines.slice(0, 7)).toEqual([
      'ok right',
      'differs wrong',
      '  tax: expected 1.00, got 208.00',
      '  pension: expected 2.00, got 360.00',
      'not modelled unknown-input: unknown input moon',
      'not modelled unknown-figure: unknown figure dog_tax',
      'not modelled nothing-expected: no figure to compare',
    ]);
    expect(lines[7]).toMatch(/^not modelled no-values: law\.no-value-for-date/);
    expect(lines[8]).toBe('not modelled unknown-kind: unknown kind riddle');
    expect(lines.at(-1)).toBe('ok 1, differs 1, not modelled 5');
  });

  it('ends with 0 when nothing differs, and refuses what is no case file', () => {
    const kept = join(root, 'tenants/_template/cases/examplia.json');
    expect(law(['check', '_template', kept])).toMatchObject({ status: 0, stderr: '' });
    const broken = law(['check', '_template', file('broken.json', '[{')]);
    expect(broken.status).toBe(1);
    expect(broken.stderr).toContain('law.bad-json');
    const other = law(['check', '_template', file('other.json', [{ id: 'x' }])]);
    expect(other.stderr).toContain('law.bad-input at 0.inputs');
  });
});

describe('law payslip', () => {
  it('answers every line, the bad ones with a fault, and goes on', () => {
    const engagement = { kind: 'monthly', gross: '2400.00' };
    const given = [
      { period: '2026-02', engagement },
      '{"period": "2026-02"',
      { period: '2026-02', engagement: { ...engagement, gross: '-5.00' } },
      { period: '2026-02', engagement: { ...engagement, gross: '99999999999999999.00' } },
      { period: '2026-02', engagement: { ...engagement, gross: '5000000.00' } },
      { period: '2026-02', engagement: { ...engagement, gross: 2400 } },
      { period: '2026-02', engagement: { ...engagement, from: '2026-02-30' } },
      { period: { from: '2026-02-28', to: '2026-02-01' }, engagement },
      { period: '2026-02', engagement: { ...engagement, facts: { moon: true } } },
      { period: '2026-02', engagement, person: { children: -1 } },
      { period: '2026-02', engagement, luck: 7 },
      { period: '2027-01', engagement },
      'null',
      { period: '2026-02', engagement, person: { children: 2 } },
    ];
    const stdin = given.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
    const { status, lines } = law(['payslip', '_template'], `${stdin.join('\n')}\n`);
    expect(status).toBe(0);
    const answers = lines.map((line) => JSON.parse(line));
    expect(answers.map(({ fault, payslips }) => fault?.code ?? payslips[0].totals.net)).toEqual([
      183_200,
      'law.bad-json',
      'law.bad-amount',
      'law.bad-amount',
      'law.bad-amount',
      'law.bad-amount',
      'law.bad-date',
      'law.bad-date',
      'law.bad-facts',
      'law.bad-facts',
      'law.unknown-field',
      'law.no-value-for-date',
      'law.bad-input',
      193_200,
    ]);
    expect(answers[8].fault.path).toBe('engagements.0.facts.moon');
    const tax = answers[0].payslips[0].lines.at(-1);
    expect(tax.text.en.why).toContain('a twelfth of it is 208.00');
    expect(answers[0].payslips[0].hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('takes the complete form too', () => {
    const complete = {
      asOf: '2026-02-28',
      period: { from: '2026-02-01', to: '2026-02-28' },
      paidOn: '2026-02-28',
      entity: { id: 'x', jurisdiction: '_template', facts: {} },
      person: { id: 'p', facts: [], socialSecurity: [], tax: [] },
      engagements: [],
      house: { values: {}, confirmed: {} },
      counters: {},
      issued: [{ line: 'salary', engagement: 'gone', amount: 100 }],
    };
    const { lines } = law(['payslip', '_template'], JSON.stringify(complete));
    expect(JSON.parse(lines[0]!).payslips[0].totals.gross).toBe(-100);
  });
});

describe('law parallel', () => {
  it('compares a file and ends with 1 unless all are equal', () => {
    const csv = 'reference,period,kind,gross,net\nA,2026-02,monthly,2400.00,1832.00\n';
    const equal = law(['parallel', '_template', file('equal.csv', csv)]);
    expect(equal).toMatchObject({ status: 0, lines: ['equal A', 'equal 1, differs 0, refused 0'] });
    const differs = law(['parallel', '_template', file('d.csv', csv.replace('1832', '2040'))]);
    expect(differs.status).toBe(1);
    expect(differs.lines[1]).toBe(
      '  net: ours 1832.00, theirs 2040.00, by -208.00 (as much as income-tax)',
    );
  });
});

describe('the law desk', () => {
  it('writes a page, says what changed, and compares', () => {
    const page = join(folder, 'review/examplia.html');
    const written = law(['review', '_template', '--on', '2026-06-01', '--out', page]);
    expect([written.status, written.stdout.trim()]).toEqual([0, page]);
    expect(readFileSync(page, 'utf8')).toContain('Social Insurance Act § 21 (2)');
    const changed = law(['diff', '_template', '2026-02-28', '2026-06-01']);
    expect(changed.stdout).toContain('20 % -> 21 %');
    expect(changed.lines.at(-1)).toBe('1 values changed, 1 of them hit a sample; 0 rules');
    const compared = law(['compare', '--month', '2026-10', '--rate', 'SEK=11.2']);
    expect(compared.status).toBe(0);
    expect(compared.stdout).toMatch(/^at +1000\.00/m);
    expect(compared.stdout).toContain('11.2 SEK');
  });

  it('refuses days that are none or the wrong way round', () => {
    expect(law(['diff', '_template', '2026-06-01', '2026-02-28']).status).toBe(2);
    expect(law(['review', '_template', '--on', '2026-02-30']).status).toBe(2);
    expect(law(['compare', '--rate', 'SEK']).status).toBe(2);
  });
});

describe('a wrong call', () => {
  it('shows the usage and ends with 2', () => {
    const calls = [
      [],
      ['dance'],
      ['check', 'atlantis', 'x.json'],
      ['check', '_template', '/no/such/file.json'],
      ['payslip', '_template', 'too', 'many'],
    ];
    for (const call of calls) {
      const { status, stderr, stdout } = law(call);
      expect([call, status, stdout]).toEqual([call, 2, '']);
      expect(stderr).toContain('Usage:');
    }
  });
});
