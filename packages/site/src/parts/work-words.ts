/** Words and tones of states of engagements, days and duties. */
import { m } from '#paraglide/messages.js';

type Tone = 'waiting' | 'running' | 'done' | 'good' | 'caution' | 'stop';
interface Said {
  readonly tone: Tone;
  readonly word: string;
}

export type EngagementState =
  | 'draft'
  | 'submitted'
  | 'returned'
  | 'approved'
  | 'ready'
  | 'ended'
  | 'cancelled';

/**
 * The state of an engagement. One that was ready and whose last day has passed is over.
 */
export function engagementState(
  state: EngagementState,
  endsOn: string | null = null,
  today: string | null = null,
): Said {
  const isOver = endsOn !== null && today !== null && endsOn < today;
  if (state === 'ready' && isOver) return { tone: 'done', word: m.engagements_state_over() };
  switch (state) {
    case 'draft':
      return { tone: 'waiting', word: m.engagements_state_draft() };
    case 'submitted':
      return { tone: 'running', word: m.engagements_state_submitted() };
    case 'returned':
      return { tone: 'caution', word: m.engagements_state_returned() };
    case 'approved':
      return { tone: 'running', word: m.engagements_state_approved() };
    case 'ready':
      return { tone: 'good', word: m.engagements_state_ready() };
    case 'ended':
      return { tone: 'done', word: m.engagements_state_ended() };
    case 'cancelled':
      return { tone: 'stop', word: m.engagements_state_cancelled() };
  }
}

export type DayState = 'planned' | 'worked' | 'changed' | 'cancelled' | 'sick' | 'holiday';

export function dayState(state: DayState): Said {
  switch (state) {
    case 'planned':
      return { tone: 'waiting', word: m.engagements_day_planned() };
    case 'worked':
      return { tone: 'good', word: m.engagements_day_worked() };
    case 'changed':
      return { tone: 'done', word: m.engagements_day_changed() };
    case 'cancelled':
      return { tone: 'stop', word: m.engagements_day_cancelled() };
    case 'sick':
      return { tone: 'caution', word: m.engagements_day_sick() };
    case 'holiday':
      return { tone: 'done', word: m.engagements_day_holiday() };
  }
}

/** `8:30 h` */
export const hours = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')} h`;

export type Alarm = 'none' | 'soon' | 'today' | 'late';

export function dutyState(duty: { readonly state: string; readonly alarm: Alarm }): Said {
  if (duty.state === 'done') return { tone: 'good', word: m.duties_state_done() };
  if (duty.alarm === 'late') return { tone: 'stop', word: m.duties_state_late() };
  if (duty.alarm === 'today') return { tone: 'caution', word: m.duties_state_today() };
  if (duty.alarm === 'soon') return { tone: 'caution', word: m.duties_state_soon() };
  return { tone: 'waiting', word: m.duties_state_open() };
}
