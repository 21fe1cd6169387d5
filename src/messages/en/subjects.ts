import { gatherSubjects } from '../write/gather.ts';
import { absence } from './absence.ts';
import { accessLog } from './access-log.ts';
import { agenda } from './agenda.ts';
import { agreement } from './agreement.ts';
import { agreementEvents } from './agreement-events.ts';
import { agreementRules } from './agreement-rules.ts';
import { amendment } from './amendment.ts';
import { award } from './award.ts';
import { budget } from './budget.ts';
import { consent } from './consent.ts';
import { declaration } from './declaration.ts';
import { delivery } from './delivery.ts';
import { event } from './event.ts';
import { home } from './home.ts';
import { message } from './message.ts';
import { monthlyPay } from './monthly-pay.ts';
import { payment } from './payment.ts';
import { payroll } from './payroll.ts';
import { person } from './person.ts';
import { profile } from './profile.ts';
import { recovery } from './recovery.ts';
import { rule } from './rule.ts';
import { staff } from './staff.ts';
import { values } from './values.ts';

/** All texts that the portal and the command line share, by subject. */
export const subjects = [
  values,
  person,
  profile,
  home,
  agenda,
  award,
  budget,
  agreement,
  agreementEvents,
  agreementRules,
  amendment,
  consent,
  absence,
  declaration,
  monthlyPay,
  payment,
  payroll,
  delivery,
  recovery,
  message,
  rule,
  event,
  accessLog,
  staff,
] as const;

export const gathered = gatherSubjects(subjects);
