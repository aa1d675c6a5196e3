import {bytesOf, joined, words} from './table.ts'

/** The parts of the one binary, in this order. */
export const sectionNames = [
  'names', // JSON: tags, relations, lemmas
  'clusters',
  'ambiguity',
  'tags',
  'leftMoves',
  'leftLabels',
  'moves',
  'labels',
  'relabels',
  'confidence',
] as const
export type SectionName = (typeof sectionNames)[number]

/** A part of the tables, as it lies in the binary. */
export function sectionOf(tables: Uint8Array, name: SectionName): Uint8Array {
  const lengths = words(tables, 0, sectionNames.length)
  const at = sectionNames.indexOf(name)
  let start = sectionNames.length * 4
  for (let before = 0; before < at; before++) start += lengths[before]!
  return tables.subarray(start, start + lengths[at]!)
}

export function joinSections(parts: Readonly<Record<SectionName, Uint8Array>>): Uint8Array {
  // each begins at a multiple of four, so that its words can be read where they lie; JSON may end in spaces
  const ordered = sectionNames.map(name => joined([parts[name], new Uint8Array(-parts[name].length & 3).fill(0x20)]))
  return joined([bytesOf(Uint32Array.from(ordered, ({length}) => length)), ...ordered])
}
