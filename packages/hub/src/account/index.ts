import { router } from '../api/base.ts';
import { changePassword } from './change-password.ts';
import { erase } from './erase.ts';
import { exportAccount } from './export.ts';
import { events } from './list-events.ts';
import { me } from './me.ts';
import { update } from './update.ts';

export const accountRouter = router({
  me,
  update,
  changePassword,
  events,
  export: exportAccount,
  erase,
});
