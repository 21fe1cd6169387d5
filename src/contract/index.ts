/** The API contract without its schemas: cheap to load. The schemas are in `./schemas.ts`. */
export * from './http/errors.ts';
export * from './events.ts';
export * from './http/headers.ts';
export * from './limits.ts';
export * from './operation.ts';
export * from './operations.ts';
export type * from './http/problem.ts';
export type * from './types.ts';
