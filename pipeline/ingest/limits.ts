/**
 * The counts that ingest stops at. They are counts and never seconds, so that a result doesn't depend on the machine.
 * Ordinary news pages stay below a hundredth of each.
 */
export const limits = {
  bytes: 64 * 1024 * 1024,
  htmlBytes: 24 * 1024 * 1024,
  /** Open elements inside one another; browsers stop at 512 too. parse5 searches that stack at every tag. */
  depth: 512,
  nodes: 600_000,
  /** In one tag. parse5 compares each attribute's name with all before it. */
  attributes: 2_000,
  /** Longer Markdown is read as lines: its parser needs about 1 s a megabyte. */
  markdownCharacters: 1_000_000,
  /** Marks that may open or close something, between two blank lines: the parser pairs them at more than linear cost. */
  markdownMarks: 1_500,
  markdownNesting: 40,
  /** Of one JSON-LD script. */
  jsonCharacters: 2_000_000,
} as const
