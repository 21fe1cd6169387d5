import type { CliTexts } from '../../../messages/cli-texts.ts';

export interface CommandText {
  readonly summary: string;
  readonly details: string;
}

export function textOf(path: string, { commands }: CliTexts): CommandText {
  return (commands as Readonly<Record<string, CommandText>>)[path] ?? { summary: path, details: '' };
}
