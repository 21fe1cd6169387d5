import { CliError } from '../failure/cli-error.ts';
import { closest } from '../../messages/write/closest.ts';
import { find, leaves } from '../framework/catalogue.ts';
import { command } from '../framework/command.ts';
import { helpText } from '../framework/help/help-text.ts';
import { topicNamed, topics } from '../framework/help/topics.ts';
import { repeated } from '../framework/spec.ts';
import { name } from '../framework/value.ts';
import { commands } from './catalogue.ts';

export default command({
  arguments: { topic: repeated(name) },
  examples: ['pgb help agreement list', 'pgb help exit-codes', 'pgb help environment'],
  async run({ out, cli, language }, { topic }) {
    const words = topic.join(' ');
    const about = topicNamed(words, cli);
    if (about !== undefined) return out.raw(about(cli, out.look));
    const path = words === '' ? '' : find(commands, topic)?.path;
    if (path === undefined) {
      const known = [
        ...Object.keys(topics),
        ...Object.keys(commands),
        ...[...leaves(commands)].map(({ path }) => path),
      ];
      throw new CliError('unknown-topic', { topic: words, suggestions: closest(words, known) });
    }
    return out.raw(await helpText(commands, path, { cli, language, look: out.look }));
  },
});
