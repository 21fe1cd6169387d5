import { declarationKinds, type CareLaw, type DeclarationKind, type Submitter } from '../words.ts';

/** What is known of a kind of declaration: whoever asks what may be done with one asks here. */
export interface KindOfDeclaration {
  /** Lines of care, the pay of a month that the portal works out itself, or one amount with what it is for. */
  readonly content: 'lines' | 'monthly-pay' | 'amount';
  readonly madeBy: readonly Submitter[];
  /** It is under an agreement, and paid to its provider; or under none, and paid to the account of the holder's own. */
  readonly agreement: 'needed' | 'none';
  /** The laws under which it is possible; all of them when absent. */
  readonly laws?: readonly CareLaw[];
}

/**
 * The kinds of declaration (soorten declaratie). Source: mijnpgb.nl, declareren; leaflet for care providers on wages, which
 * nobody declares.
 */
export const kindsOfDeclaration = {
  'care-delivered': {
    content: 'lines',
    madeBy: ['budget-holder', 'representative', 'care-provider'],
    agreement: 'needed',
  },
  'monthly-wage': { content: 'monthly-pay', madeBy: ['portal'], agreement: 'needed' },
  'fixed-monthly-amount': { content: 'monthly-pay', madeBy: ['portal'], agreement: 'needed' },
} as const satisfies Readonly<Record<DeclarationKind, KindOfDeclaration>>;

type KindWith<Content extends KindOfDeclaration['content']> = {
  [Kind in DeclarationKind]: (typeof kindsOfDeclaration)[Kind]['content'] extends Content ? Kind : never;
}[DeclarationKind];

/** Soort declaratie that somebody hands in with lines of care. */
export type HandedInKind = KindWith<'lines'>;
/** Maandloon of an employee or vast maandbedrag of anybody else: the portal makes them. */
export type MonthlyPayKind = KindWith<'monthly-pay'>;

function kindsWith<Content extends KindOfDeclaration['content']>(content: Content): readonly KindWith<Content>[] {
  return declarationKinds.filter((kind): kind is KindWith<Content> => kindsOfDeclaration[kind].content === content);
}

export const handedInKinds = kindsWith('lines');
export const monthlyPayKinds = kindsWith('monthly-pay');

export function isMonthlyPay(kind: DeclarationKind): kind is MonthlyPayKind {
  return kindsOfDeclaration[kind].content === 'monthly-pay';
}
