import { listKeys } from '../../../../portal/store/keys/upkeep.ts';
import { command } from '../../../framework/command.ts';
import { findStore, storeOptions } from '../../../practice/kept-store.ts';
import { startFailureOf } from '../../../practice/start-failure.ts';
import { dataKeyView } from '../../../view/portal/data-key.ts';

export default command({
  options: storeOptions,
  examples: ['pgb portal key list --config portal.yaml', 'pgb portal key list --data ./practice-data -o json'],
  async run(context, typed) {
    try {
      const { keys, ...facts } = await listKeys(await findStore(context, typed));
      const say = context.cli.notices.portal;
      const shown = keys.map(({ madeAt, ...key }) => ({
        ...key,
        stateText: say.keyState[key.state],
        madeAt: new Date(madeAt).toISOString(),
      }));
      await context.out.answer(dataKeyView, shown, { keys: shown, ...facts });
      await context.out.notice(say.keysListed(facts));
    } catch (error) {
      throw startFailureOf(error);
    }
  },
});
