import { textsFor } from '../../messages/texts-for.ts';
import { findNewestMessages } from './service.ts';
import type { Service } from '../handler.ts';
import { findTasks } from './tasks.ts';

const NEWEST = 5;
const hourFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hour: 'numeric',
  hourCycle: 'h23',
});

export const homeService = {
  'home.show': async (context) => {
    const texts = textsFor(context.language);
    const tasks = await findTasks(context);
    return {
      greeting: texts.greeting(Number(hourFormat.format(context.now)), context.caller.name),
      tasks: tasks.map(({ kind, count }) => ({ kind, count, text: texts.task(kind, count) })),
      messages: await findNewestMessages(context, NEWEST),
    };
  },
} satisfies Service<'home.show'>;
