import { join } from 'node:path';
import { Snapshot } from '../../../import/journal/snapshot/snapshot.ts';
import { SnapshotError } from '../../../import/journal/snapshot/snapshot-error.ts';
import type { Context } from '../../framework/context.ts';
import { CliError } from '../../failure/cli-error.ts';
import { commandLine } from '../../framework/command-line.ts';

/** The snapshot of this context is kept here; in practice each person has one. */
export function snapshotPath(context: Context, given: string | undefined): string {
  if (given !== undefined) return given;
  const target = context.target();
  const name = target.kind === 'practice' ? `${target.context}-${target.as}` : target.context;
  return join(context.folder, 'snapshots', `${name.replaceAll(/[^\w.-]/g, '_')}.sqlite`);
}

/** This command takes a snapshot for this context; a person can type it. */
export function snapshotCommand({ globals }: Context, given: string | undefined): string {
  const { as, context, portal } = globals;
  const flags = Object.entries({ as, context, portal }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  );
  return commandLine([...flags, 'declaration', 'snapshot', ...(given === undefined ? [] : ['--snapshot', given])]);
}

export function openSnapshot(context: Context, given: string | undefined): Snapshot {
  try {
    return new Snapshot(snapshotPath(context, given));
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error;
    const told = { file: error.path, command: snapshotCommand(context, given) };
    throw new CliError(error.reason === 'missing' ? 'snapshot-missing' : 'snapshot-damaged', told, { cause: error });
  }
}
