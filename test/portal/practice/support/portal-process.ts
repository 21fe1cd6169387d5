// node portal-process.ts OPTIONS: a practice portal in a process of its own, which tells where it is.
import { createPracticePortal, type PracticeOptions } from '../../../../src/portal/practice/practice-portal.ts';

const options = JSON.parse(process.argv[2] ?? '{}') as PracticeOptions;
const { url } = await createPracticePortal({ ...options, log: () => undefined });
process.stdout.write(`${url}\n`);
