import type { MailTexts } from '../shape/mail.ts';

const foot =
  'This e-mail does not say what it is about, and has no link to click on: go to the PGB Portaal yourself and sign in. No more e-mail? Choose another channel in your profile: pgb profile edit --messages portal';

/** E-mail of the portal: never the content. */
export const mail: MailTexts = {
  messages: (count, newest) => ({
    subject:
      count === 1
        ? 'There is a message for you in the PGB Portaal'
        : `There are ${count} messages for you in the PGB Portaal`,
    text: [
      count === 1
        ? `A new message is waiting for you: ${newest}.`
        : `${count} new messages are waiting for you; the newest is ${newest}.`,
      `Read it: pgb message read ${newest}\nKeep it as PDF: pgb message download ${newest}\nAll unread messages: pgb message list --unread`,
      foot,
    ].join('\n\n'),
  }),
  addressReplaced: () => ({
    subject: 'Your e-mail address in the PGB Portaal has changed',
    text: [
      'In the PGB Portaal this e-mail address was replaced by another, or removed on request. No e-mail of the portal comes here any more.',
      'Was it not you who did this? Sign in, look at your profile with pgb profile show, and ask your care office or municipality.',
    ].join('\n\n'),
  }),
  accountReplaced: () => ({
    subject: 'Your account number in the PGB Portaal has changed',
    text: [
      'In the PGB Portaal another account number was settled for you. This e-mail does not say which number it is.',
      'Was it not you who did this? Sign in at once, look at your profile with pgb profile show, and ask the SVB.',
    ].join('\n\n'),
  }),
};
