import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { columnsOf, headerOf } from '../../../src/cli/output/formats/columns.ts';
import { select } from '../../../src/cli/output/select.ts';
import * as agenda from '../../../src/cli/view/agenda/agenda.ts';
import * as agreement from '../../../src/cli/view/agreements/agreement.ts';
import * as amendment from '../../../src/cli/view/agreements/amendment.ts';
import * as award from '../../../src/cli/view/awards/award.ts';
import * as declaration from '../../../src/cli/view/declaration.ts';
import * as issue from '../../../src/cli/view/issue.ts';
import * as forecast from '../../../src/cli/view/awards/forecast.ts';
import * as message from '../../../src/cli/view/message.ts';
import * as payment from '../../../src/cli/view/payments/payment.ts';
import * as payroll from '../../../src/cli/view/payments/payroll.ts';
import * as people from '../../../src/cli/view/people/people.ts';
import * as practice from '../../../src/cli/view/portal/practice.ts';
import * as settings from '../../../src/cli/view/settings.ts';
import type { CellKind, ErasedView } from '../../../src/cli/output/view.ts';
import * as upkeep from '../../../src/cli/view/portal/upkeep.ts';
import * as withdrawal from '../../../src/cli/view/agreements/withdrawal.ts';
import { schemas } from '../../../src/contract/schemas/schemas.ts';
import { textsFor } from '../../../src/messages/texts-for.ts';
import { cli as nl } from '../../../src/messages/nl/cli/index.ts';

function isView(value: unknown): value is ErasedView {
  return typeof value === 'object' && value !== null && 'fields' in value;
}

const modules = {
  agenda,
  agreement,
  amendment,
  award,
  declaration,
  issue,
  message,
  payment,
  payroll,
  people,
  practice,
  settings,
  upkeep,
  withdrawal,
};
const views = Object.entries(modules).flatMap(([file, module]) =>
  Object.entries(module).flatMap(([name, value]) => (isView(value) ? [{ name: `${file}.${name}`, view: value }] : [])),
);

/** Every place in a shape where a value stands; a list is one. */
function* leaves(schema: z.ZodType, above = ''): Generator<string> {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) {
    yield* leaves(schema.unwrap() as z.ZodType, above);
  } else if (schema instanceof z.ZodObject) {
    for (const [key, inner] of Object.entries(schema.shape)) yield* leaves(inner, `${above}.${key}`);
  } else yield above.slice(1);
}

function itemOf(page: z.ZodType): z.ZodType {
  return ((page as z.ZodObject).shape['items'] as unknown as z.ZodArray).element as z.ZodType;
}

describe('a view', () => {
  test.each(views)('$name has a header for every field', ({ view }) => {
    const withoutHeader = view.fields
      .filter(({ path, header = path }) => headerOf(nl.headers, textsFor('nl'), header) === header)
      .map(({ path }) => path);
    expect(withoutHeader).toEqual([]);
    const untitled = (view.sections ?? []).filter(({ path }) => !Object.hasOwn(nl.sections, path));
    expect(untitled).toEqual([]);
  });

  test.each(views)('$name names each field once', ({ view }) => {
    const paths = view.fields.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test.each(views.filter(({ name }) => name.endsWith('List')))(
    '$name shows all that matters most on a screen of 80 columns',
    ({ view }) => {
      const wide: Partial<Record<CellKind & string, number>> = { moment: 16, month: 14, money: 13, date: 10, day: 10 };
      const columns = columnsOf(select(view, undefined), nl.headers, { texts: textsFor('nl'), yes: 'ja', no: 'nee' });
      const first = columns.filter(({ priority, hideEmpty }) => priority === 1 && !hideEmpty);
      const kinds = new Map(view.fields.map(({ path, kind }) => [path, kind]));
      const least = first.map(({ path, narrowest }) => {
        const kind = kinds.get(path);
        return (typeof kind === 'string' ? wide[kind] : undefined) ?? (Number.isFinite(narrowest) ? narrowest : 8);
      });
      expect(least.reduce((sum, width) => sum + width + 2, -2)).toBeLessThanOrEqual(80);
    },
  );

  test.each<[string, ErasedView, z.ZodType]>([
    ['the agenda', agenda.agendaList, itemOf(schemas['agenda.list'].output)],
    ['awards', award.awardView, schemas['awards.show'].output],
    ['a forecast', forecast.forecastDetails, schemas['budgets.forecast'].output],
    ['budgets', award.budgetView, schemas['budgets.show'].output],
    ['a list of agreements', agreement.agreementList, itemOf(schemas['agreements.list'].output)],
    ['an agreement', agreement.agreementDetails, schemas['agreements.show'].output],
    ['a list of declarations', declaration.declarationList, itemOf(schemas['declarations.list'].output)],
    ['a declaration', declaration.declarationDetails, schemas['declarations.show'].output],
    ['payments', payment.paymentDetails, schemas['payments.show'].output],
    ['payment runs', payment.paymentRunView, schemas['paymentRuns.show'].output],
    ['payroll orders', payroll.payrollOrderView, schemas['payrollOrders.show'].output],
    ['lines of a payroll order', payroll.payrollLineView, itemOf(schemas['payrollLines.list'].output)],
    ['messages', message.messageList, schemas['messages.show'].output],
    ['events', message.eventList, itemOf(schemas['events.list'].output)],
    ['history', message.historyList, itemOf(schemas['history.list'].output)],
    ['the start page', message.homeView, schemas['home.show'].output],
    ['budget holders', people.holderList, schemas['budgetHolders.show'].output],
    ['oneself', people.meView, schemas['me.show'].output],
  ])('of %s lets one choose everything that the API tells', (_, view, schema) => {
    const known = new Set([...view.fields, ...(view.sections ?? [])].map(({ path }) => path));
    expect([...leaves(schema)].filter((path) => !known.has(path))).toEqual([]);
  });
});
