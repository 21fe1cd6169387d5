import { afterAll, beforeAll, expect, test } from 'vitest';
import { undisturbed, type Undisturbed } from './kills/disturb.ts';
import { openScene, type Scene } from './kills/scene.ts';
import { surviveIn } from './kills/survive.ts';

// The same seeds each time, so that a failure is there again; `npm run test:faults` takes another one each time.
let scene: Scene;
let reference: Undisturbed;

beforeAll(async () => {
  scene = await openScene(24);
  reference = await undisturbed(scene);
});
afterAll(() => scene.close());

test.each([
  ['an import that is killed', 817, { importerKills: 5, portalKills: 0 }],
  ['an import that is killed, of a portal that is killed,', 818, { importerKills: 1, portalKills: 2 }],
])('%s ends as one that nothing disturbed', async (_, seed, kills) => {
  const said: string[] = [];
  const plan = { seed, ...kills, stages: [], say: (text: string) => said.push(text) };
  const survived = await surviveIn(scene, reference, plan).catch((error: unknown) => {
    throw new Error(said.join('\n'), { cause: error });
  });
  expect(survived.importerKills).toBeGreaterThanOrEqual(kills.importerKills);
  expect(survived.portalKills).toBeGreaterThanOrEqual(kills.portalKills);
  expect(survived.declarations).toBeGreaterThan(18);
});
