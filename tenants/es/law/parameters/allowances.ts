/** Tax-free travel costs and VAT rates: carried for expenses and invoices, no payslip rule. */
import { defineParameter } from '@smart/law';
import { RIRPF, SINCE_2025, since } from './sources.ts';

export const travelDay = defineParameter({
  key: 'travel.day',
  unit: 'EUR/day in Spain without a night away',
  article: 'RIRPF art. 9.A.3.a',
  values: since('26.67', RIRPF),
});

/** With a night away meals are free up to 53.34: the rest of it beside the day's amount. */
export const travelNight = defineParameter({
  key: 'travel.night',
  unit: 'EUR/night in Spain, besides the day; accommodation as proven',
  article: 'RIRPF art. 9.A.3.a',
  values: [
    { value: '26.67', ...SINCE_2025, source: `${RIRPF}: 53.34 − 26.67`, confidence: 'B' as const },
  ],
});

export const travelCar = defineParameter({
  key: 'travel.km.car',
  unit: 'EUR/km',
  article: 'RIRPF art. 9.A.2.b; Orden HFP/792/2023',
  values: since('0.26', RIRPF),
});

export const vatRates = defineParameter({
  key: 'vat',
  unit: '%',
  article: 'Ley 37/1992 art. 90, 91',
  values: [
    {
      value: { standard: '21 %', reduced: '10 %', 'super-reduced': '4 %' },
      ...{ from: '2012-09-01', to: null, knownFrom: '2012-09-01' },
      source: 'Ley 37/1992, consolidated, BOE-A-1992-28740',
      confidence: 'A' as const,
      note: 'a cooperative bills the standard rate: art. 91.Uno.2.13.º is for natural persons',
    },
  ],
});
