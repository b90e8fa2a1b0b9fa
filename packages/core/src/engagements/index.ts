/** Engagements: employment of a person by a legal entity, from a budget (DESIGN §4). */
import { router } from '../procedure/index.ts';
import { absence } from './absence.ts';
import { approve } from './approve.ts';
import { cancel } from './cancel.ts';
import { cancelDay } from './cancel-day.ts';
import { cancellationOf } from './cancellation-of.ts';
import { cancellation } from './cancellation-preview.ts';
import { change } from './change.ts';
import { changeDay } from './change-day.ts';
import { completeDuty } from './complete-duty.ts';
import { completeGroup } from './complete-group.ts';
import { confirmDays } from './confirm-days.ts';
import { contract } from './contract.ts';
import { contractOf } from './contract-of.ts';
import { create } from './create.ts';
import { discard } from './discard.ts';
import { end } from './end.ts';
import { forms } from './forms.ts';
import { get } from './get.ts';
import { getDuty } from './get-duty.ts';
import { lawWords } from './law-words.ts';
import { list } from './list.ts';
import { listDuties } from './list-duties.ts';
import { listGrades } from './list-minimum-pay.ts';
import { mine } from './mine.ts';
import { addGrade } from './minimum-pay.ts';
import { monthDuties } from './month-duties.ts';
import { myOtherWork } from './my-other-work.ts';
import { declareOtherWork } from './other-work.ts';
import { preview } from './preview.ts';
import { recordDays } from './record-days.ts';
import { recordLaw } from './record-law.ts';
import { returnToPerson } from './return.ts';
import { review } from './review.ts';
import { sign } from './sign.ts';
import { simulate } from './simulate.ts';
import { simulatorHouse } from './simulator-house.ts';
import { submit } from './submit.ts';
import { update } from './update.ts';
import { withdraw } from './withdraw.ts';

export const engagements = router({
  forms,
  lawWords,
  simulate,
  simulatorHouse,
  preview,
  create,
  update,
  submit,
  withdraw,
  discard,
  mine,
  get,
  contract,
  sign,
  confirmDays,
  changeDay,
  cancelDay,
  absence,
  cancellation,
  list,
  review,
  approve,
  return: returnToPerson,
  contractOf,
  change,
  recordDays,
  cancellationOf,
  cancel,
  end,
  recordLaw,
});

export const duties = router({
  list: listDuties,
  month: monthDuties,
  get: getDuty,
  complete: completeDuty,
  completeGroup,
});

export const otherWork = router({ declare: declareOtherWork, mine: myOtherWork });

export const minimumPay = router({ add: addGrade, list: listGrades });

// What other slices may use.
export { estimateFor, heldFor, releaseHold } from './hold.ts';
export {
  engagementInputs,
  engagementInputsOf,
  houseInput,
  inputOf,
  knownEngagement,
  notReady,
  peopleWithWork,
  personInput,
  personInputsOf,
  type UnconfirmedDay,
  unconfirmedDays,
} from './known.ts';
export { otherWorkUntil } from './other-work.ts';
export { monthsOf } from './pay.ts';
export { type PersonDuties, recordPeriodDuties } from './record-duties.ts';
