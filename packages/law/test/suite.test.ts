import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { discoverTenants, loadProof } from '../src/discovery/index.ts';
import type { Context, Jurisdiction } from '../src/index.ts';
import { contractChecks, type PlugIn } from '../src/suite/index.ts';
import { examplia, office, root } from './support.ts';

let good: PlugIn;
beforeAll(async () => {
  const folder = join(root, 'tenants/_template');
  const registry = new Map([[examplia.id, examplia]]);
  const found = await discoverTenants(join(root, 'tenants'), {
    template: true,
    only: ['_template'],
  });
  const declarations = found.declarations.get(examplia.id)!;
  const jobs = found.jobs.get(examplia.id)!;
  const proof = await loadProof(folder);
  good = { jurisdiction: examplia, tenant: office, declarations, jobs, folder, registry, ...proof };
});

/** Names of the checks that a spoilt law fails. */
function failing(spoil: Partial<Jurisdiction>, more: Partial<PlugIn> = {}): string[] {
  const jurisdiction: Jurisdiction = { ...examplia, ...spoil };
  const registry = new Map([[jurisdiction.id, jurisdiction]]);
  return contractChecks({ ...good, jurisdiction, registry, ...more }).flatMap(({ name, run }) => {
    try {
      run();
      return [];
    } catch {
      return [name];
    }
  });
}

const { contributions } = examplia;
const without = (key: string) => {
  const { [key]: _, ...rest } = examplia.messages.de!;
  return { ...examplia.messages, de: rest };
};

describe('the suite notices', () => {
  it('nothing in a sound law', () => {
    expect(failing({})).toEqual([]);
  });

  it('a step that is not declared, and one that comes back', () => {
    expect(failing({ regime: () => '' })).toEqual([
      'net grows with pay, or the law declares a step',
    ]);
    const parity = (context: Context): string => `${context.amountOf('salary') % 200}`;
    expect(failing({ regime: parity }, { jobs: [] })).toContain(
      'net grows with pay, or the law declares a step',
    );
  });

  it('words that are missing or say something else', () => {
    expect(failing({ messages: without('line.salary') })).toEqual([
      'everything a person sees has words in every language',
      'all languages say the same',
    ]);
    const de = { ...examplia.messages.de!, 'why.salary': 'Vereinbart.' };
    expect(failing({ messages: { ...examplia.messages, de } })).toEqual([
      'all languages say the same',
    ]);
    expect(failing({}, { tenant: { ...office, messages: {} } })).toEqual([
      'house values have words in every language of the office',
    ]);
  });

  it('values without source, fractions, rules without article', () => {
    const [first, ...rest] = examplia.parameters;
    const [value] = first!.values;
    const spoilt = (change: object) => ({
      parameters: [{ ...first!, values: [{ ...value!, ...change }] }, ...rest],
    });
    const name = 'every value is dated, sourced and exact';
    expect(failing(spoilt({ source: ' ' }))).toContain(name);
    expect(failing(spoilt({ to: '2020-01-01' }))).toContain(name);
    expect(failing(spoilt({ value: 0.15 }))).toContain(name);
    const rules = examplia.rules.map((rule) => ({ ...rule, article: '' }));
    expect(failing({ rules })).toContain('every rule has its article and is used by a line');
  });

  it('values that never end', () => {
    const parameters = examplia.parameters.map((parameter) => ({
      ...parameter,
      values: parameter.values.map((value) => ({ ...value, to: null })),
    }));
    expect(failing({ parameters })).toEqual(['2027-01-02 has no values: a fault, no guess']);
  });

  it('a law that remembers, gambles, or writes into its input', () => {
    const bytes = 'same input, same bytes, input untouched';
    let calls = 0;
    const remembers: Jurisdiction['contributions'] = (context, sink) => {
      calls += 1;
      contributions(context, sink);
      sink.add('accident', null, calls);
    };
    expect(failing({ contributions: remembers })).toContain(bytes);
    const gambles: Jurisdiction['contributions'] = (context, sink) => {
      contributions(context, sink);
      sink.add('accident', null, Math.floor(Math.random()));
    };
    expect(failing({ contributions: gambles })).toEqual([bytes]);
    const writes: Jurisdiction['contributions'] = (context, sink) => {
      contributions(context, sink);
      (context.input.counters as Record<string, number>).mine = 1;
    };
    expect(failing({ contributions: writes })).toContain(bytes);
  });

  it('a rule that looks at what was issued instead of the whole period', () => {
    const peeks: Jurisdiction['contributions'] = (context, sink) => {
      contributions(context, sink);
      sink.add('accident', null, context.input.issued.length);
    };
    expect(failing({ contributions: peeks })).toContain('many runs come to the same as one');
  });

  it('what was not announced, and what is not explained', () => {
    expect(failing({ findings: [] })).toContain('it says only what it announced');
    expect(failing({ dutyKinds: [] })).toContain('it says only what it announced');
    const silent: Jurisdiction['contributions'] = (context, sink) => {
      contributions(context, sink);
      if (sink.explaining) sink.add('accident', null, 1, 1, 1, { message: 'nowhere' });
      else sink.add('accident', null, 1, 1, 1);
    };
    expect(failing({ contributions: silent })).toContain(
      'every line is explained in every language',
    );
  });

  it('a law that does not hear of what is published later', () => {
    const first = new Map<string, ReturnType<Jurisdiction['derive']>>();
    const derive: Jurisdiction['derive'] = (values) => {
      const known = first.get(values.on) ?? examplia.derive(values);
      first.set(values.on, known);
      return known;
    };
    expect(failing({ derive })).toContain(
      'what becomes known later corrects, and what was known then stays as it was',
    );
  });

  it('a contract kind nobody ever issued, and files that do not come about', () => {
    const idle = { id: 'idle', pays: ['salary'] as const, fixedTerm: false };
    const kinds = [...examplia.kinds, idle];
    const words = (text: string) => ({ ...examplia.messages[text]!, 'kind.idle': 'Idle' });
    const messages = { de: words('de'), en: words('en') };
    expect(failing({ kinds, messages })).toEqual([
      'a payslip can be issued under every contract kind',
    ]);
    const [start] = good.declarations;
    const empty = { ...start!, file: () => ({ ...start!.file, text: 'undefined' }) as never };
    expect(failing({}, { declarations: [empty] })).toEqual([
      'a declaration gives the same file twice and nothing undefined',
      'a declaration of somebody unknown is refused, naming what is missing',
    ]);
    expect(failing({}, { declarations: [] })).toEqual([
      'it makes files for what it has to declare',
    ]);
    expect(failing({}, { specimen: null })).toEqual(['it makes files for what it has to declare']);
  });

  it('jobs that are not usual or cannot be turned round', () => {
    expect(failing({}, { jobs: [] })).toEqual(['the usual jobs go from billed, gross and net']);
    const dear: Jurisdiction['contributions'] = (context, sink) => {
      contributions(context, sink);
      if (context.amountOf('salary') === 150_000) sink.add('tax', 'job', 77);
    };
    expect(failing({ contributions: dear, regime: () => '' })).toContain(
      'the usual jobs go from billed, gross and net',
    );
  });

  it('too few samples, and cases that do not come out', () => {
    expect(failing({}, { samples: [] })).toContain('it brings samples, and some can be issued');
    expect(failing({}, { mapping: null })).toEqual(['it keeps published or worked cases']);
    const half: Jurisdiction['withholding'] = () => undefined;
    expect(failing({ withholding: half })).toContain('cases of examplia.json come out');
  });
});
