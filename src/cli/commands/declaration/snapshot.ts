import { dirname } from 'node:path';
import { makeFolder } from '../../../files/make-folder.ts';
import { takeSnapshot } from '../../../import/offline/take-snapshot.ts';
import { command } from '../../framework/command.ts';
import { option } from '../../framework/spec.ts';
import { file } from '../../framework/values/value.ts';
import { portalOf } from '../../bulk/portal-of.ts';
import { snapshotPath } from '../../bulk/check/snapshot-file.ts';
import { snapshotView } from '../../view/import/check.ts';

export default command({
  operation: 'declarableTerms.list',
  options: { snapshot: option(file) },
  examples: ['pgb declaration snapshot', 'pgb --as organisation declaration snapshot --snapshot agreements.sqlite'],
  async run(context, { snapshot }) {
    const path = snapshotPath(context, snapshot);
    if (snapshot === undefined) makeFolder(dirname(path));
    const client = await context.client();
    const target = context.target();
    const facts = await takeSnapshot({
      client,
      path,
      portal: portalOf(context),
      signal: context.signal,
      persona: target.kind === 'practice' ? target.as : undefined,
    });
    await context.out.record(snapshotView, { ...facts, file: path });
    const { taken } = context.cli.notices.snapshot;
    if (context.out.isForPeople) await context.out.notice(taken(facts.agreements, facts.declarations, path));
  },
});
