/** Thrown inside the store when a later Cuecard wrote it. Versions are ours, not the browser's. */
export class NewerVersionError extends Error {
  override readonly name = 'NewerVersionError';

  constructor(
    readonly found: number,
    readonly known: number,
  ) {
    super(`the database has version ${found}, this Cuecard knows ${known}`);
  }
}
