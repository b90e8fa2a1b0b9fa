/** What the parts of a person's page show, as core answers it. */

import type { CoopClient } from '@smart/client';
import type { FaultText } from '@smart/ui/parts/fault.ts';

type People = CoopClient['people'];
export type Found = Awaited<ReturnType<People['get']['query']>>;
export type IdentityRead =
  | { readonly got: Awaited<ReturnType<People['identity']['query']>> }
  | { readonly fault: FaultText }
  | null;
export type FileRead =
  | { readonly got: Awaited<ReturnType<People['file']['query']>> }
  | { readonly fault: FaultText }
  | null;
export type Paper = Awaited<ReturnType<People['file']['query']>>['papers'][number];
