import { CliError } from '../failure/cli-error.ts';
import { closest } from '../../messages/write/closest.ts';
import { command } from '../framework/command.ts';
import { topicNamed, topics } from '../framework/help/topics.ts';
import { valueList } from '../framework/spec.ts';
import { name } from '../framework/values/value.ts';

export default command({
  arguments: { topic: valueList(name) },
  examples: ['pgb help agreement list', 'pgb help exit-codes', 'pgb help environment'],
  async run(context, { topic }) {
    const { out, cli, help } = context;
    const words = topic.join(' ');
    const about = topicNamed(words, cli);
    if (about !== undefined) return out.raw(await about(cli, out.look, () => context.texts()));
    const text = await help.textOf(topic);
    if (text !== undefined) return out.raw(text);
    throw new CliError('unknown-topic', {
      topic: words,
      suggestions: closest(words, [...Object.keys(topics), ...Object.values(cli.help.topicAliases), ...help.names()]),
    });
  },
});
