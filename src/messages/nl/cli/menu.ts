/** The start page: what one wants to do, in the words of the leaflet. */
export const menu = {
  'declaration create': 'Indienen declaratie',
  'declaration list': 'Overzicht declaraties',
  'agreement create': 'Opstellen zorgovereenkomst',
  'agreement list': 'Overzicht zorgovereenkomsten',
  'budget show': 'Overzicht budget',
  'payment list': 'Overzicht uitbetalingen',
  'office award create': 'Invoeren toekenningsbeschikking',
  'portal run payments': 'Uitbetalen wat aan de beurt is',
  'message list': 'Overzicht berichten',
};
