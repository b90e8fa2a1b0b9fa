/**
 * Finds plug-ins on disk: every folder that holds a `jurisdiction.ts` (a law) or a `tenant.ts` (an
 * office). Nothing names a country. Not for the browser: sites find plug-ins when they are built.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CaseMapping } from '../cases.ts';
import type { Tenant } from '../contract.ts';
import type { DeclarationDefinition, DeclarationSpecimen } from '../declarations.ts';
import { LawFault } from '../fault.ts';
import type { Job } from '../jobs.ts';
import type { Jurisdiction, Sample } from '../jurisdiction.ts';
import { checkDeclarations, checkJobs, checkJurisdiction, checkTenant } from './check.ts';

export { checkDeclarations, checkJobs, checkJurisdiction, checkTenant } from './check.ts';

export interface Discovered {
  /** Laws by id. */
  readonly jurisdictions: ReadonlyMap<string, Jurisdiction>;
  /** Offices by id. */
  readonly tenants: ReadonlyMap<string, Tenant>;
  /** Files each law can declare with, by its id; none where it has no `declarations.ts`. */
  readonly declarations: ReadonlyMap<string, readonly DeclarationDefinition[]>;
  /** The usual jobs under each law, by its id; none where it has no `jobs.ts`. */
  readonly jobs: ReadonlyMap<string, readonly Job[]>;
  /** Folder of each law or office, by id. */
  readonly folders: ReadonlyMap<string, string>;
}

export interface DiscoverOptions {
  /** Take the fictional country too. Default false: no office runs on it. */
  readonly template?: boolean;
  /** Names of the folders to look at; all of them by default. */
  readonly only?: readonly string[] | undefined;
}

/** Folders whose name begins so are documentation: loaded only when asked for. */
const NOT_AN_OFFICE = '_';

/**
 * Loads and checks every plug-in below a folder.
 * @throws LawFault `law.bad-plug-in` with the folder and what is wrong
 */
export async function discoverTenants(
  directory: string,
  { template = false, only }: DiscoverOptions = {},
): Promise<Discovered> {
  const jurisdictions = new Map<string, Jurisdiction>();
  const tenants = new Map<string, Tenant>();
  const declarations = new Map<string, readonly DeclarationDefinition[]>();
  const jobs = new Map<string, readonly Job[]>();
  const folders = new Map<string, string>();
  for (const folder of pluginFolders(directory, template, only)) {
    const jurisdiction = await exported(folder, 'jurisdiction.ts', 'jurisdiction');
    if (jurisdiction !== undefined) {
      const law = checkJurisdiction(jurisdiction, folder);
      add(jurisdictions, law, folder, folders);
      const files = (await exported(folder, 'declarations.ts', 'declarations')) ?? [];
      declarations.set(law.id, checkDeclarations(files, law, folder));
      const usual = (await exported(folder, 'jobs.ts', 'jobs')) ?? [];
      jobs.set(law.id, checkJobs(usual, law, folder));
    }
    const tenant = await exported(folder, 'tenant.ts', 'tenant');
    if (tenant !== undefined) add(tenants, checkTenant(tenant, folder), folder, folders);
  }
  for (const tenant of tenants.values()) checkEntities(tenant, jurisdictions);
  return { jurisdictions, tenants, declarations, jobs, folders };
}

function pluginFolders(
  directory: string,
  template: boolean,
  only: readonly string[] | undefined,
): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .filter(({ name }) => template || !name.startsWith(NOT_AN_OFFICE))
    .filter(({ name }) => only === undefined || only.includes(name))
    .map(({ name }) => resolve(directory, name))
    .filter((folder) =>
      ['jurisdiction.ts', 'tenant.ts'].some((file) => existsSync(join(folder, file))),
    )
    .sort();
}

async function exported(folder: string, file: string, name: string): Promise<unknown> {
  const path = join(folder, file);
  if (!existsSync(path)) return undefined;
  const module = await load(path);
  if (module[name] === undefined)
    throw new LawFault('law.bad-plug-in', path, { reason: `no export named ${name}` });
  return module[name];
}

/** An export that a file of the plug-in may have. */
async function optional(folder: string, file: string, name: string): Promise<unknown> {
  const path = join(folder, file);
  return existsSync(path) ? (await load(path))[name] : undefined;
}

async function load(path: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await import(pathToFileURL(path).href);
  } catch (problem) {
    const fault = new LawFault('law.bad-plug-in', path, { reason: (problem as Error).message });
    fault.cause = problem;
    throw fault;
  }
}

function add<T extends { readonly id: string }>(
  into: Map<string, T>,
  found: T,
  folder: string,
  folders: Map<string, string>,
): void {
  if (into.has(found.id))
    throw new LawFault('law.bad-plug-in', folder, { reason: `second plug-in ${found.id}` });
  into.set(found.id, found);
  folders.set(found.id, folder);
}

function checkEntities(tenant: Tenant, laws: ReadonlyMap<string, Jurisdiction>): void {
  for (const { id, jurisdiction } of tenant.entities)
    if (!laws.has(jurisdiction))
      throw new LawFault('law.bad-plug-in', `${tenant.id}.entities.${id}`, {
        reason: `no law ${jurisdiction}`,
      });
}

/** What a plug-in brings to be tested with. */
export interface Proof {
  readonly samples: readonly Sample[];
  /** From which its declarations are made; null when it has none. */
  readonly specimen: DeclarationSpecimen | null;
  /** Null when the plug-in understands no case files. */
  readonly mapping: CaseMapping | null;
  /** Paths of the case files it keeps. */
  readonly caseFiles: readonly string[];
}

/** Loads `samples.ts` and `cases/` of a plug-in's folder. */
export async function loadProof(folder: string): Promise<Proof> {
  const samples = (await exported(folder, 'samples.ts', 'samples')) as
    | readonly Sample[]
    | undefined;
  const specimen = await optional(folder, 'samples.ts', 'specimen');
  const mapping = (await exported(folder, 'cases/mapping.ts', 'mapping')) as
    | CaseMapping
    | undefined;
  const cases = join(folder, 'cases');
  const caseFiles = existsSync(cases)
    ? readdirSync(cases)
        .filter((file) => file.endsWith('.json'))
        .map((file) => join(cases, file))
    : [];
  return {
    samples: samples ?? [],
    specimen: (specimen as DeclarationSpecimen | undefined) ?? null,
    mapping: mapping ?? null,
    caseFiles,
  };
}
