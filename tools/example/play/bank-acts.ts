/** When files go to the bank, statements come, authorities are paid and debts are chased. */
import { addDays, addMonths, firstOfMonth, type IsoDate, monthOfDate } from '@smart/calendar';
import { bankDay } from '../story/calendar.ts';
import { ibanOfNumber } from '../story/people.ts';
import type { Act, Place, Play } from './acts.ts';
import * as debts from './debts.ts';
import { closeMonth, fetchStatement, fileDuties, payAgain, payFile } from './pay.ts';

/** Day of a month on which what is due to authorities is paid and reported. */
const AUTHORITIES_DAY = 12;

/** Jobs that in an office run each night; here before each statement. */
const NIGHTLY = ['people.promote-accounts', 'invoices.remind'];

const act = (on: IsoDate, place: Place, name: string, run: Act['run']): Act => ({
  ...{ on, place, name, run },
});

function payActs({ office, story, bank }: Play): Act[] {
  // One payment of a run in the middle of the year comes back.
  const whole = story.runs.filter(({ people: named, approved }) => named === null && approved);
  const bounced = whole[Math.floor(whole.length / 2)]?.preparedOn;
  const people = story.runs
    .filter(({ approved }) => approved)
    .map(({ key, preparedOn, payOn }) =>
      act(preparedOn, 'pay', `pay ${key}`, () =>
        payFile(office, bank, {
          ...{ key, executeOn: payOn, authorities: false },
          comesBack: preparedOn === bounced,
        }),
      ),
    );
  const months = [...new Set(story.runs.map(({ from }) => addMonths(from, 1)))];
  const authorities = months.map((month) => {
    const on = bankDay(addDays(month, AUTHORITIES_DAY - 1));
    const wish = { key: `authorities ${monthOfDate(month)}`, executeOn: on, authorities: true };
    return act(on, 'pay', wish.key, () => payFile(office, bank, wish));
  });
  const again = act(addDays(bounced ?? story.opensOn, 8), 'facts', 'paid again', () =>
    payAgain(office),
  );
  const waiting = { key: 'waiting', executeOn: bankDay(addDays(story.today, 8)) };
  const open = act(story.today, 'open', 'file waits', () =>
    payFile(office, bank, { ...waiting, authorities: false, open: true }),
  );
  return [...people, ...authorities, again, open];
}

function statementActs({ office, story, bank }: Play): Act[] {
  return story.statementDays.flatMap((on) => [
    act(on, 'night', `night ${on}`, async () => {
      for (const job of NIGHTLY) await office.night(job);
    }),
    act(on, 'statement', `statement ${on}`, () => fetchStatement(office, bank, addDays(on, -1))),
    act(on, 'duties', `duties ${on}`, () => fileDuties(office, story.today)),
  ]);
}

/** Money nobody can place: it stands on suspense with its owner. */
function unknownCredit({ office, story, bank }: Play): Act {
  const on = bankDay(addDays(story.today, -6));
  const payer = {
    name: 'Unbekannt Beispiel',
    iban: ibanOfNumber(office.country, 99_999),
  };
  return act(addDays(on, -1), 'open', 'unknown credit', async () => {
    bank.credit({ on, amount: 24_750n, payer, text: 'Honorar laut Vereinbarung' });
  });
}

/** Days of the year on which finance deals with those who do not pay, from today backwards. */
const DEBTS = { claim: -105, writeOff: -80, recovery: -24, open: -5 } as const;

function debtActs(play: Play): Act[] {
  const { office, story, bank } = play;
  const day = (days: number): IsoDate => bankDay(addDays(story.today, days));
  const reminders: Act[] = [];
  for (let on = firstOfMonth(addMonths(story.opensOn, 2)); on < story.today; on = addDays(on, 10))
    reminders.push(act(on, 'debts', `reminders ${on}`, () => debts.sendReminders(office, story)));
  return [
    ...reminders,
    act(day(DEBTS.claim), 'debts', 'claims', () => debts.claimLost(office, story, true)),
    act(day(DEBTS.writeOff), 'debts', 'write-offs', () => debts.writeOffLost(office)),
    act(day(DEBTS.recovery), 'debts', 'recovery', () =>
      debts.recover(office, story, bank, day(DEBTS.recovery + 1)),
    ),
    act(day(DEBTS.open), 'debts', 'claims open', () => debts.claimLost(office, story, false)),
  ].filter(({ on }) => on > story.opensOn);
}

/** Day of the following month on which a month is closed. */
const CLOSING_DAY = 20;

/** Each month is closed by two people; the last one still waits for the second. */
function closingActs({ office, story }: Play): Act[] {
  const months: IsoDate[] = [];
  for (let month = firstOfMonth(story.opensOn); ; month = addMonths(month, 1)) {
    if (bankDay(addDays(addMonths(month, 1), CLOSING_DAY - 1)) >= story.today) break;
    months.push(month);
  }
  return months.map((month) =>
    act(
      bankDay(addDays(addMonths(month, 1), CLOSING_DAY - 1)),
      'open',
      `close ${monthOfDate(month)}`,
      () => closeMonth(office, month, month !== months.at(-1)),
    ),
  );
}

export const bankActs = (play: Play): Act[] => [
  ...closingActs(play),
  ...payActs(play),
  ...statementActs(play),
  unknownCredit(play),
  ...debtActs(play),
];
