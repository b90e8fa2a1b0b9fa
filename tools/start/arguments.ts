/** Command line of `npm start -- …`. */
import { resolve } from 'node:path';

export interface StartOptions {
  /** Port all sites share, by host name. */
  readonly port: number;
  /** Folder of the embedded database and other state. */
  readonly dataDir: string;
  /** Throw the state away first. */
  readonly fresh: boolean;
}

export const USAGE = `npm start -- [--port 4000] [--data .data] [--fresh]
  --port N    the port all sites share (default 4000)
  --data DIR  where the example database lives (default .data in the project)
  --fresh     delete the example database first and load it anew

environment:
  EXAMPLE=accounts         only who can sign in and what the office confirmed; nobody else, no work
  EXAMPLE_DATE=2026-11-30  the day the office stands on; on kept data as if it had waited until then`;

/** Parsed options, or a sentence saying what is wrong. */
export function parseArguments(args: readonly string[], root: string): StartOptions | string {
  let port = 4000;
  let dataDir = resolve(root, '.data');
  let fresh = false;
  for (let i = 0; i < args.length; i += 1) {
    const argument = args[i];
    const value = args[i + 1];
    if (argument === '--') continue;
    if (argument === '--fresh') fresh = true;
    else if (argument === '--port' && value && isPort(value)) {
      port = Number(value);
      i += 1;
    } else if (argument === '--data' && value) {
      dataDir = resolve(process.env.INIT_CWD ?? root, value);
      i += 1;
    } else return `I do not understand "${argument}".\n${USAGE}`;
  }
  return { port, dataDir, fresh };
}

const isPort = (text: string): boolean =>
  /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
