/** The steps of the wizard and the fields each of them shows. Read by the browser too. */
export const STEPS = [1, 2, 3, 4] as const;
export type Step = (typeof STEPS)[number];

const FIELDS: Readonly<Record<Step, RegExp>> = {
  1: /^(budget|title|kind|orders)$/,
  2: /^(startsOn|endsOn|days\..*|weekdays|dayHours|dayStarts|dayEnds)$/,
  3: /^(facts\..*|payKind|aim|amount)$/,
  4: /^other\..*$/,
};

export const isShown = (name: string, step: Step): boolean => FIELDS[step].test(name);

/** The first step that has something to mend. */
export const stepOf = (names: readonly string[]): Step | null =>
  STEPS.find((step) => names.some((name) => isShown(name, step))) ?? null;

export const asStep = (text: string): Step => STEPS.find((step) => String(step) === text) ?? 1;
