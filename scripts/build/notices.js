// The licences of what is bundled ask that their text goes along.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const head = `The files of pgb-portaal in this folder hold code of the packages below, each under the licence that follows its name.
`;

/** The licence of every package of which code, or a font, stands in what was built. */
export function noticesOf(root, metafiles, fonts = []) {
  const ofFonts = fonts.map((font) => ({ outputs: { font: { inputs: { [font]: { bytesInOutput: 1 } } } } }));
  const notices = bundledPackages([...metafiles, ...ofFonts]).map((folder) => noticeOf(join(root, folder)));
  return [head, ...notices].join(`\n${'-'.repeat(80)}\n\n`);
}

/** Their folders. A package may have another version of a package in its own folder. */
export function bundledPackages(metafiles) {
  const files = metafiles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap(({ inputs }) => Object.entries(inputs))
    .flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []));
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  // Who leaves the choice has a file for each.
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)(\.|$|-)/i.test(file));
  if (files.length === 0)
    throw new Error(`${folder} has no file with its licence, which must go along with what is bundled`);
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}
