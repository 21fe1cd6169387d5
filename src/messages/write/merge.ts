type Intersection<Union> = (Union extends unknown ? (member: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;
type PartOf<One, Name extends string> = One extends Readonly<Record<Name, infer Texts>> ? Texts : never;
/** One table of everything that the subjects have under a name. */
export type Merged<All extends readonly object[], Name extends string> = Intersection<PartOf<All[number], Name>>;

type StatusGroup =
  'agreementStatus' | 'declarationStatus' | 'awardStatus' | 'paymentStatus' | 'recoveryStatus' | 'deliveryStatus';
type MergedWords<Words> = Words &
  Readonly<Record<StatusGroup, Words extends { readonly status: infer Status } ? Status : never>>;

type Table = Readonly<Record<string, unknown>>;

function partsOf(subjects: readonly object[], name: string): Table[] {
  return subjects.flatMap((subject) => {
    const part = (subject as Readonly<Record<string, Table | undefined>>)[name];
    return part === undefined ? [] : [part];
  });
}

/** The part of each subject with this name, as one table; no two subjects have the same key. */
export function mergePart<const All extends readonly object[], Name extends string>(
  subjects: All,
  name: Name,
): Merged<All, Name> {
  return Object.assign({}, ...partsOf(subjects, name)) as Merged<All, Name>;
}

/** Merges a part in which a key holds a table of its own, to which more than one subject adds. */
export function mergeDeep<const All extends readonly object[], Name extends string>(
  subjects: All,
  name: Name,
): Merged<All, Name> {
  const merged: Record<string, unknown> = {};
  for (const [key, value] of partsOf(subjects, name).flatMap((part) => Object.entries(part))) {
    merged[key] = typeof value === 'object' ? { ...(merged[key] as Table | undefined), ...value } : value;
  }
  return merged as Merged<All, Name>;
}

/** Merges the words of all subjects; a status is said the same way for every kind of record. */
export function mergeWords<const All extends readonly object[]>(subjects: All): MergedWords<Merged<All, 'words'>> {
  const words = mergeDeep(subjects, 'words') as Merged<All, 'words'> & { readonly status: object };
  const { status } = words;
  return {
    ...words,
    agreementStatus: status,
    declarationStatus: status,
    awardStatus: status,
    paymentStatus: status,
    recoveryStatus: status,
    deliveryStatus: status,
  } as unknown as MergedWords<Merged<All, 'words'>>;
}
