/** `node scripts/messages.ts`: compiles the messages of every language there is. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessages } from './compile-messages.ts';

const files = readdirSync(join(import.meta.dirname, '../messages'));
await compileMessages([...new Set(files.map((file) => file.split('.').at(-2) ?? ''))]);
