/** One moment of a timeline. */
export interface Moment {
  readonly id: string;
  /** ISO date or instant; null when it is not known yet. */
  readonly at: string | null;
  readonly title: string;
  readonly who?: string | null;
  readonly state: 'done' | 'now' | 'next' | 'stopped';
}
