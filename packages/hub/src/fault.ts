/** What the hub refuses, by code. The site holds the words; `params` fill them. */
export const faultCodes = {
  'hub.address-taken': 'CONFLICT',
  'hub.code-refused': 'BAD_REQUEST',
  'hub.credentials-refused': 'UNAUTHORIZED',
  'hub.example-only': 'NOT_FOUND',
  'hub.factor-already-set': 'CONFLICT',
  'hub.factor-missing': 'BAD_REQUEST',
  'hub.factor-required': 'FORBIDDEN',
  'hub.fresh-sign-in-required': 'FORBIDDEN',
  'hub.input-refused': 'BAD_REQUEST',
  'hub.interaction-expired': 'NOT_FOUND',
  'hub.link-expired': 'NOT_FOUND',
  'hub.origin-refused': 'FORBIDDEN',
  'hub.password-listed': 'BAD_REQUEST',
  'hub.password-personal': 'BAD_REQUEST',
  'hub.password-too-long': 'BAD_REQUEST',
  'hub.password-too-short': 'BAD_REQUEST',
  'hub.session-unknown': 'NOT_FOUND',
  'hub.sign-in-required': 'UNAUTHORIZED',
  'hub.too-many-attempts': 'TOO_MANY_REQUESTS',
  'hub.too-many-calls': 'TOO_MANY_REQUESTS',
  'hub.too-large': 'PAYLOAD_TOO_LARGE',
  'hub.unavailable': 'INTERNAL_SERVER_ERROR',
} as const;

export type FaultCode = keyof typeof faultCodes;
export type FaultParams = Readonly<Record<string, string | number>>;

/** An expected refusal. Anything else that is thrown is a defect and answers `hub.unavailable`. */
export class Fault extends Error {
  readonly code: FaultCode;
  readonly params: FaultParams;
  constructor(code: FaultCode, params: FaultParams = {}) {
    super(code);
    this.name = 'Fault';
    this.code = code;
    this.params = params;
  }
}
