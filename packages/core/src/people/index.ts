/** People of the tenant: the slice all others are modelled on (README). */
import { router } from '../procedure/index.ts';
import { bankAccounts } from './bank-accounts.ts';
import { changeBankAccount } from './change-bank-account.ts';
import { decideBankAccount } from './decide-bank-account.ts';
import { declareFacts } from './declare-facts.ts';
import { enter } from './enter.ts';
import { erase } from './erase.ts';
import { exportMine } from './export.ts';
import { file } from './file.ts';
import { get } from './get.ts';
import { grantRole } from './grant-role.ts';
import { identity } from './identity.ts';
import { list } from './list.ts';
import { me } from './me.ts';
import { myFacts } from './my-facts.ts';
import { prepareBankAccount } from './prepare-bank-account.ts';
import { requestErasure } from './request-erasure.ts';
import { revokeRole } from './revoke-role.ts';
import { setFacts } from './set-facts.ts';
import { submitIdentity } from './submit-identity.ts';
import { updateContact } from './update-contact.ts';
import { verifyIdentity } from './verify-identity.ts';
import { waitingBankAccounts } from './waiting-bank-accounts.ts';
import { whoLooked } from './who-looked.ts';
import { withdrawBankAccount } from './withdraw-bank-account.ts';

export const people = router({
  me,
  enter,
  updateContact,
  submitIdentity,
  verifyIdentity,
  setFacts,
  declareFacts,
  myFacts,
  list,
  get,
  file,
  identity,
  grantRole,
  revokeRole,
  bankAccounts,
  changeBankAccount,
  withdrawBankAccount,
  prepareBankAccount,
  decideBankAccount,
  waitingBankAccounts,
  export: exportMine,
  requestErasure,
  erase,
  whoLooked,
});

// What other slices may use.
export {
  type AccountInForce,
  accountsInForce,
  checkedIban,
  promoteDueAccounts,
} from './account.ts';
export { factsOf } from './facts.ts';
export { noteLook } from './looked.ts';
export { type Person, readPerson } from './read.ts';
export { completionLevel } from './rules.ts';
