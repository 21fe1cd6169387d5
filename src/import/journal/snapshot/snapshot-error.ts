/** There is no snapshot there, or what is there is none or was made by another version. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
  readonly path: string;
  readonly reason: 'missing' | 'damaged';

  constructor(path: string, reason: 'missing' | 'damaged', options?: ErrorOptions) {
    super(`The snapshot ${path} is ${reason}`, options);
    this.path = path;
    this.reason = reason;
  }
}
