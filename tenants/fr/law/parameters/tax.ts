/** Withholding at source, non-residents, the household’s income tax (for estimates), VAT. */
import { BOFIP, dated, END_2025, END_2026, GENERAL, ME, OF } from './dated.ts';

/** Upper limits (excluded) in EUR a month of all bands but the last, by place of residence. */
export interface Grid {
  readonly metropole: string;
  readonly antilles: string;
  readonly guyane: string;
}
const GRID = `${ME}; ${BOFIP}`;
export const grid = dated<Grid>('pas.neutral_grid', 'EUR/month', '204 H III CGI', [
  [
    {
      metropole:
        '1635 1698 1807 1928 2060 2170 2315 2738 3135 3571 4019 ' +
        '4690 5624 7037 8789 12200 16523 25937 55558',
      antilles:
        '1875 1989 2191 2392 2642 2786 2881 3170 3920 5016 5697 ' +
        '6599 7907 8789 9989 13738 18253 27858 60893',
      guyane:
        '2008 2170 2420 2728 2833 2930 3026 3362 4639 6005 6772 ' +
        '7858 8644 9577 11115 14953 19020 30482 64341',
    },
    '2026-05-01',
    END_2026,
    GRID,
    'B',
    'Loi 2026-103 du 19/02/2026: payments from 1 May 2026',
    '2026-02-20',
  ],
  [
    {
      metropole:
        '1620 1683 1791 1911 2042 2151 2294 2714 3107 3539 3983 ' +
        '4648 5574 6974 8711 12091 16376 25706 55062',
      antilles:
        '1858 1971 2171 2371 2618 2761 2855 3142 3885 4971 5646 ' +
        '6540 7836 8711 9900 13615 18090 27610 60350',
      guyane:
        '1990 2151 2393 2704 2808 2904 2999 3332 4598 5951 6712 ' +
        '7788 8567 9492 11016 14820 18850 30210 63767',
    },
    ...(['2025-05-01', END_2026, GRID, 'B'] as const),
  ],
  [
    {
      metropole:
        '1591 1653 1759 1877 2006 2113 2253 2666 3052 3476 3913 ' +
        '4566 5475 6851 8557 11877 16086 25251 54088',
      antilles:
        '1825 1936 2133 2329 2572 2712 2805 3086 3816 4883 5546 ' +
        '6424 7679 8557 9725 13374 17770 27122 59283',
      guyane:
        '1955 2113 2356 2656 2758 2853 2946 3273 4517 5846 6593 ' +
        '7650 8416 9324 10821 14558 18517 29676 62639',
    },
    ...(['2024-01-01', END_2025, GRID, 'B'] as const),
  ],
]);
export const gridRates = dated('pas.neutral_rates', '% of each band', '204 H III CGI', [
  [
    '0 0.5 1.3 2.1 2.9 3.5 4.1 5.3 7.5 9.9 11.9 13.8 15.8 17.9 20 24 28 33 38 43',
    ...(['2024-01-01', null, GRID, 'B'] as const),
  ],
]);
export const shortMonths = dated<number>('pas.short_contract', 'months', '204 H III CGI', [
  [2, '2024-01-01', null, BOFIP, 'B', 'agreed end within 2 months, neutral rate only'],
]);
export const shortAllowance = dated('pas.short_contract_allowance', 'EUR', '204 H III CGI', [
  ['766.00', '2026-06-01', END_2026, BOFIP, 'B', 'half of 1,531.12'],
  ['748.00', '2026-01-01', END_2026, BOFIP, 'B', 'half of 1,495.04'],
  ['739.00', '2025-01-01', END_2025, 'half of 1,477.63, net taxable SMIC as computed', 'C'],
]);
export const heavyCover = dated('pas.prevoyance', 'exempt or taxable', '83 1° quater CGI', [
  ['exempt', '2025-01-01', null, GENERAL, 'C', 'employer’s share for death and disability'],
]);
export const artistTax = dated('nr.artist', '% after flat deduction', '182 A bis CGI', [
  [{ rate: '15 %', kept: '90 %' }, '2025-01-01', null, 'EU pack: 15 % after 10 % deduction', 'B'],
]);
/** Monthly limits and rates of art. 182 A: in no source of ours. */
export const nonResident = dated<readonly { readonly above: string; readonly rate: string }[]>(
  'nr.employee',
  'EUR/month above → rate',
  '182 A CGI',
  [],
  { whenMissing: 'ask', example: [{ above: '0.00', rate: '0 %' }] },
);
const HOUSEHOLD = 'CGI 83 3°, 193 ff, 197, 223 sexies';
export const household = dated('ir.household', 'EUR/year', HOUSEHOLD, [
  [
    {
      brackets: [
        { above: '0.00', rate: '0 %' },
        { above: '11600.00', rate: '11 %' },
        { above: '29579.00', rate: '30 %' },
        { above: '84577.00', rate: '41 %' },
        { above: '181917.00', rate: '45 %' },
      ],
      ...{
        costsLeast: '509.00',
        costsMost: '14555.00',
        halfPart: '1807.00',
        loneParent: '4262.00',
      },
      ...{ relief: '897.00', reliefCouple: '1483.00' },
    },
    ...(['2026-01-01', END_2026, ME, 'A'] as const),
  ],
  [
    {
      brackets: [
        { above: '0.00', rate: '0 %' },
        { above: '11497.00', rate: '11 %' },
        { above: '29315.00', rate: '30 %' },
        { above: '83823.00', rate: '41 %' },
        { above: '180294.00', rate: '45 %' },
      ],
      ...{
        costsLeast: '504.00',
        costsMost: '14426.00',
        halfPart: '1791.00',
        loneParent: '4224.00',
      },
      ...{ relief: '889.00', reliefCouple: '1470.00' },
    },
    ...(['2025-01-01', END_2025, ME, 'A'] as const),
  ],
]);
export const householdRates = dated('ir.rates', '%; children', HOUSEHOLD, [
  [
    {
      ...{ costs: '10 %', relief: '45.25 %', halfChildren: 2 },
      high: [
        { above: '0.00', rate: '0 %' },
        { above: '250000.00', rate: '3 %' },
        { above: '500000.00', rate: '4 %' },
      ],
      highCouple: [
        { above: '0.00', rate: '0 %' },
        { above: '500000.00', rate: '3 %' },
        { above: '1000000.00', rate: '4 %' },
      ],
    },
    ...(['2025-01-01', null, ME, 'A'] as const),
  ],
]);
export const vat = dated<Readonly<Record<string, string>>>(
  'vat',
  '%',
  '278, 278-0 bis, 281 quater CGI',
  [
    [
      { standard: '20 %', intermediate: '10 %', reduced: '5.5 %', 'super-reduced': '2.1 %' },
      ...(['2014-01-01', null, OF, 'A', 'which rate suits which service is not verified'] as const),
    ],
  ],
);
