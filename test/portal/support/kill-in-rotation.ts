// node kill-in-rotation.ts DATABASE BATCH: a change to another data key that is killed after so many batches.
import { rotateKeys } from '../../../src/portal/store/keys/upkeep.ts';
import { testKey } from './test-key.ts';

const [database = '', batch = ''] = process.argv.slice(2);
let batches = 0;
await rotateKeys(
  { database, key: testKey },
  {
    takenUpMilliseconds: 0,
    tell: ({ step }) => {
      batches += step === 'sealing' ? 1 : 0;
      if (batches === Number(batch)) process.kill(process.pid, 'SIGKILL');
    },
  },
);
