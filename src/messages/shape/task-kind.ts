import type { Home } from '../../contract/types.ts';

export type TaskKind = Home['tasks'][number]['kind'];
