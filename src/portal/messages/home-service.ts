import { textsFor } from '../../messages/texts-for.ts';
import { newestMessages } from './service.ts';
import type { Service } from '../service.ts';
import { tasksFor } from './tasks.ts';

const NEWEST = 5;
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: 'numeric', hourCycle: 'h23' });

export const homeService = {
  'home.show': async (context) => {
    const texts = textsFor(context.language);
    const tasks = await tasksFor(context);
    return {
      greeting: texts.greeting(Number(clock.format(context.now)), context.caller.name),
      tasks: tasks.map(({ kind, count }) => ({ kind, count, text: texts.task(kind, count) })),
      messages: await newestMessages(context, NEWEST),
    };
  },
} satisfies Service<'home.show'>;
