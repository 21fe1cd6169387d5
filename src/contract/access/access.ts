import type { RecordKind } from '../../domain/values/record-id.ts';
import type { Role } from '../../domain/words.ts';

/**
 * Which records of a kind somebody sees who signed in with a role. The operations say what they may then do with them;
 * a record that one does not see does not exist for them, whatever the operation.
 */
const rulesByKind = {
  'budget-holder': {
    'budget-holder': 'own',
    representative: 'represented',
    'care-provider': 'shared',
    assessor: 'own-office',
    'payment-officer': 'paid',
  },
  'care-provider': {
    'budget-holder': 'dealt-with',
    representative: 'dealt-with',
    'care-provider': 'own-care',
    assessor: 'handed-in',
    'payment-officer': 'all',
  },
  award: {
    'budget-holder': 'own',
    representative: 'represented',
    'care-provider': 'none',
    assessor: 'own-office',
    'payment-officer': 'none',
  },
  agreement: {
    'budget-holder': 'own',
    representative: 'represented',
    'care-provider': 'shared',
    assessor: 'handed-in',
    'payment-officer': 'none',
  },
  absence: {
    'budget-holder': 'own',
    representative: 'represented',
    'care-provider': 'shared',
    assessor: 'none',
    'payment-officer': 'none',
  },
  declaration: {
    'budget-holder': 'own',
    representative: 'represented',
    'care-provider': 'own-care',
    assessor: 'none',
    'payment-officer': 'all',
  },
  message: {
    'budget-holder': 'own',
    representative: 'represented',
    'care-provider': 'own-care',
    assessor: 'own-office',
    'payment-officer': 'own-runs',
  },
  'payment-run': {
    'budget-holder': 'none',
    representative: 'none',
    'care-provider': 'none',
    assessor: 'none',
    'payment-officer': 'all',
  },
} as const satisfies Partial<Record<RecordKind, Record<Role, string>>>;

/** The rule of access for each kind of record and each role: who may see which records. */
export const accessTable = {
  ...rulesByKind,
  /** It is shown with its award, which decides. */
  representative: rulesByKind.award,
  /** It is shown with its agreement, which decides. */
  consent: rulesByKind.agreement,
  payment: rulesByKind.declaration,
  recovery: rulesByKind.declaration,
  'payroll-order': rulesByKind['payment-run'],
} as const satisfies Record<RecordKind, Record<Role, string>>;

/** A rule of access, by its name. */
export type AccessRule = (typeof accessTable)[RecordKind][Role];
/** The rules of access that hold for one kind of record. */
export type AccessRuleOf<Kind extends RecordKind> = (typeof accessTable)[Kind][Role];

/** Where each rule comes from. */
export const accessSources = {
  own: 'AVG art. 15',
  represented: 'BW 3:60, 1:441 en 1:453; folder Budgethouders',
  'own-care': 'AVG art. 15; folder Zorgverleners',
  shared: 'folder Zorgverleners; AVG art. 5 lid 1 onder c',
  'dealt-with': 'folder Budgethouders; AVG art. 5 lid 1 onder c',
  'own-office': 'Wlz art. 3.3.3; Wmo 2015 art. 2.3.6; Jeugdwet art. 8.1.1',
  'handed-in': 'Wlz art. 3.3.3; Wmo 2015 art. 2.3.6; AVG art. 5 lid 1 onder c',
  paid: 'Wlz art. 3.3.3; Wmo 2015 art. 2.6.2',
  'own-runs': 'Wlz art. 3.3.3; Wmo 2015 art. 2.6.2',
  all: 'Wlz art. 3.3.3; Wmo 2015 art. 2.6.2',
  none: 'AVG art. 5 lid 1 onder c',
} as const satisfies Record<AccessRule, string>;
