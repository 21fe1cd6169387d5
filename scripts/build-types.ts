// Makes the types in dist/. They are not checked here: `npm run typecheck` does that.
import { makeProgram } from './one-program.ts';
import { entrySources, shipTypes } from './ship-types.ts';

shipTypes(makeProgram({ files: entrySources, options: { noCheck: true } }));
