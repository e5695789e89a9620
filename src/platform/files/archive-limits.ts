/** What an archive may unpack to. The largest official workbooks stay under 50 MB, packed tables under 500 MB. */
export const archiveLimits = {
  parts: 10_000,
  unpackedBytes: 512 * 1024 * 1024,
  packedTableBytes: 2 * 1024 * 1024 * 1024,
  /** How many times its size a part may unpack to. Official files shrink 5 to 40 times. */
  ratio: 250,
  /** Small parts may shrink as much as they like. */
  harmlessBytes: 16 * 1024 * 1024,
  directoryBytes: 4 * 1024 * 1024,
} as const;
