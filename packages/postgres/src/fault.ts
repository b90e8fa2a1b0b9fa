/** A refused start, provision or migration: `code` says why, `detail` what to do. */
export class PostgresFault extends Error {
  readonly code: string;
  constructor(code: string, detail: string) {
    super(`${code}: ${detail}`);
    this.name = 'PostgresFault';
    this.code = code;
  }
}
