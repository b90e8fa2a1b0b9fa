/**
 * An expected refusal. `papers.bad-data`: the data is not what the paper needs (`params.path`);
 * `papers.does-not-add-up`: figures contradict each other (`params.what`);
 * `papers.not-rendered`: the typesetter refused (`params.detail`).
 */
export class PaperFault extends Error {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
  constructor(code: string, params: Readonly<Record<string, string>> = {}) {
    super(`${code}: ${Object.values(params).join(' ')}`);
    this.name = 'PaperFault';
    this.code = code;
    this.params = params;
  }
}
