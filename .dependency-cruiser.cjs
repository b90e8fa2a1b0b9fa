/** Who may import whom (docs/architecture.md). A violation fails CI. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '/(test|bench)/' },
  to: { path: '^(packages|services|tenants|sites)/', pathNot: [from, ...allowed] },
});
const pkg = (...names) => names.map((n) => `^packages/${n}/`);

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('calendar-is-a-leaf', '^packages/calendar/', [], 'nothing below the calendar'),
    only('money-is-a-leaf', '^packages/money/', [], 'nothing below money'),
    only('law', '^packages/law/', pkg('money', 'calendar'), 'law ─► money'),
    only('simulator', '^packages/simulator/', pkg('law', 'money'), 'the law, where it is asked'),
    only('ledger', '^packages/ledger/', pkg('money', 'law', 'calendar'), 'ledger ─► law ─► money'),
    only('banking', '^packages/banking/', pkg('ledger', 'money', 'law', 'calendar'), ''),
    only('einvoice', '^packages/einvoice/', pkg('ledger', 'money', 'law', 'calendar'), ''),
    only('papers', '^packages/papers/', pkg('ledger', 'money', 'law', 'einvoice', 'calendar'), ''),
    only('postgres', '^packages/postgres/', [], ''),
    only(
      'core',
      '^packages/core/',
      pkg(
        'banking',
        'papers',
        'einvoice',
        'dossier',
        'disclosure',
        'ledger',
        'law',
        'money',
        'calendar',
        'postgres',
      ),
      '',
    ),
    only(
      'hub',
      '^packages/hub/',
      pkg('dossier', 'disclosure', 'money', 'calendar', 'postgres'),
      'the hub never sees payroll',
    ),
    only('client', '^packages/client/', pkg('core', 'hub'), 'types of core and hub'),
    only('ui', '^packages/ui/', pkg('money', 'calendar'), ''),
    only(
      'site',
      '^packages/site/',
      pkg('ui', 'client', 'core', 'hub', 'law', 'simulator', 'money', 'calendar'),
      '',
    ),
    only('tenants', '^tenants/', pkg('law', 'money', 'calendar'), 'a country knows only the law'),
    only('sites', '^sites/', pkg('site', 'ui'), 'a site is brand only'),
    only('service-coop', '^services/coop/', pkg('core', 'postgres', 'law', 'calendar'), ''),
    only('service-hub', '^services/hub/', pkg('hub', 'postgres', 'calendar'), ''),
    {
      name: 'no-tenant-by-name',
      comment: 'tenants are discovered, never imported',
      severity: 'error',
      from: { path: '^(packages|services|sites|tools)/' },
      to: { path: '^tenants/' },
    },
    {
      name: 'site-sees-types-only',
      comment: 'a site talks to core and hub over the wire',
      severity: 'error',
      from: { path: '^packages/site/', pathNot: '/(test|bench)/' },
      to: { path: '^packages/(core|hub)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'slices-through-index',
      comment: 'a slice uses another one through its index, or reads its tables',
      severity: 'error',
      from: { path: '^packages/core/src/([^/]+)/', pathNot: '/(test|bench)/' },
      to: {
        path: '^packages/core/src/(shares|clients|orders|engagements|payroll|payments|invoices|guarantee|expenses|finance|home|people)/',
        pathNot: ['^packages/core/src/$1/', '/index\\.ts$', '/tables\\.ts$'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(node_modules|/build/|\\.svelte-kit|/paraglide/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
