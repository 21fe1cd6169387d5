import type { MailTexts } from '../shape/mail.ts';

const foot =
  'In deze e-mail staat niet waar het over gaat, en ook geen koppeling om op te klikken: ga zelf naar het PGB Portaal en log in. Geen e-mail meer? Kies in uw profiel een ander kanaal: pgb profile edit --messages portal';

/** E-mail van het portaal: nooit de inhoud. */
export const mail: MailTexts = {
  messages: (count, newest) => ({
    subject:
      count === 1
        ? 'Er is een bericht voor u in het PGB Portaal'
        : `Er zijn ${count} berichten voor u in het PGB Portaal`,
    text: [
      count === 1
        ? `Er staat een nieuw bericht voor u klaar: ${newest}.`
        : `Er staan ${count} nieuwe berichten voor u klaar; het nieuwste is ${newest}.`,
      `Lezen: pgb message read ${newest}\nBewaren als pdf: pgb message download ${newest}\nAlle ongelezen berichten: pgb message list --unread`,
      foot,
    ].join('\n\n'),
  }),
  addressReplaced: () => ({
    subject: 'Uw e-mailadres in het PGB Portaal is gewijzigd',
    text: [
      'In het PGB Portaal is dit e-mailadres vervangen door een ander, of op verzoek gewist. Hierheen gaan geen e-mails van het portaal meer.',
      'Hebt u dit niet zelf gedaan? Log in, bekijk uw profiel met pgb profile show, en neem contact op met uw zorgkantoor of gemeente.',
    ].join('\n\n'),
  }),
  accountReplaced: () => ({
    subject: 'Uw rekeningnummer in het PGB Portaal is gewijzigd',
    text: [
      'In het PGB Portaal is een ander rekeningnummer voor u vastgelegd. Welk nummer dat is, staat niet in deze e-mail.',
      'Hebt u dit niet zelf gedaan? Log meteen in, bekijk uw profiel met pgb profile show, en neem contact op met de SVB.',
    ].join('\n\n'),
  }),
};
