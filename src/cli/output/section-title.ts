import type { CliTexts } from '../../messages/nl/cli.ts';

export function sectionTitle({ sections }: CliTexts, path: string): string {
  return (sections as Readonly<Record<string, string>>)[path] ?? path;
}
