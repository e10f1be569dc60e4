const MB = 1_000_000;

/** What is read of a file from outside. Far above any library, low enough that a page stays alive. */
export const LIMITS = {
  /** As chosen by a person, packed or not. */
  fileBytes: 64 * MB,
  /** All that an archive holds, unpacked. */
  inflatedBytes: 128 * MB,
  archiveFiles: 50_000,
  /** The YAML reader builds a tree of every character. */
  yamlBytes: 8 * MB,
  rows: 100_000,
  columns: 500,
  depth: 64,
  /** In UTF-16 code units. */
  bodyLength: 20_000,
  nameLength: 300,
  megabyte: MB,
} as const;
