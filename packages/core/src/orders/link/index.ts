/** What a client does with the link to one order. */
import { router } from '../../procedure/index.ts';
import { askChange } from './ask-change.ts';
import { confirm } from './confirm.ts';
import { decline } from './decline.ts';
import { opened } from './opened.ts';
import { pdf } from './pdf.ts';
import { view } from './view.ts';

export const link = router({ view, opened, confirm, askChange, decline, pdf });
