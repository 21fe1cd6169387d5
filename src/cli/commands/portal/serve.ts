import { once } from 'node:events';
import { checkConfig, serve } from '../../../portal/serve/serve.ts';
import { command } from '../../framework/command.ts';
import { flag, requiredValue } from '../../framework/spec.ts';
import { file } from '../../framework/values/value.ts';
import { startFailureOf } from '../../practice/start-failure.ts';

export default command({
  finishesFirst: true,
  options: { config: requiredValue(file), check: flag({ text: 'checkConfig' }), new: flag() },
  examples: [
    'pgb portal serve --config portal.yaml --check',
    'pgb portal serve --config portal.yaml --new',
    'pgb portal serve --config portal.yaml',
  ],
  async run(context, { config, check, new: isNew }) {
    const { notices } = context.cli;
    const wish = { file: config, env: context.surroundings.env, isNew };
    try {
      if (check) {
        await checkConfig(wish);
        return await context.out.notice(notices.portal.configRight(config));
      }
      const portal = await serve(wish);
      try {
        await context.out.notice(notices.portal.serving(portal.url));
        await (context.out.isForPeople ? context.out.raw(`${portal.url}\n`) : context.out.json({ url: portal.url }));
        if (!context.stopping.aborted) await once(context.stopping, 'abort');
      } finally {
        await portal.close();
      }
    } catch (error) {
      throw startFailureOf(error);
    }
  },
});
