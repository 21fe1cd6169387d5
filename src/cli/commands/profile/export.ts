import { existsSync } from 'node:fs';
import { writeExport } from '../../export/write-export.ts';
import { CliError } from '../../failure/cli-error.ts';
import { command } from '../../framework/command.ts';
import { option } from '../../framework/spec.ts';
import { folder } from '../../framework/values/value.ts';
import { ownLanguage } from '../../session/own-language.ts';
import { exportView } from '../../view/people/profile.ts';

export default command({
  operation: 'profile.show',
  options: { outputDir: option(folder, { text: 'exportDir' }) },
  examples: ['pgb profile export', 'pgb profile export --output-dir my-data'],
  async run(context, { outputDir = 'pgb-data' }) {
    const { out, cli, call } = context;
    // Papers of an earlier export, perhaps of somebody else, would stand among those of this one.
    if (existsSync(outputDir)) throw new CliError('export-exists', { folder: outputDir });
    const client = await context.client();
    const holder = await context.holder();
    const { role } = await client.me.show(call);
    // What is kept of several people is of each of them, and goes into a file of their own.
    if (role === 'representative' && holder === undefined)
      throw new CliError('nothing-chosen', { options: '--holder' });
    const options = { ...call, language: await ownLanguage(context) };
    const exported = await writeExport(client, outputDir, { role, holder, call: options });
    await out.record(exportView, exported);
    await out.notice(cli.notices.profile.exported);
  },
});
