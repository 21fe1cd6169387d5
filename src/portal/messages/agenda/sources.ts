import type { Role } from '../../../domain/words.ts';
import { endsOfAgreements, endsOfAwards, endsToSay, noticeDays, powersThatEnd, yearsThatClose } from './ends.ts';
import { endsOfCertificates } from './certificates.ts';
import type { DaySource } from './found-day.ts';
import { payOnItsWay, payToCome } from './pay-days.ts';
import { agreementsDue, amendmentsDue, careToDeclare, declarationsDue } from './terms.ts';

interface Source {
  name: string;
  /** Those whose day it is; what they may see of it the queries say. */
  roles: readonly Role[];
  read: DaySource;
}

const holders = ['budget-holder', 'representative'] as const;
const parties = [...holders, 'care-provider'] as const;
const offices = [...holders, 'assessor'] as const;

/** Where the days of an agenda come from; those of one day are shown in this order. */
export const sources: readonly Source[] = [
  { name: 'care', roles: parties, read: careToDeclare },
  { name: 'declarations', roles: holders, read: declarationsDue },
  { name: 'agreements', roles: [...parties, 'assessor'], read: agreementsDue },
  { name: 'amendments', roles: [...parties, 'assessor'], read: amendmentsDue },
  { name: 'notice', roles: holders, read: noticeDays },
  { name: 'announcements', roles: holders, read: endsToSay },
  { name: 'agreement-ends', roles: [...parties, 'assessor'], read: endsOfAgreements },
  { name: 'award-ends', roles: offices, read: endsOfAwards },
  { name: 'pay', roles: [...parties, 'payment-officer'], read: payOnItsWay },
  { name: 'pay-to-come', roles: parties, read: payToCome },
  { name: 'years', roles: offices, read: yearsThatClose },
  { name: 'powers', roles: holders, read: powersThatEnd },
  { name: 'certificates', roles: ['care-provider'], read: endsOfCertificates },
];
