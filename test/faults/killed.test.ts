import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { undisturbed, type Undisturbed } from './kills/disturb.ts';
import { openScene, type Scene } from './kills/scene.ts';
import { surviveIn, type Survived } from './kills/survive.ts';
import { isShort } from '../support/form.ts';

// The same seeds each time, so that a failure is there again; `npm run test:faults` takes another one each time.
let scene: Scene;
let reference: Undisturbed;

beforeAll(async () => {
  scene = await openScene(24);
  reference = await undisturbed(scene);
}, 60_000);
afterAll(() => scene.close());

type Kills = Record<'importerKills' | 'portalKills', number>;

function ofBoth(portalKills: number): [string, number, Kills] {
  return ['an import that is killed, of a portal that is killed,', 818, { importerKills: 1, portalKills }];
}

const plans: [string, number, Kills][] = isShort
  ? [ofBoth(1)]
  : [['an import that is killed', 817, { importerKills: 3, portalKills: 0 }], ofBoth(2)];

describe.each(plans)('%s', (_, seed, kills) => {
  let survived: Survived;

  // It compares what each import leaves with what is left by one that nothing disturbed.
  beforeAll(async () => {
    const said: string[] = [];
    const plan = { seed, ...kills, stages: [], say: (text: string) => said.push(text) };
    survived = await surviveIn(scene, reference, plan).catch((error: unknown) => {
      throw new Error(said.join('\n'), { cause: error });
    });
  }, 120_000);

  test('was killed as often as was asked', () => {
    expect(survived.importerKills).toBeGreaterThanOrEqual(kills.importerKills);
    expect(survived.portalKills).toBeGreaterThanOrEqual(kills.portalKills);
  });

  test('ends as one that nothing disturbed', () => {
    expect(survived.declarations).toBeGreaterThan(18);
  });
});
