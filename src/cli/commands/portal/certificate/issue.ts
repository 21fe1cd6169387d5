import { writeAtomically } from '../../../../files/write-atomically.ts';
import { existsSync } from 'node:fs';
import type { NewlyIssued } from '../../../../portal/practice/authority/certificates.ts';
import { CliError } from '../../../failure/cli-error.ts';
import { command } from '../../../framework/command.ts';
import { flag, option, requiredValue } from '../../../framework/spec.ts';
import { count, plainFile } from '../../../framework/values/value.ts';
import { agbCode, kvkNumber } from '../../../framework/values/provider-number-value.ts';
import { newPassphrase } from '../../../session/credentials/certificate-passphrase.ts';
import { openPracticeCall } from '../../../practice/practice-call.ts';
import { newCertificateView } from '../../../view/portal/certificate.ts';

/** As long as one of VECOZO. */
const usualDays = 730;
const mostDays = 3650;

export default command({
  options: {
    agb: requiredValue(agbCode),
    kvk: requiredValue(kvkNumber),
    days: option(count(1, mostDays), { usual: usualDays, text: 'certificateDays' }),
    out: requiredValue(plainFile, { text: 'certificateOut' }),
    force: flag({ text: 'replaceCertificate' }),
  },
  examples: [
    'pgb portal certificate issue --agb 75999001 --kvk 00000001 --out zorgvoorbeeld.p12',
    'pgb portal certificate issue --agb 75999001 --kvk 00000001 --days 20 --out zorgvoorbeeld.pem',
  ],
  async run(context, { agb, kvk, days = usualDays, out, force }) {
    if (!force && existsSync(out)) throw new CliError('file-exists', { file: out });
    const isPem = /\.pem$/i.test(out);
    const passphrase = await newPassphrase(context, isPem ? 'may-be-none' : 'needed');
    const { requestCertificate } = await import('../../../../portal/practice/authority/request.ts');
    const { toPem, toPkcs12 } = await import('../../../../portal/practice/authority/key-package.ts');
    const { key, request } = await requestCertificate(`agb-${agb}`);
    const call = await openPracticeCall(context);
    const issued = await call<NewlyIssued>('POST', '/certificates', { agb, kvk, days, request });
    const contents = { key, ...issued };
    const bytes = isPem ? Buffer.from(toPem(contents, passphrase)) : await toPkcs12(contents, passphrase ?? '');
    // The key is nowhere else, so that the file is whole or not there.
    await writeAtomically(out, (opened) => opened.writeFile(bytes));
    const { serial, clientId } = issued;
    await context.out.record(newCertificateView, { serial, clientId, file: out });
    await context.out.notice(context.cli.notices.portal.issued(out));
  },
});
