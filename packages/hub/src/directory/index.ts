import { router } from '../api/base.ts';
import { list } from './list.ts';

export const directoryRouter = router({ list });
