import type { CommanderError } from 'commander';
import { CliError } from '../../failure/cli-error.ts';

/** Takes only the flag of `--flag=value`, because a value in the wrong place may be a secret. */
function quotedIn(message: string): string {
  return /'([^'=]*)/.exec(message)?.[1] ?? '';
}

function suggestionsIn(message: string): string[] {
  return /\(Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1]?.split(', ') ?? [];
}

/** `-o, --output <value>` → `--output` */
function longFlag(flags: string): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags;
}

/** Turns commander's findings, which are English sentences, into our errors. */
export function parseError({ code, message }: CommanderError, path: string): CliError {
  const help = `pgb ${path}`.trim() + ' --help';
  switch (code) {
    case 'commander.unknownCommand':
      return new CliError('unknown-command', { name: quotedIn(message), suggestions: suggestionsIn(message), help });
    case 'commander.unknownOption':
      return new CliError('unknown-option', { option: quotedIn(message), suggestions: suggestionsIn(message), help });
    case 'commander.optionMissingArgument':
      return new CliError('missing-value', { option: longFlag(quotedIn(message)), help });
    case 'commander.missingArgument':
      return new CliError('missing-argument', { name: quotedIn(message), help });
    case 'commander.excessArguments':
      return new CliError('excess-arguments', { help });
    default:
      return new CliError('missing-command', { help });
  }
}
