import { operationNames, type OperationName } from '../operations.ts';
import type { Json } from './json.ts';

type ResourceOf<Name> = Name extends `${infer Resource}.${string}` ? Resource : never;
export type Resource = ResourceOf<OperationName>;

/** Each resource with its Dutch term, in the words of the pgb. */
const resources: Record<Resource, { term: string; about: string }> = {
  me: { term: 'mijn gegevens', about: 'Who is calling, and as what' },
  home: { term: 'startpagina', about: 'Tasks and the newest messages' },
  agenda: { term: 'agenda', about: 'Days on which something is due, is paid or ends' },
  rules: { term: 'regels', about: 'Amounts, terms and limits, with their days and sources' },
  profile: { term: 'profiel', about: 'How the caller is reached, and what registers say of them' },
  staff: { term: 'medewerker', about: 'People who work for an organisation, and their rights' },
  budgetHolders: { term: 'budgethouder', about: 'People who have a budget' },
  holderOverviews: { term: 'overzicht per budgethouder', about: 'What needs attention, for each budget holder' },
  careProviders: { term: 'zorgverlener', about: 'People and organisations that give care' },
  awards: { term: 'toekenningsbeschikking', about: 'Decisions that give a budget' },
  budgets: { term: 'budget', about: 'Total, paid, scheduled and remaining, for each award' },
  agreements: { term: 'zorgovereenkomst', about: 'Contracts between a budget holder and a care provider' },
  amendments: { term: 'wijziging', about: 'New terms of an agreement, from a day on' },
  absences: {
    term: 'ziekmelding',
    about: 'Sickness and leave under an agreement, never their cause',
  },
  declarableTerms: { term: 'declarabele afspraken', about: 'What care may be declared, by agreement' },
  declarations: { term: 'declaratie', about: 'Delivered care that is to be paid' },
  declaredMonths: { term: 'gedeclareerde maand', about: 'What was declared before, without what the care was' },
  payments: { term: 'uitbetaling', about: 'Money that goes to a care provider' },
  recoveries: { term: 'vordering', about: 'Money that is to come back from a care provider after a correction' },
  paymentRuns: { term: 'betaalrun', about: 'The payments of one day, in one file for the bank' },
  payrollOrders: { term: 'loonopdracht', about: 'What waits for payroll in one month, and its result' },
  payrollLines: { term: 'loonregel', about: 'One payment in a payroll order' },
  deliveries: { term: 'aanlevering', about: 'What is handed to a system outside the portal' },
  messages: { term: 'bericht', about: 'What the portal has to say to people' },
  history: { term: 'geschiedenis', about: 'What happened to one record, and who did it' },
  accessLog: { term: 'inzage', about: 'Who saw data of a budget holder, and on what authority' },
  events: { term: 'gebeurtenis', about: 'What happened, in order, for programs that follow' },
};

export function resourceOf(name: OperationName): Resource {
  return name.slice(0, name.indexOf('.')) as Resource;
}

/** The tags stand in the order of the operations. */
export function tags(): Json[] {
  return [...new Set(operationNames.map(resourceOf))].map((name) => {
    const { term, about } = resources[name];
    return { name, description: `${about} (${term})`, 'x-dutch-term': term };
  });
}
