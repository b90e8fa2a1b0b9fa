/**
 * An expected refusal of the law engine: `code` says what, `path` where in the input, `params`
 * what to fill into the sentence `fault.<code>`. Anything else that is thrown is a bug.
 *
 * Of the case: `law.no-value-for-date`, `law.no-jurisdiction`, `law.unknown-kind`,
 * `law.unknown-pay`, `law.bad-facts`, `law.facts-missing`, `law.bad-amount`, `law.too-large`,
 * `law.bad-confirmed`, `law.unknown-line`, `law.hash-differs`. Of data from outside:
 * `law.bad-input`, `law.bad-date`, `law.unknown-field`, `law.bad-json`, `law.bad-csv`. Of a
 * plug-in: `law.bad-plug-in`.
 */
export class LawFault extends Error {
  readonly code: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: string, path = '', params: Readonly<Record<string, string | number>> = {}) {
    super(`${code}${path ? ` at ${path}` : ''} ${JSON.stringify(params)}`);
    this.name = 'LawFault';
    this.code = code;
    this.path = path;
    this.params = params;
  }
}
