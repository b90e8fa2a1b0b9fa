/** A year at an office as plain data. Amounts are cents, dates ISO; everything has a key. */
import type { IsoDate } from '@smart/calendar';
import type { WorkKind } from '../country.ts';

export interface StoryPerson {
  readonly key: string;
  /** E-mail of an example sign-in when this person can sign in; they exist already. */
  readonly signIn: string | null;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly language: string;
  readonly phone: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly birthDate: IsoDate;
  readonly serial: number;
  readonly iban: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly joinsOn: IsoDate;
  /** How far joining has come today. */
  readonly identity: 'verified' | 'submitted' | 'none';
  readonly shares: number;
  /** Day the bank shows the money of the share; null: not paid yet. */
  readonly sharePaidOn: IsoDate | null;
}

/** How a client pays: soon, after a reminder, or no more from a day on. */
export type Habit = 'prompt' | 'slow' | 'late' | 'lost';

export interface StoryClient {
  readonly key: string;
  readonly habit: Habit;
  readonly iban: string;
  /** Person who enters it. */
  readonly by: string;
  readonly on: IsoDate;
  /** With no VAT number nobody but who entered it can find it. */
  readonly shared: boolean;
}

export interface StoryInstalment {
  readonly kind: 'deposit' | 'part';
  readonly share: string;
  readonly on: IsoDate;
}

export interface StoryOrder {
  readonly key: string;
  readonly person: string;
  readonly client: string;
  readonly title: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly instalments: readonly StoryInstalment[];
  readonly enteredOn: IsoDate;
  /** Days after which each step was taken; null: not taken by today. */
  readonly sentOn: IsoDate | null;
  readonly confirmedOn: IsoDate | null;
  readonly how: 'link' | 'paper';
  readonly outcome: 'goes on' | 'completed' | 'declined' | 'change asked' | 'cancelled';
  /** Day of that outcome. */
  readonly outcomeOn: IsoDate | null;
}

export interface StoryDay {
  readonly date: IsoDate;
  readonly minutes: number;
}

/** What was unlike planned. */
export type StoryTwist =
  | { readonly kind: 'changed'; readonly date: IsoDate; readonly minutes: number }
  | { readonly kind: 'sick'; readonly from: IsoDate; readonly to: IsoDate }
  | { readonly kind: 'client cancelled'; readonly on: IsoDate }
  | { readonly kind: 'ended'; readonly on: IsoDate; readonly last: IsoDate };

export interface StoryWork {
  readonly key: string;
  readonly person: string;
  readonly order: string;
  readonly title: string;
  readonly kind: WorkKind;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly days: readonly StoryDay[];
  readonly pay: { readonly kind: 'day' | 'salary' | 'lump-sum'; readonly amount: number };
  /** 13th and 14th pay. */
  readonly extras: readonly { readonly amount: number; readonly on: IsoDate }[];
  readonly facts: Readonly<Record<string, unknown>>;
  /** A salary without 13th and 14th pay; nothing surprising happens to it. */
  readonly plain: boolean;
  readonly askedOn: IsoDate;
  readonly approvedOn: IsoDate | null;
  /** Contract signed and start declared. */
  readonly readyOn: IsoDate | null;
  /** Days later than this nobody has confirmed yet. */
  readonly confirmedUntil: IsoDate;
  readonly twist: StoryTwist | null;
}

export interface StoryRun {
  readonly key: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly preparedOn: IsoDate;
  readonly payOn: IsoDate;
  /** Everybody with work in the period, or only these. */
  readonly people: readonly string[] | null;
  /** The run of today still waits for its second person. */
  readonly approved: boolean;
}

export interface StoryExpense {
  readonly key: string;
  readonly person: string;
  readonly spentOn: IsoDate;
  readonly submittedOn: IsoDate;
  readonly decidedOn: IsoDate | null;
  readonly gross: number;
}

export interface Story {
  readonly opensOn: IsoDate;
  readonly today: IsoDate;
  readonly people: readonly StoryPerson[];
  readonly clients: readonly StoryClient[];
  readonly orders: readonly StoryOrder[];
  readonly works: readonly StoryWork[];
  readonly runs: readonly StoryRun[];
  readonly expenses: readonly StoryExpense[];
  /** Facts entered later than they were true. */
  readonly lateFacts: readonly { person: string; from: IsoDate; enteredOn: IsoDate }[];
  readonly accountChanges: readonly { person: string; on: IsoDate; by: 'person' | 'staff' }[];
  readonly otherWork: readonly { person: string; on: IsoDate; until: IsoDate }[];
  readonly statementDays: readonly IsoDate[];
}

export interface StorySize {
  readonly people: number;
  /** Months up to the one of today. */
  readonly months: number;
}
