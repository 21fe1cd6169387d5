import type { DemoTexts } from '../shape/demo.ts';

export const demo: DemoTexts = {
  title: 'Van spreadsheet tot betaalde declaratie',
  intro:
    'Een tijdelijk oefenportaal met verzonnen mensen. Van uw eigen gegevens wordt niets gebruikt en aan het eind wordt alles opgeruimd.',
  preparing: 'Het oefenportaal wordt gestart',
  signingIn: (done, total) => `Ingelogd: ${done} van ${total} budgethouders`,
  steps: {
    imported: 'De zorginstelling declareert een maand',
    approved: 'De budgethouders keuren goed',
    paid: 'De SVB betaalt uit',
    budgets: 'Het budget laat het zien',
  },
  imported: (provider, clients, lines) =>
    `${provider} leverde in oktober zorg aan ${clients} cliënten. Haar administratie heeft die zorg per dag in een spreadsheet gezet: ${lines} regels. Eén opdracht leest ze, controleert ze, maakt er per cliënt één declaratie van en dient die in.`,
  wrong: (rejected, held) =>
    `${rejected} regels zijn fout, en ${held} regels wachten op zo'n regel: per zorgovereenkomst en maand is er maar één declaratie, dus die gaat heel of niet. Dit is er mis:`,
  correct:
    'De foute en wachtende regels staan met de reden erbij in october.rejected.csv. Verbeter ze daar en importeer dat bestand.',
  headers: { lines: 'Regels', first: 'Eerste', column: 'Kolom', text: 'Wat er mis is' },
  approved: (holders, declarations, amount) =>
    `${holders} budgethouders hebben zelf ingelogd, gezien wat er gedeclareerd is, en ${declarations} declaraties goedgekeurd, samen ${amount}.`,
  paid: (from, to) =>
    `De klok van het portaal gaat van ${from} naar ${to}. De betaalrun van die ochtend plant de declaraties in, schrijft het bestand voor de bank (SEPA) en betaalt.`,
  somePayments: (shown, total) => `${shown} van de ${total} uitbetalingen:`,
  budgets: (shown, total) => `${shown} van de ${total} budgetten, en alle samen:`,
  allBudgets: 'samen',
  balances: (amount) => `Elke cent klopt: ${amount} aangenomen, uitbetaald en afgeschreven.`,
  took: (seconds) => `Dit duurde ${seconds} seconden.`,
  next: 'Nu zelf, op uw eigen oefenportaal',
  commands: {
    seed: 'de instelling met haar cliënten, ook bij u',
    import: 'hetzelfde bestand importeren',
    waiting: 'wat er op de budgethouders wacht',
    home: 'de startpagina van een budgethouder',
    approve: 'als budgethouder goedkeuren',
    clock: 'een dag verder: er wordt betaald',
    payments: 'de uitbetalingen',
    budget: 'het budget',
    agreement: 'een zorgovereenkomst opstellen, stap voor stap',
    help: 'alles wat er kan',
  },
};
