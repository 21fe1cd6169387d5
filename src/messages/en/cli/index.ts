import type { CliSubjects, CliTexts } from '../../cli-texts.ts';
import { gatherCliSubjects } from '../../write/gather.ts';
import { errors } from './errors.ts';
import { help } from './help.ts';
import { framework } from './framework.ts';
import { session } from './session.ts';
import { context } from './context.ts';
import { holder } from './holder.ts';
import { home } from './home.ts';
import { agenda } from './agenda.ts';
import { award } from './award.ts';
import { agreement } from './agreement.ts';
import { absence } from './absence.ts';
import { consent } from './consent.ts';
import { declaration } from './declaration.ts';
import { imports } from './import.ts';
import { budget } from './budget.ts';
import { payment } from './payment.ts';
import { profile } from './profile.ts';
import { staff } from './staff.ts';
import { recovery } from './recovery.ts';
import { message } from './message.ts';
import { accessLog } from './access-log.ts';
import { event } from './event.ts';
import { office } from './office.ts';
import { portal } from './portal.ts';

/** By subject; a language must have each of them. */
export const cliSubjects: CliSubjects = {
  framework,
  session,
  context,
  holder,
  profile,
  staff,
  home,
  agenda,
  award,
  agreement,
  consent,
  absence,
  declaration,
  imports,
  budget,
  payment,
  recovery,
  message,
  event,
  accessLog,
  office,
  portal,
};

/** The texts of the command line itself; what both it and the portal say stands beside them. */
export const cli: CliTexts = { ...gatherCliSubjects(cliSubjects), errors, help };
