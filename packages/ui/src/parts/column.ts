/** One column of a table. */
export interface Column {
  readonly key: string;
  readonly head: string;
  /** Figures stand right. */
  readonly numeric?: boolean;
  /** The name of the row: a heading cell, first on the card. */
  readonly main?: boolean;
}
