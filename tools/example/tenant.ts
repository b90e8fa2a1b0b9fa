/** Example data of one tenant: the story played through its procedures. */
import type { IsoDate } from '@smart/calendar';
import type { manualClock } from '@smart/calendar/clock';
import type { TenantRuntime } from '@smart/core';
import { exampleCountry } from './country.ts';
import { officeIban } from './numbers.ts';
import { type Bank, openBank } from './play/bank.ts';
import { type Desk, type Member, type Office, openOffice } from './play/office.ts';
import { playYear } from './play/year.ts';
import type { Story, StorySize } from './story/model.ts';
import { MEMBER } from './story/people.ts';
import { storyOf } from './story/year.ts';

/** A year at an office of some size. */
export const WHOLE_YEAR: StorySize = { people: 60, months: 12 };

export interface Loading {
  readonly runtime: TenantRuntime;
  readonly today: IsoDate;
  readonly size: StorySize;
  readonly clock: ReturnType<typeof manualClock>;
  /** Enters who can sign in, on the story's first day; answers who they are. */
  readonly signIns: () => Promise<{
    readonly member: Member;
    readonly staff: Readonly<Record<Desk, Member>>;
  }>;
  readonly report: (text: string) => void;
}

export interface Loaded {
  readonly story: Story;
  readonly office: Office;
  readonly bank: Bank;
}

/** Null where the country has no example words. */
export async function loadTenant(loading: Loading): Promise<Loaded | null> {
  const { runtime, today, size, clock, report } = loading;
  const country = await exampleCountry(runtime.id);
  if (!country) return null;
  const story = storyOf(country, size, today);
  clock.setDate(story.opensOn);
  const { member, staff } = await loading.signIns();
  const office = openOffice({ runtime, clock, country, staff, seed: `example ${runtime.id}` });
  office.people.set(MEMBER, member);
  const iban = officeIban(country);
  const { name: owner, currency } = runtime.plugin.tenant.entities[0]!;
  const bank = openBank({ iban, currency, owner }, story.opensOn);
  await playYear({ office, story, bank }, report);
  return { story, office, bank };
}
