/** The state of somebody's proof of identity, as the desk says it. */
import { m } from '#paraglide/messages.js';

export const identityStates = {
  none: { tone: 'waiting', word: m.desk_identity_none },
  submitted: { tone: 'running', word: m.desk_identity_submitted },
  verified: { tone: 'good', word: m.desk_identity_verified },
  refused: { tone: 'caution', word: m.desk_identity_refused },
} as const;

export const personStates = {
  active: m.desk_state_active,
  left: m.desk_state_left,
  erased: m.desk_state_erased,
} as const;
