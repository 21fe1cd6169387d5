import type { CliTexts } from '../nl/cli.ts';
import { commands } from './cli/commands.ts';
import { errors } from './cli/errors.ts';
import { headers, sections, sources } from './cli/headers.ts';
import { help } from './cli/help.ts';
import { menu } from './cli/menu.ts';
import { notices } from './cli/notices.ts';
import { options } from './cli/options.ts';

export const cli: CliTexts = { commands, errors, headers, help, menu, notices, options, sections, sources };
