import { changeStoreKey, finishStoreKey } from '../../../../portal/store/keys/upkeep.ts';
import { keyInFile } from '../../../../portal/serve/store-key.ts';
import { CliError } from '../../../failure/cli-error.ts';
import { command } from '../../../framework/command.ts';
import { flag, option } from '../../../framework/spec.ts';
import { plainFile } from '../../../framework/values/value.ts';
import { findStore, storeOptions } from '../../../practice/kept-store.ts';
import { startFailureOf } from '../../../practice/start-failure.ts';

export default command({
  options: {
    ...storeOptions,
    newKeyFile: option(plainFile, { text: 'newKeyFile' }),
    finish: flag({ text: 'finishKeyChange' }),
  },
  examples: [
    'pgb portal key change --config portal.yaml --new-key-file /etc/pgb/next-store.key',
    'pgb portal key change --config portal.yaml --finish',
  ],
  async run(context, { newKeyFile, finish, ...typed }) {
    try {
      const store = await findStore(context, typed);
      const say = context.cli.notices.portal;
      if (newKeyFile !== undefined && finish) {
        throw new CliError('options-conflict', { one: '--new-key-file', other: '--finish' });
      }
      if (finish) {
        const forgotten = await finishStoreKey(store);
        if (!context.out.isForPeople) await context.out.json({ forgotten });
        return await context.out.notice(forgotten === 0 ? say.noKeyToForget : say.storeKeyForgotten(store.keyPlace));
      }
      if (newKeyFile === undefined) throw new CliError('nothing-chosen', { options: '--new-key-file, --finish' });
      await changeStoreKey(store, await keyInFile(newKeyFile));
      if (!context.out.isForPeople) await context.out.json({ added: newKeyFile });
      return await context.out.notice(say.storeKeyAdded({ file: newKeyFile, place: store.keyPlace }));
    } catch (error) {
      throw startFailureOf(error);
    }
  },
});
