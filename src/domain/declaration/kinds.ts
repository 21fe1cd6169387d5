import { declarationKinds, type CareFunction, type CareLaw, type DeclarationKind, type Submitter } from '../words.ts';

/** A dated rule that says the most that is paid of a kind for a month or year. */
export interface AmountRule {
  readonly rule: 'holidayBonusMaximum' | 'socialNetworkMaximum';
  readonly per: 'month' | 'year';
}

/** What is known of a kind of declaration: whoever asks what may be done with one asks here. */
export interface KindOfDeclaration {
  /** Lines of care, the pay of a month that the portal works out itself, or one amount. */
  readonly content: 'lines' | 'monthly-pay' | 'amount';
  readonly madeBy: readonly Submitter[];
  /** It is under an agreement, and paid to its provider; or under none, and paid to the account of the holder's own. */
  readonly agreement: 'needed' | 'none';
  /** The laws under which it is possible; all of them when absent. */
  readonly laws?: readonly CareLaw[];
  /** One standing declaration for a month of an agreement or award, one ever, or as many as there is money for. */
  readonly frequency: 'month' | 'once' | 'any';
  /** Nothing is paid in advance: the month that it is for must be over. */
  readonly isAfterwards: boolean;
  /** What it is for must be said. */
  readonly evidence: 'lines' | 'statement' | 'none';
  /** It is pay for work: an employee's bears employer charges, and goes through payroll where the agreement does. */
  readonly isPay: boolean;
  /** The care that the award must be for. */
  readonly careFunction?: CareFunction;
  /** A rule with the most for a month or year, or a most that is worked out; without one only the budget is the limit. */
  readonly maximum?: AmountRule | 'free-amount' | 'average-month';
}

const byHolder = ['budget-holder', 'representative'] as const;
const amount = { content: 'amount', madeBy: byHolder } as const;
const monthlyPay = {
  content: 'monthly-pay',
  madeBy: ['portal'],
  agreement: 'needed',
  frequency: 'month',
  isAfterwards: false,
  evidence: 'none',
  isPay: true,
} as const;

/**
 * The kinds of declaration (soorten declaratie). Source: mijnpgb.nl, declareren; leaflet for care providers on wages, which
 * nobody declares; SVB on each kind of amount.
 */
export const kindsOfDeclaration = {
  'care-delivered': {
    content: 'lines',
    madeBy: [...byHolder, 'care-provider'],
    agreement: 'needed',
    frequency: 'month',
    isAfterwards: true,
    evidence: 'lines',
    isPay: true,
  },
  'monthly-wage': monthlyPay,
  'fixed-monthly-amount': monthlyPay,
  // Verantwoordingsvrij bedrag: in one sum or in parts, once care was paid. Source: Rlz 5.17(3)(4), SVB.
  'accountability-free-amount': {
    ...amount,
    agreement: 'none',
    laws: ['Wlz'],
    frequency: 'any',
    isAfterwards: false,
    evidence: 'none',
    isPay: false,
    maximum: 'free-amount',
  },
  // Vervoerskosten of the holder, who pays them; a driver with an agreement declares as any care. Source: SVB.
  transport: {
    ...amount,
    agreement: 'none',
    laws: ['Wlz', 'Wmo', 'Jeugdwet'],
    frequency: 'month',
    isAfterwards: true,
    evidence: 'statement',
    isPay: false,
    careFunction: 'transport',
  },
  // Feestdagenuitkering: where a municipality allows it, the operator enters its maximum for that law. Source: SVB.
  'holiday-bonus': {
    ...amount,
    agreement: 'needed',
    laws: ['Wlz', 'Wmo', 'Jeugdwet'],
    frequency: 'month',
    isAfterwards: false,
    evidence: 'none',
    isPay: true,
    maximum: { rule: 'holidayBonusMaximum', per: 'year' },
  },
  // Bijkomende zorgkosten: consumptions at overtime, a course, entrance fees. Source: Rlz 5.17(1)(h).
  'additional-care-costs': {
    ...amount,
    agreement: 'needed',
    laws: ['Wlz'],
    frequency: 'month',
    isAfterwards: true,
    evidence: 'statement',
    isPay: false,
  },
  // Eenmalige uitkering, asked for in writing after the holder died. Source: SVB, Per Saldo.
  'death-benefit': {
    content: 'amount',
    madeBy: ['payment-officer'],
    agreement: 'needed',
    laws: ['Wlz'],
    frequency: 'once',
    isAfterwards: false,
    evidence: 'none',
    isPay: true,
    maximum: 'average-month',
  },
  // Hulp uit het sociaal netwerk: a small amount a month, by a statement. Source: Stcrt. 2018-68315, SVB.
  'social-network-amount': {
    ...amount,
    agreement: 'none',
    laws: ['Wmo', 'Jeugdwet'],
    frequency: 'month',
    isAfterwards: true,
    evidence: 'statement',
    isPay: false,
    maximum: { rule: 'socialNetworkMaximum', per: 'month' },
  },
} as const satisfies Readonly<Record<DeclarationKind, KindOfDeclaration>>;

type KindWith<Content extends KindOfDeclaration['content']> = {
  [Kind in DeclarationKind]: (typeof kindsOfDeclaration)[Kind]['content'] extends Content ? Kind : never;
}[DeclarationKind];

/** Soort declaratie that somebody hands in with lines of care. */
export type HandedInKind = KindWith<'lines'>;
/** Maandloon of an employee or vast maandbedrag of anybody else: the portal makes them. */
export type MonthlyPayKind = KindWith<'monthly-pay'>;
/** One amount that somebody asks for, without lines of care. */
export type AmountKind = KindWith<'amount'>;

function kindsWith<Content extends KindOfDeclaration['content']>(content: Content): readonly KindWith<Content>[] {
  return declarationKinds.filter((kind): kind is KindWith<Content> => kindsOfDeclaration[kind].content === content);
}

/** The kinds that are handed in with lines of care. */
export const handedInKinds = kindsWith('lines');
/** The kinds that the portal makes of each month. */
export const monthlyPayKinds = kindsWith('monthly-pay');
/** The kinds that are one amount, without lines of care. */
export const amountKinds = kindsWith('amount');

export function kindOfDeclaration(kind: DeclarationKind): KindOfDeclaration {
  return kindsOfDeclaration[kind];
}

export function isAmount(kind: DeclarationKind): kind is AmountKind {
  return kindsOfDeclaration[kind].content === 'amount';
}

export function isMonthlyPay(kind: DeclarationKind): kind is MonthlyPayKind {
  return kindsOfDeclaration[kind].content === 'monthly-pay';
}
