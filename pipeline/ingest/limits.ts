/**
 * The counts that ingest stops at within a file; how large a file of each format may be stands in formats.ts. They are counts and never seconds, so that a result doesn't depend on the machine.
 * Ordinary news pages stay below a hundredth of each.
 */
export const limits = {
  /** Text that is read of one document: a book of 400 pages. Reading needs some 300 bytes for each character. */
  characters: 750_000,
  /** A longer run without a line's end is no paragraph, and cleaning takes it out. */
  paragraph: 200_000,
  /** Paragraphs that are read of one document; a book has some thousand. */
  blocks: 20_000,
  /** Open elements inside one another; browsers stop at 512 too. parse5 searches that stack at every tag. */
  depth: 512,
  nodes: 200_000,
  /** In one tag. parse5 compares each attribute's name with all before it. */
  attributes: 2_000,
  /** Longer Markdown is read as lines: its parser needs about 1 s a megabyte. */
  markdownCharacters: 1_000_000,
  /** Marks that may open or close something, between two blank lines: the parser pairs them at more than linear cost. */
  markdownMarks: 1_500,
  markdownNesting: 40,
  /** About how long a piece of a line is when a whole chapter stands on one, and the longest line that is cut. */
  lineCharacters: 20_000,
  cutCharacters: 2_000_000,
  /** Of one JSON-LD script. */
  jsonCharacters: 2_000_000,
  /** Of a Word file: parts, what they are together when unpacked, and how tightly one may be packed. */
  archiveMembers: 5_000,
  archiveUnpacked: 96 * 1024 * 1024,
  archiveRatio: 200,
  /** Elements of a Word file's XML, and how deep they are nested. */
  xmlElements: 400_000,
  xmlDepth: 200,
  pdfPages: 600,
  /** Pages that can't be read before the rest is given up: a damaged file may claim millions. */
  pdfUnreadablePages: 50,
  /** Pieces of text on one page, and on all. A page of a newspaper has some thousand. */
  pdfPageRuns: 10_000,
  pdfRuns: 150_000,
  /** Drawing commands of all pages: a book of 600 pages has half of it. The parser needs up to 0.5 s a megabyte. */
  pdfDrawn: 12 * 1024 * 1024,
  /** What the streams of a PDF may be together when unpacked, images aside. */
  pdfUnpacked: 64 * 1024 * 1024,
} as const
