import { writeFileSync } from 'node:fs';
import { octoberCsv } from './october.ts';

writeFileSync(new URL('../../examples/october.csv', import.meta.url), octoberCsv());
