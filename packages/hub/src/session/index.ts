import { router } from '../api/base.ts';
import { end } from './end-one.ts';
import { list } from './list.ts';
import { signOut } from './sign-out.ts';
import { signOutEverywhere } from './sign-out-everywhere.ts';
import { stepUp } from './step-up.ts';

export const sessionRouter = router({ list, end, signOut, signOutEverywhere, stepUp });
