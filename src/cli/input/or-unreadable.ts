import { CliError } from '../failure/cli-error.ts';

/** A file that is not there or may not be read is told with its name, whoever reads it. */
export async function orUnreadable<Content>(file: string, reading: Promise<Content>): Promise<Content> {
  try {
    return await reading;
  } catch (error) {
    throw new CliError('file-unreadable', { file, reason: reasonOf(error) }, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? (error as Error).name;
}
