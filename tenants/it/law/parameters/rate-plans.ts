/** The employer's rates by scheme and term, as lists that a rule walks through. */
import type { ResolvedValues } from '@smart/law';
import * as social from './social.ts';

/** What a rate is taken of: pensionable pay, all pay, or pay up to the amount of each day. */
export type Base = 'ivs' | 'pay' | 'day';

export interface RateShare {
  readonly line: string;
  readonly rate: number;
  readonly of: Base;
}

/** Ordinary employees (FPLD), and performers (FPLS) with an open or a fixed term. */
export function ratePlans(values: ResolvedValues) {
  const share = (line: string, parameter: typeof social.naspi, of: Base = 'pay'): RateShare => ({
    line,
    rate: values.scaled(parameter),
    of,
  });
  const ivs = share('ivs-d', social.ivsEmployer, 'ivs');
  const naspi = share('naspi-d', social.naspi);
  const rest = [share('cuaf-d', social.cuaf), share('garanzia-tfr-d', social.guarantee)];
  const fpls = (of: Base): readonly RateShare[] => [
    ivs,
    naspi,
    share('malattia-fpls-d', social.fplsSickness, of),
    share('maternita-fpls-d', social.fplsMaternity, of),
    ...rest,
  ];
  const fpld = [
    ivs,
    naspi,
    share('malattia-d', social.sickness),
    share('maternita-d', social.maternity),
    ...rest,
  ];
  return { fpld, fplsOpen: fpls('pay'), fplsTerm: fpls('day') } as const;
}
