import type { ListedCertificate } from '../../../../portal/practice/authority/certificates.ts';
import { command } from '../../../framework/command.ts';
import { openPracticeCall } from '../../../practice/practice-call.ts';
import { certificateView } from '../../../view/portal/certificate.ts';

export default command({
  examples: ['pgb portal certificate list', 'pgb portal certificate list -o json'],
  async run(context) {
    const call = await openPracticeCall(context);
    const { items } = await call<{ items: ListedCertificate[] }>('GET', '/certificates');
    const { certificateStatus } = context.cli.notices.portal;
    const shown = items.map((one) => ({ ...one, statusText: certificateStatus[one.status] }));
    await context.out.answer(certificateView, shown, { items });
  },
});
