import type {Root} from 'nlcst'
import {unified} from 'unified'

import {englishSentences} from '../../pipeline/language/en/sentences/index.ts'

const processor = unified().use(englishSentences).freeze()

/** The sentences of a text as [start, end] offsets, by the shipped parser. */
export function sentencesOf(text: string): [number, number][] {
  const tree: Root = processor.parse(text)
  const found: [number, number][] = []
  for (const paragraph of tree.children) {
    if (paragraph.type !== 'ParagraphNode') continue
    for (const sentence of paragraph.children) {
      if (sentence.type === 'SentenceNode')
        found.push([sentence.position?.start.offset ?? 0, sentence.position?.end.offset ?? 0])
    }
  }
  return found
}

export interface Row {
  readonly id: string
  readonly text: string
  readonly sentences: readonly string[]
}

/** Ends of the labelled sentences in their text, white space aside. */
function labelled(row: Row): [number, number][] {
  const places: [number, number][] = []
  let from = 0
  for (const sentence of row.sentences) {
    const start = row.text.indexOf(sentence, from)
    if (start < 0) continue
    from = start + sentence.length
    places.push([start, from])
  }
  return places
}

/** Boundary F1 over inner sentence ends, and F1 over exact sentences. `wrong` hears of each row that isn't fully right. */
export function scoreSentences(rows: readonly Row[], wrong: (row: Row, found: string[]) => void = () => {}) {
  let [hits, predicted, expected, exact, sentences, labels] = [0, 0, 0, 0, 0, 0]
  for (const row of rows) {
    const gold = labelled(row)
    const found = sentencesOf(row.text)
    const goldEnds = new Set(gold.slice(0, -1).map(place => place[1]))
    const foundEnds = found.slice(0, -1).map(place => place[1])
    hits += foundEnds.filter(end => goldEnds.has(end)).length
    predicted += foundEnds.length
    expected += goldEnds.size
    const goldSpans = new Set(gold.map(place => place.join()))
    exact += found.filter(place => goldSpans.has(place.join())).length
    sentences += found.length
    labels += gold.length
    if (found.map(place => place.join()).join(' ') !== gold.map(place => place.join()).join(' '))
      wrong(
        row,
        found.map(([start, end]) => row.text.slice(start, end)),
      )
  }
  return {
    boundary_f1: round((2 * hits) / Math.max(1, predicted + expected)),
    sentence_f1: round((2 * exact) / Math.max(1, sentences + labels)),
  }
}

/** Golden rules: the share is told as a count of rows whose sentences are all right, white space collapsed. */
export function scoreGolden(rows: readonly Row[], wrong: (row: Row, found: string[]) => void = () => {}) {
  let right = 0
  const collapse = (text: string) => text.replace(/\s+/g, ' ').trim()
  for (const row of rows) {
    const found = sentencesOf(row.text).map(([start, end]) => collapse(row.text.slice(start, end)))
    if (found.join('\n') === row.sentences.map(collapse).join('\n')) right++
    else wrong(row, found)
  }
  return {right}
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000
