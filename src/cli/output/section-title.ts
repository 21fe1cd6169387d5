import type { CliTexts } from '../../messages/nl/cli.ts';

export const sectionTitle = ({ sections }: CliTexts, path: string): string =>
  (sections as Readonly<Record<string, string>>)[path] ?? path;
