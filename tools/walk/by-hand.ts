/**
 * What must come out, worked by hand from the published values of 2026 (Austria). Cents.
 *
 * The work: 24 and 25 November 2026, single days (fallweise) in Lower Austria, 700.00 a day.
 *
 * Leave compensation is paid with each day: 9.6 % of 700.00 = 67.20. Pay of a day: 767.20. Each day
 * is an employment of its own; 767.20 > 551.10, so each is fully insured.
 *
 * Social insurance: the base of a day is at most 231.00.
 *   employee: health 3.87 + pension 10.25 + chamber 0.50 + housing 0.50 = 15.12 %; unemployment
 *   insurance 0 %, because the month's pay of 1,534.40 is not above 2,225.00
 *     231.00 × 15.12 % = 34.9272 → 34.93 a day, 69.86 together
 *   employer: health 3.78 + pension 12.55 + accident 1.10 + unemployment 2.95 + insolvency 0.10 +
 *   housing 0.50 = 20.98 %
 *     231.00 × 20.98 % = 48.4638 → 48.46 a day, 96.92 together
 *
 * Wage tax by the day (§ 66, § 77 EStG, n = 360): (767.20 − 34.93) × 360 − 132 = 263,485.20
 *     20 % of  8,453 (13,539 … 21,992)     1,690.60
 *     30 % of 14,466 (… 36,458)            4,339.80
 *     40 % of 33,907 (… 70,365)           13,562.80
 *     48 % of 34,494 (… 104,859)          16,557.12
 *     50 % of 158,626.20                  79,313.10
 *                                        115,463.42, less the traffic credit 496.00 = 114,967.42
 *     : 360 = 319.3539 → 319.35 a day, 638.70 together
 *
 * Net: 1,534.40 − 69.86 − 638.70 = 825.84
 *
 * Employer's levies on 1,534.40: family fund 3.7 % = 56.7728 → 56.77; its supplement in Lower
 * Austria 0.33 % = 5.06352 → 5.06; municipal tax 3 % = 46.032 → 46.03. No severance fund for single
 * days. Cost: 1,534.40 + 96.92 + 56.77 + 5.06 + 46.03 = 1,739.18
 */
export const PAY = {
  gross: 153_440n,
  employee: 6_986n,
  withholding: 63_870n,
  net: 82_584n,
  cost: 173_918n,
  /** Health insurance: 69.86 + 96.92. */
  health: 16_678n,
  /** Tax office: 638.70 + 56.77 + 5.06. */
  tax: 70_053n,
  municipality: 4_603n,
} as const;

/** The order: two days at 1,200.00, 20 % VAT; a quarter as deposit. */
export const ORDER = {
  net: 240_000n,
  gross: 288_000n,
  deposit: { net: 60_000n, gross: 72_000n },
  final: { net: 180_000n, gross: 216_000n },
  /** Cooperative fee 10 %, guarantee fund 1 %. */
  fee: 24_000n,
  fund: 2_400n,
} as const;

export const SHARE = 5_000n;

/** A receipt of 48.00 with 20 % VAT inside: 48.00 × 20 / 120 = 8.00, deducted by the house. */
export const RECEIPT = { gross: 4_800n, vat: 800n, net: 4_000n } as const;

/** 2,400.00 − 240.00 − 24.00 − 1,739.18 − 40.00 stays for the person. */
export const LEFT = ORDER.net - ORDER.fee - ORDER.fund - PAY.cost - RECEIPT.net;

/** 720.00 + 2,160.00 + 50.00 came in; pay, receipt and three authorities went out. */
export const BANK =
  ORDER.gross + SHARE - PAY.net - RECEIPT.gross - PAY.health - PAY.tax - PAY.municipality;

/** Minor units as a German page says them. */
export const german = (minor: bigint): string => {
  const digits = minor.toString().padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${whole},${digits.slice(-2)}`;
};

/** Text of a page with every kind of space and minus made plain, to look for figures in. */
export const plain = (text: string): string =>
  text.replaceAll(/[\s\u00a0\u202f]+/g, ' ').replaceAll('−', '-');

/**
 * The books at the end; debit above zero. Receivables, shares to be paid, awaiting budgets, pay and
 * authorities are all settled: they are zero and not here, nor is the suspense account.
 */
export const BOOKS = {
  bank: BANK,
  'input-vat': RECEIPT.vat,
  budget: -LEFT,
  'output-vat': -(ORDER.gross - ORDER.net),
  'guarantee-fund': -ORDER.fund,
  'share-capital': -SHARE,
  sales: -ORDER.net,
  'cooperative-fee': -ORDER.fee,
  // Sales passed on to the budget, and what the budget bore of wages and of the receipt.
  allocation: ORDER.net,
  'budget-charge': -(PAY.cost + RECEIPT.net),
  'gross-pay': PAY.gross,
  'employer-contributions': PAY.cost - PAY.gross,
  expenses: RECEIPT.net,
} as const;
