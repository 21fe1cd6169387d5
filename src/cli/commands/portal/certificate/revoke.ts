import { revocationReasons, type RevocationReason } from '../../../../portal/practice/authority/revocation-reason.ts';
import { command } from '../../../framework/command.ts';
import { option, requiredValue } from '../../../framework/spec.ts';
import { choice } from '../../../framework/values/choice-value.ts';
import { name } from '../../../framework/values/value.ts';
import { openPracticeCall } from '../../../practice/practice-call.ts';

const reasons = Object.keys(revocationReasons) as [RevocationReason, ...RevocationReason[]];
const usualReason: RevocationReason = 'unspecified';

export default command({
  arguments: { serial: requiredValue(name, { text: 'certificateSerial' }) },
  options: { reason: option(choice(reasons), { usual: usualReason, text: 'revocationReason' }) },
  examples: ['pgb portal certificate revoke 4a12ba8701b30d46c8b2c78bee01222f --reason key-compromise'],
  async run(context, { serial, reason = usualReason }) {
    const call = await openPracticeCall(context);
    const answer = await call<{ serial: string; isNew: boolean }>('POST', '/revocations', { serial, reason });
    if (!context.out.isForPeople) await context.out.json(answer);
    const { revoked, revokedBefore } = context.cli.notices.portal;
    await context.out.notice(answer.isNew ? revoked(serial) : revokedBefore(serial));
  },
});
