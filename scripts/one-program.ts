import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

/** How errors of the compiler are told. */
const telling: ts.FormatDiagnosticsHost = {
  getCurrentDirectory: () => root,
  getCanonicalFileName: (file) => file,
  getNewLine: () => '\n',
};

interface OtherThan {
  /** In the place of those that tsconfig.json names. */
  files?: readonly string[];
  options?: ts.CompilerOptions;
  /** Files that stand nowhere, with their texts. */
  besides?: ReadonlyMap<string, string>;
}

/** The program of tsconfig.json, of which the types can be written as well. */
export function makeProgram({ files, options: more, besides = new Map() }: OtherThan = {}): ts.Program {
  const stop = (error: ts.Diagnostic): never => {
    throw new Error(tellErrors([error]));
  };
  const read = ts.getParsedCommandLineOfConfigFile(`${root}tsconfig.json`, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: stop,
  });
  if (read === undefined || read.errors.length > 0) throw new Error(tellErrors(read?.errors ?? []));
  const options = { ...read.options, noEmit: false, declaration: true, emitDeclarationOnly: true, ...more };
  return ts.createProgram([...(files ?? read.fileNames), ...besides.keys()], options, hostWith(besides, options));
}

function hostWith(besides: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: (file) => besides.has(file) || host.fileExists(file),
    getSourceFile: (file, version, ...how) => {
      const text = besides.get(file);
      return text === undefined ? host.getSourceFile(file, version, ...how) : ts.createSourceFile(file, text, version);
    },
  };
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
