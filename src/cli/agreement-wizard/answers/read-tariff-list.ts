import { readPdf } from '../../input/read-pdf.ts';

/** The file of `--tariff-list`, read before anything is sent. */
export async function readTariffList(
  choices: Readonly<Record<string, unknown>>,
): Promise<{ document: string } | undefined> {
  const { tariffList: file } = choices;
  return typeof file === 'string' ? readPdf(file) : undefined;
}
