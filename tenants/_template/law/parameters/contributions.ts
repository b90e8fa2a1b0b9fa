import { defineParameter } from '@smart/law';

const SOURCE = 'Examplia Gazette 2025/112';

/** Month pay up to this amount is marginal: accident insurance only. */
export const marginalLimit = defineParameter<string>({
  key: 'social.marginal-limit',
  unit: 'EUR/month',
  article: 'Social Insurance Act § 4',
  values: [
    {
      value: '520.00',
      from: '2026-01-01',
      to: '2026-12-31',
      knownFrom: '2025-11-15',
      source: 'Examplia Gazette 2025/140',
      confidence: 'A',
    },
    {
      value: '500.00',
      from: '2025-01-01',
      to: '2025-12-31',
      knownFrom: '2024-11-20',
      source: 'Examplia Gazette 2024/98',
      confidence: 'A',
    },
  ],
});

/** Pay above this amount bears no contributions. */
export const ceiling = defineParameter<string>({
  key: 'social.ceiling',
  unit: 'EUR/month',
  article: 'Social Insurance Act § 20',
  values: [
    {
      value: '6000.00',
      from: '2026-01-01',
      to: '2026-12-31',
      knownFrom: '2025-11-15',
      source: 'Examplia Gazette 2025/140',
      confidence: 'A',
    },
    {
      value: '5800.00',
      from: '2025-01-01',
      to: '2025-12-31',
      knownFrom: '2024-11-20',
      source: 'Examplia Gazette 2024/98',
      confidence: 'A',
    },
  ],
});

export const employeeRate = defineParameter<string>({
  key: 'social.employee-rate',
  unit: '%',
  article: 'Social Insurance Act § 21 (1)',
  values: [
    {
      value: '15 %',
      from: '2025-01-01',
      to: '2026-12-31',
      knownFrom: '2024-11-20',
      source: SOURCE,
      confidence: 'A',
    },
  ],
});

/** Raised in May 2026 with effect from March: the second row was not known in March. */
export const employerRate = defineParameter<string>({
  key: 'social.employer-rate',
  unit: '%',
  article: 'Social Insurance Act § 21 (2)',
  values: [
    {
      value: '21 %',
      from: '2026-03-01',
      to: '2026-12-31',
      knownFrom: '2026-05-10',
      source: 'Examplia Gazette 2026/51',
      confidence: 'A',
    },
    {
      value: '20 %',
      from: '2025-01-01',
      to: '2026-12-31',
      knownFrom: '2024-11-20',
      source: SOURCE,
      confidence: 'A',
    },
  ],
});

export const accidentRate = defineParameter<string>({
  key: 'social.accident-rate',
  unit: '%',
  article: 'Accident Insurance Act § 3',
  values: [
    {
      value: '1.25 %',
      from: '2025-01-01',
      to: '2026-12-31',
      knownFrom: '2024-11-20',
      source: SOURCE,
      confidence: 'A',
    },
  ],
});

/** Nobody could show us the order that fixes it: an office must confirm it before it is used. */
export const stageLevy = defineParameter<string>({
  key: 'social.stage-levy',
  unit: '%',
  article: 'Stage Fund Act § 2',
  values: [
    {
      value: '0.8 %',
      from: '2025-01-01',
      to: '2026-12-31',
      knownFrom: '2024-11-20',
      source: 'heard at a meeting, not published',
      confidence: 'C',
    },
  ],
});
