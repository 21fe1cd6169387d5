import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

/** How errors of the compiler are told. */
const telling: ts.FormatDiagnosticsHost = {
  getCurrentDirectory: () => root,
  getCanonicalFileName: (file) => file,
  getNewLine: () => '\n',
};

/** The program of tsconfig.json, or of fewer files, of which the types can be written as well. */
export function makeProgram(files?: string[], more: ts.CompilerOptions = {}): ts.Program {
  const stop = (error: ts.Diagnostic): never => {
    throw new Error(tellErrors([error]));
  };
  const read = ts.getParsedCommandLineOfConfigFile(`${root}tsconfig.json`, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: stop,
  });
  if (read === undefined || read.errors.length > 0) throw new Error(tellErrors(read?.errors ?? []));
  const options = { ...read.options, noEmit: false, declaration: true, emitDeclarationOnly: true, ...more };
  return ts.createProgram(files ?? read.fileNames, options);
}

/** What `tsc` tells of a program, in the same words. */
export function checkTypes(program: ts.Program): string {
  return tellErrors([
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...program.getSyntacticDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...program.getSemanticDiagnostics(),
  ]);
}

export function tellErrors(errors: readonly ts.Diagnostic[]): string {
  return ts.formatDiagnostics(ts.sortAndDeduplicateDiagnostics(errors), telling);
}
