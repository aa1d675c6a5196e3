/**
 * Counts in how many paragraphs of ordinary web articles each stem stands, and writes the commoner ones for the theme
 * stage: `background DATA > pipeline/theme/background.generated.json`, compiled or under a Node that strips types.
 * Reads only the two article sets whose licences allow it (MIT, CC-BY-4.0).
 */
import {stemsOf} from '../../pipeline/text/stem.ts'
import {bodiesOf} from './bodies.ts'

/** Stems in fewer paragraphs are taken as equally rare. */
const fewest = 8

const data = process.argv[2] ?? '../shared/bench'
const counts = new Map<string, number>()
let paragraphs = 0
for (const body of bodiesOf(data)) {
  for (const paragraph of body.split('\n')) {
    const stems = new Set(stemsOf(paragraph).filter(stem => /^[a-z]{2,}$/.test(stem)))
    if (stems.size < 5) continue
    paragraphs++
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
}

// One line for each rounded power of the square root of 2: the stems that stand in about so many paragraphs.
const steps = new Map<number, string[]>()
for (const [stem, count] of counts) {
  if (count < fewest) continue
  const step = Math.round(2 * Math.log2(count))
  steps.set(step, [...(steps.get(step) ?? []), stem])
}
const rows = [...steps]
  .sort(([a], [b]) => b - a)
  .map(([step, stems]) => ({count: Math.round(2 ** (step / 2)), stems: stems.sort().join(' ')}))
const lines = rows.map(row => `  ${JSON.stringify(row)}`).join(',\n')
process.stdout.write(`{"paragraphs": ${paragraphs}, "rows": [\n${lines}\n]}\n`)
console.error(`${paragraphs} paragraphs, ${rows.reduce((sum, row) => sum + row.stems.split(' ').length, 0)} stems`)
