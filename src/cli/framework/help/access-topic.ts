import { accessSources, accessTable, type AccessRule } from '../../../contract/access/access.ts';
import type { OperationFacts } from '../../../contract/operation.ts';
import { operationNames, operations } from '../../../contract/operations.ts';
import { isOfOrganisations, type NeededRight, neededRight } from '../../../contract/access/staff-rights.ts';
import { kindsForMinors, powersOf } from '../../../domain/award/powers.ts';
import { recordKinds, type RecordKind } from '../../../domain/values/record-id.ts';
import { representativeKinds, roles, type Role } from '../../../domain/words.ts';
import type { CliTexts } from '../../../messages/cli-texts.ts';
import type { Texts } from '../../../messages/shape/texts.ts';
import { paragraph, terms } from '../../terminal/layout.ts';
import type { Look } from '../../terminal/look.ts';

type AccessTopic = CliTexts['help']['accessTopic'];

function mayCall(role: Role, texts: Texts): string {
  const open = operationNames.filter((name) => {
    const { roles: callers }: OperationFacts = operations[name];
    return callers.includes(role);
  });
  return [...new Set(open.map((name) => texts.operation(name)))].join('; ');
}

/** What each right of somebody who works for an organisation lets them do, as the portal holds them to it. */
function rightsOfStaff(topic: AccessTopic, texts: Texts): [string, string][] {
  return (Object.keys(topic.right) as NeededRight[]).map((right) => {
    const may = operationNames.filter((name) => isOfOrganisations(name) && neededRight(name) === right);
    return [topic.right[right], [...new Set(may.map((name) => texts.operation(name)))].join('; ')];
  });
}

/** The kinds of records by who sees them, so that those that are alike are told once. */
function alike(): (readonly RecordKind[])[] {
  return [...Map.groupBy(recordKinds, (kind) => JSON.stringify(roles.map((role) => accessTable[kind][role]))).values()];
}

/** What each capacity decides about, as the portal holds them to it. */
function capacities(topic: AccessTopic, texts: Texts): [string, string][] {
  return representativeKinds.map((kind) => {
    const decides = powersOf[kind].map((power) => topic.power[power]).join(', ');
    const isForMinors = kindsForMinors.some((one) => one === kind);
    return [texts.word('representativeKind', kind), isForMinors ? topic.forMinors(decides) : decides];
  });
}

/** Who sees which records and why, and what each role may do, as the portal decides it. */
export function accessText(topic: AccessTopic, texts: Texts, look: Look): string {
  const under = (title: string, text: string): string => `\n${look.data.bold(title)}\n${text}`;
  const whoSees = alike().map((kinds) => {
    const [first] = kinds;
    const pairs = roles.map((role): [string, string] => [
      texts.word('role', role),
      first === undefined ? topic.rules.none : topic.rules[accessTable[first][role]],
    ]);
    return under(kinds.map((kind) => texts.word('recordKind', kind)).join(', '), terms(pairs, look));
  });
  const because = (Object.keys(topic.rules) as AccessRule[]).map((rule) =>
    paragraph(`${topic.rules[rule]}: ${topic.reasons[rule]} (${accessSources[rule]})`, look, '  '),
  );
  const may = roles.map((role) => under(texts.word('role', role), paragraph(mayCall(role, texts), look, '  ')));
  return [
    `${look.data.bold(topic.title)}\n\n`,
    paragraph(topic.intro, look),
    ...whoSees,
    under(topic.powers, terms(capacities(topic, texts), look)),
    under(topic.staff, paragraph(topic.staffIntro, look, '  ') + terms(rightsOfStaff(topic, texts), look)),
    under(topic.why, because.join('')),
    `\n${paragraph(topic.operations, look)}`,
    ...may,
  ].join('');
}
