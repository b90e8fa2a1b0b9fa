import { router } from '../procedure/index.ts';
import { me } from './me.ts';
import { updateContact } from './update-contact.ts';

export const people = router({ me, updateContact });
