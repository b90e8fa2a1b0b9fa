/** Declarations as files, made from stored inputs and results by the country's plug-in. */
import { router } from '../procedure/index.ts';
import { file } from './file.ts';

export const declarations = router({ file });
