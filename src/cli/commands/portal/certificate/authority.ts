import { writeAtomically } from '../../../../files/write-atomically.ts';
import { command } from '../../../framework/command.ts';
import { option, requiredValue } from '../../../framework/spec.ts';
import { plainFile } from '../../../framework/values/value.ts';
import { openPracticeCall } from '../../../practice/practice-call.ts';

export default command({
  options: {
    out: requiredValue(plainFile, { text: 'authorityOut' }),
    revocations: option(plainFile, { text: 'revocationsOut' }),
  },
  examples: [
    'pgb portal certificate authority --out authority.pem',
    'pgb portal certificate authority --out authority.pem --revocations revoked.pem',
  ],
  async run(context, { out, revocations }) {
    const call = await openPracticeCall(context);
    const published = await call<{ certificate: string; revocationList: string }>('GET', '/authority');
    // Both are public, and written anew each time.
    await writeAtomically(out, (opened) => opened.writeFile(published.certificate));
    if (revocations !== undefined)
      await writeAtomically(revocations, (opened) => opened.writeFile(published.revocationList));
    if (!context.out.isForPeople) await context.out.json({ authority: out, revocations: revocations ?? null });
    await context.out.notice(context.cli.notices.portal.authorityWritten(out));
  },
});
