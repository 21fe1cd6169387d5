import { commands } from './cli/commands.ts';
import { errors } from './cli/errors.ts';
import { headers, sections, sources } from './cli/headers.ts';
import { help } from './cli/help.ts';
import { menu } from './cli/menu.ts';
import { notices } from './cli/notices.ts';
import { options } from './cli/options.ts';

/** The texts of the command line itself; what both it and the portal say stands beside them in `messages/`. */
export const cli = { commands, errors, headers, help, menu, notices, options, sections, sources };
export type CliTexts = typeof cli;
