/** Geometry of "my months": paid, promised and possible money of each month against a plan. */

export interface MonthFigures {
  /** `YYYY-MM` */
  readonly month: string;
  /** Minor units, each ≥ 0. */
  readonly paid: number;
  readonly promised: number;
  readonly possible: number;
}

/** A round top for the scale: a short multiple of a power of ten, at least `most`. */
export function roundTop(most: number): number {
  if (most <= 0) return 100;
  const power = 10 ** Math.floor(Math.log10(most));
  return [1, 1.5, 2, 3, 4, 5, 6, 8, 10].map((x) => x * power).find((x) => x >= most) ?? 10 * power;
}

export interface MonthBar {
  readonly month: string;
  readonly x: number;
  readonly width: number;
  /** Height from the base line, bottom to top: paid, promised, possible. */
  readonly parts: readonly {
    readonly kind: 'paid' | 'promised' | 'possible';
    y: number;
    height: number;
  }[];
}

export interface MonthsLayout {
  readonly top: number;
  readonly bars: readonly MonthBar[];
  /** y of the plan line; null without a plan. */
  readonly planY: number | null;
}

/** Bars in a box of `width` × `height` units, y downwards. */
export function monthsLayout(
  months: readonly MonthFigures[],
  plan: number | null,
  width: number,
  height: number,
): MonthsLayout {
  const most = Math.max(plan ?? 0, ...months.map((m) => m.paid + m.promised + m.possible));
  const top = roundTop(most);
  const step = width / Math.max(1, months.length);
  const yOf = (amount: number): number => height - (amount / top) * height;
  const bars = months.map((m, i) => {
    let below = 0;
    const parts = (['paid', 'promised', 'possible'] as const).map((kind) => {
      const from = below;
      below += m[kind];
      return { kind, y: yOf(below), height: yOf(from) - yOf(below) };
    });
    return { month: m.month, x: i * step + step * 0.18, width: step * 0.64, parts };
  });
  return { top, bars, planY: plan === null ? null : yOf(plan) };
}
