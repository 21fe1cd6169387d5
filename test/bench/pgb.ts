import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The command as it is built. */
export const pgb = `${root}bin/pgb.js`;

if (!existsSync(`${root}dist/cli/main.js`)) throw new Error('pgb has not been built: run `npm run build`');
