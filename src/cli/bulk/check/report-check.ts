import type { FindingGroup } from '../../../import/journal/findings/finding-groups.ts';
import type { FileCheck } from '../../../import/offline/check-file.ts';
import type { SnapshotFacts } from '../../../import/journal/snapshot/facts.ts';
import { ageInDays } from '../../../import/offline/snapshot-age.ts';
import { outcomes } from '../../../import/journal/outcome.ts';
import type { Formats } from '../../../messages/shape/formats.ts';
import type { Context } from '../../framework/context.ts';
import { portalOf } from '../portal-of.ts';
import { snapshotCommand } from './snapshot-file.ts';

/** After so many days agreements may well have changed. */
const oldAfterDays = 7;

/** Tells against which snapshot the file is checked. */
export async function tellSnapshot(context: Context, facts: SnapshotFacts): Promise<void> {
  const { out, cli } = context;
  const { check: say } = cli.notices;
  const { format } = await context.texts();
  await out.aside(say.by(format.moment(facts.takenAt), shortenCaller(facts)));
  if (facts.role === 'care-provider') await out.aside(say.noBudget);
}

/** Tells, below the report, why another snapshot may say something else, and how to take one. */
export async function tellNewSnapshot(
  context: Context,
  facts: SnapshotFacts,
  given: string | undefined,
): Promise<void> {
  const { out, cli } = context;
  const { check: say, warning } = cli.notices;
  const command = snapshotCommand(context, given);
  const days = ageInDays(facts, Date.now());
  if (days > oldAfterDays) await out.notice(`${warning}: ${say.old(days, command)}`);
  if (!isOwn(context, facts)) await out.notice(`${warning}: ${say.otherCaller(command)}`);
}

function shortenCaller({ caller }: SnapshotFacts): string {
  const [first = '', ...more] = caller.split(',');
  return more.length === 0 ? first : `${first} +${more.length}`;
}

function isOwn(context: Context, { portal, persona }: SnapshotFacts): boolean {
  const target = context.target();
  return portal === portalOf(context) && (target.kind !== 'practice' || persona === target.as);
}

/** Tells how many lines are right and wrong, and what is wrong by code, the most frequent code first. */
export async function tellCheck(context: Context, { totals, groups, addedUp }: FileCheck): Promise<void> {
  const { out, cli } = context;
  const { format } = await context.texts();
  const { counted, parts } = cli.notices.check;
  const told = outcomes
    .filter((outcome) => totals.totals[outcome].lines > 0)
    .map((outcome) => parts[outcome](format.number(totals.totals[outcome].lines)));
  await out.notice(counted(format.number(totals.lines), told));
  const { import: sayOfImport } = cli.notices;
  if (addedUp !== undefined) await out.notice(sayOfImport.addedUp(addedUp));
  const repeated = groups.find(({ code }) => code === 'DUPLICATE_LINE')?.lines ?? 0;
  if (repeated > 0 && addedUp === undefined) await out.notice(sayOfImport.mayAddUp(repeated));
  for (const group of groups) await out.notice(`  ${groupText(group, cli.notices.check.group, format)}`);
}

function groupText(
  { code, lines, first }: FindingGroup,
  say: Context['cli']['notices']['check']['group'],
  format: Formats,
): string {
  return say(
    code,
    format.number(lines),
    first.map(({ line }) => line),
    lines > first.length,
  );
}
