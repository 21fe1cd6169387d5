import { errorFacts, type Log } from '../log.ts';
import {
  closeMail,
  dropMail,
  dueMail,
  forgetMailBefore,
  forgetWaitingBefore,
  type MailRecord,
  readdressMail,
  takeMail,
} from '../store/queries/mail/mail.ts';
import { findSettings } from '../store/queries/people/profiles.ts';
import { forgetReplacedBefore, hasAddress } from '../store/queries/people/reached.ts';
import type { Store } from '../store/store.ts';
import type { Post } from './post.ts';
import { queueFormerAddresses, queueMail, STALE } from './queue-mail.ts';
import { writeMail } from './write-mail.ts';

const MINUTE = 60_000;
/** A letter that was not taken is tried again after these times, a day in all, and then left. */
const waits = [1, 5, 15, 60, 240, 480, 720].map((minutes) => minutes * MINUTE);
const AT_ONCE = 100;
const KEPT = 90 * 24 * 60 * MINUTE;

export interface MailRound {
  post: Post;
  now: number;
  log: Log;
}

/** Sends what is to go by now: each letter once, whatever the number of processes, and again only when it was not taken. */
export async function sendMail(store: Store, { post, now, log }: MailRound): Promise<void> {
  for (let more = true; more;) more = await queueMail(store, now);
  await queueFormerAddresses(store, now);
  for (const due of await dueMail(store, now, AT_ONCE)) {
    const mail = await toCurrentAddress(store, due);
    if (mail === undefined) continue;
    const wait = waits[mail.attempts];
    if (!(await takeMail(store, mail, now + (wait ?? MINUTE)))) continue;
    if (!(await isTaken(mail, post, log))) {
      if (wait === undefined) await close(store, mail, 'failed', null);
      continue;
    }
    await close(store, mail, 'sent', now);
  }
  await forgetMailBefore(store, now - KEPT);
}

/** Where no e-mail goes, what waits to be told is forgotten when it is old news: it may be of somebody who asked for that. */
export async function forgetUntold(store: Store, now: number): Promise<void> {
  await forgetWaitingBefore(store, now - STALE);
  await forgetReplacedBefore(store, now - STALE);
}

/** Of somebody who is reached nowhere any more, as who was forgotten on request, it is not kept where a notice went. */
async function close(store: Store, mail: MailRecord, status: 'sent' | 'failed', sentAt: number | null): Promise<void> {
  if (await hasAddress(store, mail.person)) await closeMail(store, mail.id, status, sentAt);
  else await dropMail(store, mail.id);
}

/** A notice goes where its person is reached now, and nowhere when they no longer want one. */
async function toCurrentAddress(store: Store, mail: MailRecord): Promise<MailRecord | undefined> {
  if (mail.kind !== 'messages') return mail;
  const { messageChannel, email } = (await findSettings(store, mail.person)) ?? {};
  if (messageChannel !== 'email' || typeof email !== 'string') {
    await dropMail(store, mail.id);
    return undefined;
  }
  if (email !== mail.address) await readdressMail(store, mail.id, email);
  return { ...mail, address: email };
}

async function isTaken(mail: MailRecord, post: Post, log: Log): Promise<boolean> {
  try {
    await post.send(await writeMail(mail));
    return true;
  } catch (error) {
    // What a server says may quote the address.
    const { code } = errorFacts(error);
    log({ level: 'warn', event: 'mail-not-taken', ...(code !== undefined && { code }) });
    return false;
  }
}
