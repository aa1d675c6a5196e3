const small = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
)

/** Every number that a text writes, in figures or in words up to twenty, whatever it counts. */
export function numbersIn(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [written] of text.matchAll(/\d[\d,.]*|\p{L}+/gu)) {
    const value = small.get(written.toLowerCase()) ?? Number(written.replace(/(?<![.,])[.,]+$/, '').replace(/,/g, ''))
    if (!Number.isNaN(value)) found.add(value)
  }
  return found
}
