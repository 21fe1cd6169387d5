import { addDays, startOfDay } from '../../../domain/values/date.ts';
import { exportLog } from '../../../portal/store/export-log.ts';
import { command } from '../../framework/command.ts';
import { option, requiredValue } from '../../framework/spec.ts';
import { date, url } from '../../framework/values/value.ts';
import { findStore, storeOptions } from '../../practice/kept-store.ts';
import { startFailureOf } from '../../practice/start-failure.ts';

/** Where there is no register on the web, its activities are named all the same. */
const USUAL_REGISTER = 'urn:pgb-portaal:';

export default command({
  options: {
    ...storeOptions,
    from: requiredValue(date, { text: 'accessFrom' }),
    to: requiredValue(date, { text: 'accessTo' }),
    register: option(url),
  },
  examples: [
    'pgb portal export-log --config portal.yaml --from 2026-11-01 --to 2026-11-30 > logboek.ndjson',
    'pgb portal export-log --data ./practice-data --from 2026-11-01 --to 2026-11-01 --register https://register.example.org/activities',
  ],
  async run(context, { from, to, register, ...typed }) {
    try {
      const query = {
        from: startOfDay(from),
        before: startOfDay(addDays(to, 1)),
        register: register === undefined ? USUAL_REGISTER : `${register}/`,
      };
      const count = await exportLog(await findStore(context, typed), query, (lines) =>
        context.out.raw(lines.map((line) => `${JSON.stringify(line)}\n`).join('')),
      );
      await context.out.notice(context.cli.notices.portal.logExported(count));
    } catch (error) {
      throw startFailureOf(error);
    }
  },
});
