// Who may know whom inside a room of src/. A file may know what stands in its own place and on the floors below it; of what stands beside
// it on the same floor it knows nothing.
import type { SourceFile } from './source.ts';

/** Folders and files of a room without `.ts`, the lowest floor first. Places on one floor do not know each other. */
export type Floors = readonly (readonly string[])[];

export const floorsOf: Readonly<Record<string, Floors>> = {
  messages: [
    ['language', 'file-findings', 'import-kinds'],
    ['part'],
    ['shape'],
    ['write'],
    // The first language tells which texts the command line has.
    ['nl'],
    ['cli-texts', 'wizard-texts'],
    ['en'],
    ['texts-for', 'sign-in-texts'],
    ['load'],
    ['import-texts'],
    ['index'],
  ],
  import: [
    ['finding'],
    ['columns'],
    ['file'],
    ['workbook'],
    ['cells'],
    ['form'],
    ['source'],
    ['item'],
    ['destination'],
    ['kind'],
    ['journal'],
    ['stage'],
    ['send'],
    ['report'],
    ['declarations', 'agreements'],
    ['amendments', 'awards'],
    ['column-sets'],
    ['options'],
    ['run'],
    ['offline'],
    ['import-declarations', 'import-agreements', 'import-amendments', 'import-awards'],
    ['index'],
  ],
  portal: [
    ['clock', 'log', 'within', 'start', 'metrics'],
    ['telemetry'],
    ['over-http', 'rounds'],
    ['access'],
    ['answers'],
    ['store'],
    ['registers'],
    ['handler'],
    ['batch'],
    ['monthly-pay'],
    ['resource', 'documents'],
    ['certificates'],
    ['identity'],
    ['people', 'rules'],
    ['awards'],
    ['agreements'],
    ['agreements/lifecycle', 'agreements/document', 'agreements/batch', 'agreements/amendments'],
    ['agreements/paper-service'],
    ['agreements/service'],
    ['absences'],
    ['declarations'],
    ['effects'],
    ['payments/events', 'payments/credit-transfer'],
    ['payments/bank-answer'],
    ['payments/run', 'payments/payroll'],
    ['payments'],
    ['messages', 'mail', 'history', 'access-log', 'deliveries'],
    ['jobs'],
    ['limits'],
    ['pipeline/call', 'pipeline/operation-answer'],
    ['pipeline/access-log', 'pipeline/pipeline-parts'],
    ['pipeline/perform'],
    ['pipeline'],
    ['services'],
    ['http'],
    ['systems'],
    ['guard'],
    ['portal'],
    ['practice', 'serve'],
    ['index'],
  ],
  // The framework stands above output and settings, because the context that every command is given holds both.
  cli: [
    ['terminal'],
    ['failure', 'language'],
    ['output'],
    ['settings', 'view'],
    ['run-facts', 'session/keeper'],
    ['framework'],
    ['input', 'prompt'],
    ['practice'],
    ['session'],
    ['agreement-wizard', 'declaration-wizard', 'bulk', 'export'],
    ['demo'],
    ['commands'],
    ['command-context', 'help-alone', 'keep-memory-flat'],
    ['execute'],
    ['run'],
    ['main'],
  ],
};

/** Places that do not know each other although they stand on different floors, but for the files named as doors. */
export interface Apart {
  readonly places: readonly string[];
  readonly doors: Readonly<Record<string, readonly string[]>>;
}

export const apartIn: Readonly<Record<string, Apart>> = {
  // A resource of the portal is understood by itself.
  portal: {
    places: ['people', 'rules', 'awards', 'agreements', 'absences', 'declarations', 'payments', 'messages'],
    doors: {
      awards: ['people/check-birth-date'],
      declarations: ['awards/end-conflicts'],
      payments: ['declarations/costs-per-award'],
    },
  },
};

export function apartViolations(files: readonly SourceFile[], rooms = apartIn): string[] {
  return Object.entries(rooms).flatMap(([room, { places, doors }]) => {
    const placeIn = (path: string): string | undefined => places.find((place) => path.startsWith(`${room}/${place}/`));
    return files.flatMap(({ path, imports }) => {
      const from = placeIn(path);
      if (from === undefined) return [];
      const open = (doors[from] ?? []).map((door) => `${room}/${door}.ts`);
      return imports
        .filter(({ to }) => (placeIn(to) ?? from) !== from && !open.includes(to))
        .map(({ to }) => `${path} → ${to}: ${from} knows nothing of ${placeIn(to)}`);
    });
  });
}

export function floorViolations(files: readonly SourceFile[], rooms = floorsOf): string[] {
  return Object.entries(rooms).flatMap(([room, floors]) =>
    files.filter(({ path }) => path.startsWith(`${room}/`)).flatMap((file) => violationsOf(file, room, floors)),
  );
}

function violationsOf({ path, imports }: SourceFile, room: string, floors: Floors): string[] {
  const from = placeOf(path, room, floors);
  if (from === undefined) return [`${path}: stands on no floor of ${room}`];
  return imports
    .filter(({ to }) => to.startsWith(`${room}/`))
    .flatMap(({ to }) => {
      const there = placeOf(to, room, floors);
      if (there === undefined || there.name === from.name || there.floor < from.floor) return [];
      return [`${path} → ${to}: ${from.name} may not know ${there.name}`];
    });
}

interface Place {
  readonly name: string;
  readonly floor: number;
}

/** The most precise place that holds a file: `http/routes` before `http`. */
function placeOf(path: string, room: string, floors: Floors): Place | undefined {
  const inside = path.slice(room.length + 1).replace(/\.ts$/, '');
  return floors
    .flatMap((names, floor) => names.map((name) => ({ name, floor })))
    .filter(({ name }) => inside === name || inside.startsWith(`${name}/`))
    .sort((a, b) => b.name.length - a.name.length)[0];
}

/** The floors on which nothing stands any more. */
export function emptyPlaces(files: readonly SourceFile[], rooms = floorsOf): string[] {
  return Object.entries(rooms).flatMap(([room, floors]) =>
    floors
      .flat()
      .filter((name) => !files.some(({ path }) => path === `${room}/${name}.ts` || path.startsWith(`${room}/${name}/`)))
      .map((name) => `${room}/${name}`),
  );
}
