import { join } from 'node:path';
import { makeFolder } from '../../../files/make-folder.ts';
import { writeAtomically } from '../../../files/write-atomically.ts';
import { CliError } from '../../failure/cli-error.ts';
import type { Context } from '../../framework/context.ts';
import { command } from '../../framework/command.ts';
import { flag, option, valueList } from '../../framework/spec.ts';
import { folder, id } from '../../framework/values/value.ts';
import { ownLanguage } from '../../session/own-language.ts';
import { type Download, downloadList } from '../../view/document.ts';

export default command({
  operation: 'messages.document',
  arguments: { messageIds: valueList(id('message')) },
  options: {
    all: flag({ text: 'downloadAll' }),
    unread: flag(),
    outputDir: option(folder, { text: 'downloadDir' }),
  },
  examples: [
    'pgb message download B0000073',
    'pgb message download B0000071 B0000073 --output-dir letters',
    'pgb message download --all --output-dir letters --lang nl',
  ],
  async run(context, { messageIds, all, unread, outputDir = '.' }) {
    if (messageIds.length > 0 && (all || unread))
      throw new CliError('options-conflict', { one: all ? '--all' : '--unread', other: 'B…' });
    if (messageIds.length === 0 && !all && !unread)
      throw new CliError('nothing-chosen', { options: 'B…, --unread, --all' });
    const { out, call, cli } = context;
    const client = await context.client();
    const options = { ...call, language: await ownLanguage(context) };
    makeFolder(outputDir);
    const done: Download[] = [];
    for await (const messageId of messageIds.length > 0 ? messageIds : await chosen(context, unread)) {
      const content = await client.messages.document(messageId, options);
      // A file is named by the number alone: what a message is about is nobody's to read in a folder.
      const file = join(outputDir, `${messageId}.pdf`);
      await writeAtomically(file, (written) => written.writeFile(content));
      done.push({ id: messageId, file });
    }
    await out.answer(downloadList, done, { items: done });
    await out.notice(cli.notices.message.downloaded(done.length));
  },
});

/** The numbers of the messages, page by page. */
async function chosen(context: Context, unread: boolean): Promise<AsyncIterable<string>> {
  const client = await context.client();
  const query = { unread: unread || undefined, budgetHolderId: await context.holder() };
  return numbers(client.messages.list(query, context.call));
}

async function* numbers(messages: AsyncIterable<{ id: string }>): AsyncGenerator<string> {
  for await (const { id: number } of messages) yield number;
}
