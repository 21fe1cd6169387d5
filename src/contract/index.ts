/** The API contract without its schemas: cheap to load. The schemas are in `./schemas.ts`. */
export * from './errors.ts';
export * from './events.ts';
export * from './headers.ts';
export * from './limits.ts';
export * from './operation.ts';
export * from './operations.ts';
export type * from './problem.ts';
export type * from './types.ts';
