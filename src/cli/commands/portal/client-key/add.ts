import { createPublicKey, type webcrypto } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { newError } from '../../../../sdk/errors/new-error.ts';
import { command } from '../../../framework/command.ts';
import { requiredValue } from '../../../framework/spec.ts';
import { agbCode, kvkNumber } from '../../../framework/values/provider-number-value.ts';
import { plainFile } from '../../../framework/values/value.ts';
import { orUnreadable } from '../../../input/or-unreadable.ts';
import { openPracticeCall } from '../../../practice/practice-call.ts';
import { newKeyView } from '../../../view/portal/certificate.ts';

export default command({
  arguments: { file: requiredValue(plainFile, { text: 'clientKeyFile' }) },
  options: { agb: requiredValue(agbCode), kvk: requiredValue(kvkNumber) },
  examples: ['pgb portal client-key add key.pem --agb 75999001 --kvk 00000001'],
  async run(context, { file, agb, kvk }) {
    const text = await orUnreadable(file, readFile(file, 'utf8'));
    const jwk = publicPartOf(text);
    if (jwk === undefined) throw await newError('key-unreadable', context.language, { params: { file } });
    const call = await openPracticeCall(context);
    const added = await call<{ clientId: string; keyId: string }>('POST', '/client-keys', { agb, kvk, jwk });
    await context.out.record(newKeyView, added);
    await context.out.notice(context.cli.notices.portal.clientKeyAdded(added.clientId));
  },
});

/** Of a private key only the public part is told to anybody. */
function publicPartOf(text: string): object | undefined {
  try {
    const given = text.trimStart().startsWith('{')
      ? { key: JSON.parse(text) as webcrypto.JsonWebKey, format: 'jwk' as const }
      : text;
    const kid = typeof given === 'string' ? undefined : (given.key as { kid?: unknown }).kid;
    return { ...createPublicKey(given).export({ format: 'jwk' }), ...(typeof kid === 'string' && { kid }) };
  } catch {
    return undefined;
  }
}
