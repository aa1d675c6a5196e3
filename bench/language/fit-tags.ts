import {hashOf} from '../../pipeline/language/en/syntax/hash.ts'
import {rowsOf} from '../../pipeline/language/en/syntax/rows.ts'
import {readTable, writeTable} from '../../pipeline/language/en/syntax/table.ts'
import {noteTag, settledTag, tagFeatures, tagTemplates} from '../../pipeline/language/en/syntax/tagger.ts'
import {ListScorer, type Scorer, type WeightRow, writeLists} from '../../pipeline/language/en/syntax/weights.ts'
import {normal, WordForms} from '../../pipeline/language/en/syntax/word-forms.ts'
import {lots, Perceptron, shuffle} from './perceptron.ts'
import type {GoldDocument, GoldSentence} from './treebank.ts'

/** A sentence to fit tags on. */
export interface Tagged {
  readonly forms: readonly string[]
  readonly tags: readonly number[]
}

/** What the tagger needs to run, and its sections. */
export interface FittedTagger {
  readonly known: WordForms
  readonly scorer: Scorer
  readonly ambiguity: Uint8Array
  readonly section: Uint8Array
}

/** Joint tags seen at least 20 times; rarer ones count as the most frequent of their part of speech. */
export function jointTags(documents: readonly GoldDocument[]): string[] {
  const counts = new Map<string, number>()
  for (const {parts, tags} of documents.flatMap(({sentences}) => sentences))
    parts.forEach((part, at) => {
      const joint = `${part}/${tags[at]}`
      counts.set(joint, (counts.get(joint) ?? 0) + 1)
    })
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const seenParts = new Set<string>()
  return sorted
    .filter(([joint, count]) => {
      const part = joint.split('/')[0]!
      const isFirst = !seenParts.has(part)
      seenParts.add(part)
      return count >= 20 || isFirst
    })
    .map(([joint]) => joint)
}

/** The class of each word of a sentence. */
export function goldTags({parts, tags}: GoldSentence, joint: readonly string[]): number[] {
  return parts.map((part, at) => {
    const exact = joint.indexOf(`${part}/${tags[at]}`)
    return exact >= 0 ? exact : joint.findIndex(one => one.startsWith(`${part}/`))
  })
}

/** Fits the tagger that runs, on gold sentences and on those that the teachers tagged; `most` weights at most are kept. */
export function fitTagger(
  gold: readonly Tagged[],
  taught: readonly Tagged[],
  joint: readonly string[],
  clusters: Uint8Array,
  rounds: number,
  most: number,
): FittedTagger {
  const ambiguity = ambiguitySection(gold, taught)
  const known = new WordForms(readTable(clusters), readTable(ambiguity))
  const itemOf = ({forms, tags}: Tagged): TagItem => ({rows: rowsOf(forms, known), gold: tags})
  const weights = tagWeights(gold.map(itemOf), taught.map(itemOf), joint.length, rounds, {
    count: tagTemplates.count,
    of: ({rows}, at, out) => tagFeatures(rows, at, out),
    settled: ({rows}, at) => settledTag(rows, at),
  })
  const section = writeLists(weights, joint.length, most)
  return {known, scorer: new ListScorer(section), ambiguity, section}
}

/** The rows of a sentence and the tags that it should get. */
export interface TagItem {
  readonly rows: Int32Array
  readonly gold: readonly number[]
}

/** What a tagger looks at, and the words that it need not look at. */
export interface TagFeatures<Item extends TagItem> {
  readonly count: number
  readonly of: (item: Item, at: number, out: Int32Array) => number
  readonly settled: (item: Item, at: number) => number
}

/** Runs over the sentences in other orders, whose weights are added up. */
const runs = 2

/** An averaged perceptron from left to right. Each round sees all gold sentences, and its share of the taught ones. */
export function tagWeights<Item extends TagItem>(
  gold: readonly Item[],
  taught: readonly Item[],
  classes: number,
  rounds: number,
  see: TagFeatures<Item>,
): WeightRow[] {
  const perceptron = new Perceptron(classes)
  const features = new Int32Array(see.count)
  const scores = new Float64Array(classes)
  for (const item of [...gold, ...taught])
    item.gold.forEach((tag, at) => {
      perceptron.note(features, see.of(item, at, features))
      noteTag(item.rows, at, tag)
    })
  for (let run = 1; run <= runs; run++) {
    const lot = lots(run)
    for (let round = 0; round < rounds; round++) {
      const items = [...gold, ...taught.filter((_, at) => at % rounds === round)]
      shuffle(items, lot)
      for (const item of items) for (const [at, right] of item.gold.entries()) learn(item, at, right)
    }
    perceptron.restart()
  }
  return perceptron.averaged()

  function learn(item: Item, at: number, right: number): void {
    let best = see.settled(item, at)
    if (best < 0) {
      const count = see.of(item, at, features)
      perceptron.score(features, count, scores)
      best = 0
      for (let tag = 1; tag < classes; tag++) if (scores[tag]! > scores[best]!) best = tag
      if (best !== right) perceptron.update(features, count, right, best)
      perceptron.tick()
    }
    noteTag(item.rows, at, best)
  }
}

/** A gold use counts as much as so many taught ones. */
const goldUses = 3
/** A word so often seen with one tag is given it without a look at its neighbours. */
const settled = {uses: 20, share: 0.995}
const leastUses = 5

/** Words often seen, by the set of tags that they had in 5 % of their uses or more, and the tag above it where it is settled. */
export function ambiguitySection(gold: readonly Tagged[], taught: readonly Tagged[]): Uint8Array {
  const uses = new Map<string, Map<number, number>>()
  count(gold, goldUses)
  count(taught, 1)
  const classes = new Map<string, number>()
  const rows: [number, number][] = []
  for (const [word, tags] of uses) {
    const total = [...tags.values()].reduce((sum, count) => sum + count, 0)
    if (total < leastUses) continue
    const often = [...tags].filter(([, count]) => count / total >= 0.05).sort((a, b) => b[1] - a[1] || a[0] - b[0])
    const key = often
      .slice(0, 4)
      .map(([tag]) => tag)
      .join(' ')
    if (!classes.has(key)) classes.set(key, Math.min(1023, classes.size + 1))
    const isSettled = total >= settled.uses && tags.get(often[0]![0])! >= total * settled.share
    rows.push([hashOf(word), classes.get(key)! | (isSettled ? (often[0]![0] + 1) << 10 : 0)])
  }
  return writeTable(rows, 16)

  function count(sentences: readonly Tagged[], weight: number): void {
    for (const {forms, tags} of sentences)
      forms.forEach((form, at) => {
        const word = normal(form)
        const of = uses.get(word) ?? new Map<number, number>()
        uses.set(word, of.set(tags[at]!, (of.get(tags[at]!) ?? 0) + weight))
      })
  }
}
