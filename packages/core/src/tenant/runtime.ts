/** Everything a process holds for one tenant. Made once at start, passed in every context. */
import type { Clock } from '@smart/calendar/clock';
import type { Jurisdiction, Tenant } from '@smart/law';
import type { DeclarationDefinition } from '@smart/law/declarations';
import type { TenantDatabase } from '../database/index.ts';
import type { JobQueue } from '../jobs/index.ts';
import type { Vault } from '../vault/index.ts';
import type { VatChecker } from '../vies/index.ts';

/** The country's plug-in as discovery found it: the office, and every jurisdiction by id. */
export interface TenantPlugin {
  readonly tenant: Tenant;
  readonly jurisdictions: ReadonlyMap<string, Jurisdiction>;
  /** Files each law can declare with. */
  readonly declarations: ReadonlyMap<string, readonly DeclarationDefinition[]>;
}

export interface TenantRuntime {
  /** Id of the plug-in's folder, `at`. */
  readonly id: string;
  /** Where people reach it: `http://at.localhost:4000`. */
  readonly origin: string;
  readonly plugin: TenantPlugin;
  readonly clock: Clock;
  readonly database: TenantDatabase;
  readonly vault: Vault;
  readonly jobs: JobQueue;
  /** Whom to ask about VAT numbers. */
  readonly vatChecker: VatChecker;
  /** Shows example data: outbox page, example sign-ins, fixed date. */
  readonly exampleMode: boolean;
}
