// What no question asks is lost when a draft is edited in the wizard.
import { expect, test } from 'vitest';
import { questions } from '../../../../src/cli/agreement-wizard/questions/questions.ts';
import {
  GeneralTermsSchema,
  PartiesSchema,
  WorkArrangementsSchema,
} from '../../../../src/contract/schemas/agreements.ts';
import { NewCareProvider } from '../../../../src/contract/schemas/people.ts';

const shapes = {
  parties: PartiesSchema.shape,
  workArrangements: WorkArrangementsSchema.shape,
  generalTerms: GeneralTermsSchema.shape,
  // Whether somebody stands in a register is not for who makes an agreement to say; the holder is that of the agreement.
  careProvider: NewCareProvider.omit({ careRegistered: true, bigRegistered: true, budgetHolderId: true }).shape,
};

test.each(Object.entries(shapes))('every field of %s has a question', (name, shape) => {
  const asked = questions.flatMap(({ path }) => (path?.startsWith(`${name}.`) === true ? [path.split('.')[1]] : []));
  expect([...new Set(asked)].toSorted()).toEqual(Object.keys(shape).toSorted());
});
