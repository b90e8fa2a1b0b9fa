/** Words of clients: their kind and state, and what is known of their VAT number. */
import { m } from '#paraglide/messages.js';

type Tone = 'waiting' | 'running' | 'done' | 'good' | 'caution' | 'stop';

export type ClientState = 'unchecked' | 'checked' | 'blocked';
export type ClientKind = 'business' | 'public' | 'consumer';
export type VatResult = 'valid' | 'invalid' | 'unavailable' | 'override';

export function clientState(state: ClientState): { tone: Tone; word: string } {
  switch (state) {
    case 'unchecked':
      return { tone: 'waiting', word: m.clients_state_unchecked() };
    case 'checked':
      return { tone: 'good', word: m.clients_state_checked() };
    case 'blocked':
      return { tone: 'stop', word: m.clients_state_blocked() };
  }
}

export const clientKind = (kind: ClientKind): string =>
  ({
    business: m.clients_kind_business,
    public: m.clients_kind_public,
    consumer: m.clients_kind_consumer,
  })[kind]();

export function vatResult(result: VatResult | null): { tone: Tone; word: string } {
  switch (result) {
    case null:
      return { tone: 'waiting', word: m.clients_vat_not_asked() };
    case 'valid':
      return { tone: 'good', word: m.clients_vat_valid() };
    case 'invalid':
      return { tone: 'stop', word: m.clients_vat_invalid() };
    case 'unavailable':
      return { tone: 'caution', word: m.clients_vat_unavailable() };
    case 'override':
      return { tone: 'good', word: m.clients_vat_override() };
  }
}

/** Whom was asked: the Union's service, its stand-in among example data, or nobody but staff. */
export const vatSource = (source: string): string =>
  source === 'vies'
    ? m.clients_source_vies()
    : source === 'example'
      ? m.clients_source_example()
      : m.clients_source_staff();
