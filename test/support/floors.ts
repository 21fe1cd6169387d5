// Who may know whom inside a room of src/. A file may know what stands in its own place and on the floors below it; of what stands beside
// it on the same floor it knows nothing.
import type { SourceFile } from './source.ts';

/** Folders and files of a room without `.ts`, the lowest floor first. Places on one floor do not know each other. */
export type Floors = readonly (readonly string[])[];

export const floorsOf: Readonly<Record<string, Floors>> = {};

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
