import { once } from 'node:events';
import { standardLog } from '../../../portal/log.ts';
import { createPracticePortal } from '../../../portal/practice/practice-portal.ts';
import { CliError } from '../../failure/cli-error.ts';
import { command } from '../../framework/command.ts';
import { flag, option } from '../../framework/spec.ts';
import { count, database as databaseAddress, folder } from '../../framework/values/value.ts';
import { faultOptions, readFaults } from '../../practice/fault-options.ts';
import { startFailureOf } from '../../practice/start-failure.ts';
import { practiceFolder } from '../../practice/start-practice.ts';

export default command({
  finishesFirst: true,
  options: {
    port: option(count(0, 65_535), { usual: 0 }),
    data: option(folder),
    database: option(databaseAddress, { env: 'PGB_DATABASE' }),
    tls: flag({ text: 'practiceTls' }),
    ...faultOptions,
  },
  examples: [
    'pgb portal start --port 8080',
    'pgb portal start --port 0 --data ./practice-data -o json',
    'pgb portal start --port 8443 --tls',
    'pgb portal start --database postgres://localhost/pgb',
    'pgb portal start --port 8080 --drop 1% --status 429=5%',
  ],
  async run(context, { port = 0, data, database, tls, ...typed }) {
    // What is typed can be read by everybody on this machine, in the list of processes.
    const isTyped = database !== undefined && database !== context.surroundings.env['PGB_DATABASE'];
    if (isTyped && holdsPassword(database)) throw new CliError('password-typed', {});
    const faults = readFaults(typed);
    const portal = await createPracticePortal({
      port,
      tls,
      dataDir: data ?? practiceFolder(context.folder),
      log: standardLog,
      ...(database !== undefined && { database }),
      ...(faults !== undefined && { faults }),
    }).catch((error: unknown) => {
      throw startFailureOf(error);
    });
    try {
      const { notices } = context.cli;
      await context.out.notice(notices.portal.running(portal.url));
      if (faults !== undefined) await context.out.notice(notices.portal.faults);
      if (tls) await context.out.notice(notices.portal.tls);
      await context.out.aside(notices.portal.stopWith);
      await (context.out.isForPeople ? context.out.raw(`${portal.url}\n`) : context.out.json({ url: portal.url }));
      if (!context.stopping.aborted) await once(context.stopping, 'abort');
      await context.out.aside(notices.portal.stopped);
    } finally {
      await portal.close();
    }
  },
});

function holdsPassword(database: string): boolean {
  const { password, searchParams } = new URL(database);
  return password !== '' || searchParams.has('password');
}
