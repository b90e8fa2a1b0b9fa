import type { CaseMapping } from '../cases.ts';
import type { Tenant } from '../contract.ts';
import type { DeclarationDefinition, DeclarationSpecimen } from '../declarations.ts';
import type { Job } from '../jobs.ts';
import type { Jurisdiction, JurisdictionRegistry, Sample } from '../jurisdiction.ts';

/** A plug-in with all it brings. */
export interface PlugIn {
  readonly jurisdiction: Jurisdiction;
  /** Null for a law without an office. */
  readonly tenant: Tenant | null;
  readonly samples: readonly Sample[];
  readonly jobs: readonly Job[];
  readonly declarations: readonly DeclarationDefinition[];
  /** Invented people and entity to declare; null when nothing is declared. */
  readonly specimen: DeclarationSpecimen | null;
  readonly mapping: CaseMapping | null;
  readonly caseFiles: readonly string[];
  readonly folder: string;
  /** All laws, for payslips that need more than one. */
  readonly registry: JurisdictionRegistry;
}

/** One thing a plug-in must hold; `run` throws when it does not. */
export interface Check {
  readonly name: string;
  readonly run: () => void;
}

/** A check that lists everything that is wrong. */
export const check = (name: string, problems: () => readonly string[]): Check => ({
  name,
  run: () => {
    const found = problems();
    if (found.length > 0) throw new Error(`${name}:\n  ${found.slice(0, 40).join('\n  ')}`);
  },
});

/** Languages of the law and of the office. */
export const languagesOf = ({ jurisdiction, tenant }: PlugIn): string[] => [
  ...new Set([...jurisdiction.languages, ...(tenant?.languages ?? [])]),
];
