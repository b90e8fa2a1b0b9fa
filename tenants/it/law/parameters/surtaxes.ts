/** Regional and municipal surtaxes of the year of income; withheld in the year after. */
import { type BracketRow, type DatedValue, defineParameter } from '@smart/law';
import { CARRIED, IN_2025, IN_2026, SINCE_2025 } from './sources.ts';

/** A surtax: rates by band, and where the whole income is treated alike. */
export interface Surtax {
  readonly rows: readonly BracketRow[];
  /** No surtax at all up to this income: a threshold, no allowance. */
  readonly exemptUpTo?: string;
  /** Up to this income its lowest rate holds for all of it (Lazio). */
  readonly firstRateUpTo?: string;
  /** Taken off between two incomes. */
  readonly credit?: { readonly above: string; readonly upTo: string; readonly amount: string };
}

/** A surtax the office enters. */
export interface SurtaxRow extends Surtax {
  /** A region's id, or the code of a municipality (Belfiore). */
  readonly place: string;
}

const flat = (rate: string): readonly BracketRow[] => [{ above: '0.00', rate }];
const four = (a: string, b: string, c: string, d: string): readonly BracketRow[] => [
  { above: '0.00', rate: a },
  { above: '15000.00', rate: b },
  { above: '28000.00', rate: c },
  { above: '50000.00', rate: d },
];

const regional = (region: string, values: readonly DatedValue<Surtax>[]) =>
  defineParameter<Surtax>({
    key: `surtax.${region}`,
    unit: 'EUR/year, %',
    article: 'art. 50 D.Lgs. 446/1997',
    whenMissing: 'absent',
    values,
  });

const municipal = (code: string, values: readonly DatedValue<Surtax>[]) =>
  defineParameter<Surtax>({
    key: `surtax.${code}`,
    unit: 'EUR/year, %',
    article: 'art. 1 D.Lgs. 360/1998',
    whenMissing: 'absent',
    values,
  });

/** Rates change by year: none is carried beyond 2026. */
const BOTH_YEARS = { ...SINCE_2025, to: '2026-12-31' } as const;

export const lombardia = regional('lombardia', [
  {
    value: { rows: four('1.23 %', '1.58 %', '1.72 %', '1.73 %') },
    ...BOTH_YEARS,
    source: 'public repository citing the MEF page of 28/01/2026: unchanged 2022-2026',
    confidence: 'B',
  },
]);

const LAZIO: readonly BracketRow[] = [
  { above: '0.00', rate: '1.73 %' },
  { above: '15000.00', rate: '3.33 %' },
];

export const lazio = regional('lazio', [
  {
    value: {
      rows: LAZIO,
      firstRateUpTo: '28000.00',
      credit: { above: '28000.00', upTo: '30000.00', amount: '60.00' },
    },
    ...IN_2026,
    source: 'L.R. Lazio 20 of 31/12/2025 (lavorofacile.it)',
    confidence: 'B',
  },
  { value: { rows: LAZIO }, ...IN_2025, source: 'money.it', confidence: 'B' },
]);

export const piemonte = regional('piemonte', [
  {
    value: { rows: four('1.62 %', '2.68 %', '3.31 %', '3.33 %') },
    ...IN_2026,
    knownFrom: '2025-08-06',
    source: 'L.R. Piemonte 16 of 06/08/2025 (uivco.vb.it; lavorofacile.it)',
    confidence: 'B',
  },
  {
    value: { rows: four('1.62 %', '2.13 %', '2.75 %', '3.33 %') },
    ...IN_2025,
    source: 'radiopnr.it 23509',
    confidence: 'B',
  },
]);

const GU_91 = 'G.U. 91 of 18/04/2025 (lavorofacile.it); totals on the base of 1.23 %';

export const emiliaRomagna = regional('emilia-romagna', [
  {
    value: { rows: four('1.33 %', '1.93 %', '2.63 %', '3.33 %') },
    ...IN_2026,
    knownFrom: '2025-04-18',
    source: GU_91,
    confidence: 'B',
  },
  {
    value: { rows: four('1.33 %', '1.93 %', '2.93 %', '3.33 %') },
    ...IN_2025,
    knownFrom: '2025-04-18',
    source: GU_91,
    confidence: 'B',
  },
]);

export const milano = municipal('F205', [
  {
    value: { rows: flat('0.8 %'), exemptUpTo: '23000.00' },
    ...BOTH_YEARS,
    source: 'public repository citing MEF (deliberation of 2025; none of 2026 yet)',
    confidence: 'B',
  },
]);

export const roma = municipal('H501', [
  {
    value: { rows: flat('0.9 %'), exemptUpTo: '14000.00' },
    ...BOTH_YEARS,
    source: 'fanpage.it (Roma, 2025)',
    confidence: 'B',
  },
]);

export const torino = municipal('L219', [
  {
    value: {
      rows: [
        { above: '0.00', rate: '0.8 %' },
        { above: '28000.00', rate: '1.1 %' },
        { above: '50000.00', rate: '1.2 %' },
      ],
      exemptUpTo: '11790.00',
    },
    ...BOTH_YEARS,
    source: 'comune.torino.it/irpef: 2022-2024, later years not confirmed',
    confidence: 'C',
  },
]);

export const bologna = municipal('A944', [
  {
    value: { rows: flat('0.8 %'), exemptUpTo: '15000.00' },
    ...BOTH_YEARS,
    source: 'bilancio.comune.bologna.it; exemption not verified',
    confidence: 'C',
  },
]);

/** What the office enters for other regions and municipalities. */
export const otherSurtaxes = defineParameter<readonly SurtaxRow[]>({
  key: 'surtax.others',
  unit: 'EUR/year, % by place',
  article: 'art. 50 D.Lgs. 446/1997; art. 1 D.Lgs. 360/1998',
  whenMissing: 'ask',
  example: [{ place: 'G273', rows: flat('0.8 %'), exemptUpTo: '10000.00' }],
  values: [],
});

export const instalments = defineParameter({
  key: 'surtax.instalments',
  unit: 'last month, first month of the advance, % of the advance',
  article: 'art. 1 c. 4-5 D.Lgs. 360/1998',
  values: [
    {
      value: { lastMonth: 11, advanceFrom: 3, advance: '30 %' },
      ...SINCE_2025,
      source: 'D.Lgs. 360/1998 (comune.parella.to.it; confartigianatobolognaimola.it)',
      confidence: 'B',
    },
  ],
});

export const whenDue = defineParameter({
  key: 'surtax.when-due',
  unit: 'rule',
  article: 'art. 50 c. 2 D.Lgs. 446/1997; art. 1 c. 4 D.Lgs. 360/1998',
  values: [
    {
      value: 'if-irpef-due',
      ...SINCE_2025,
      source: CARRIED,
      confidence: 'C',
      note: 'surtaxes are due only where IRPEF after deductions is',
    },
  ],
});
