/** Budgets: what orders feed and engagements are paid from. */
import { router } from '../../procedure/index.ts';
import { get } from './get.ts';
import { mine } from './mine.ts';
import { ofPerson } from './of-person.ts';
import { open } from './open.ts';
import { statement } from './statement.ts';

export const budgets = router({ open, mine, get, statement, ofPerson });
