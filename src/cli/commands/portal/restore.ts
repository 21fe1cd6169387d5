import { restoreBackup } from '../../../portal/store/backup/backup-file.ts';
import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { plainFile } from '../../framework/values/value.ts';
import { findStore, storeOptions } from '../../practice/kept-store.ts';
import { startFailureOf } from '../../practice/start-failure.ts';

export default command({
  arguments: { file: requiredValue(plainFile, { text: 'backupFile' }) },
  options: storeOptions,
  examples: [
    'pgb portal restore portal-backup.sqlite --config portal.yaml',
    'pgb portal restore practice.sqlite --data ./practice-data',
  ],
  async run(context, { file, ...typed }) {
    try {
      const store = await findStore(context, typed);
      const copied = await restoreBackup(store, file);
      if (!context.out.isForPeople) await context.out.json({ ...copied, key: store.keyPlace });
      const say = context.cli.notices.portal;
      await context.out.notice(say.restored(copied));
      if (copied.leftovers.length > 0) await context.out.notice(say.leftovers(copied.leftovers));
    } catch (error) {
      throw startFailureOf(error);
    }
  },
});
