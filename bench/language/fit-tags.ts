import {hashOf} from '../../pipeline/language/en/syntax/hash.ts'
import {rowsOf} from '../../pipeline/language/en/syntax/rows.ts'
import {readTable, writeTable} from '../../pipeline/language/en/syntax/table.ts'
import {noteTag, tagFeatures, tagTemplates} from '../../pipeline/language/en/syntax/tagger.ts'
import {ListScorer, type Scorer, writeLists} from '../../pipeline/language/en/syntax/weights.ts'
import {normal, WordForms} from '../../pipeline/language/en/syntax/word-forms.ts'
import {lots, Perceptron, shuffle} from './perceptron.ts'
import type {GoldDocument, GoldSentence} from './treebank.ts'

/** What the tagger needs to run, and its sections. */
export interface FittedTagger {
  readonly tags: readonly string[] // "NOUN/NN"
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

/** Codes below this are left out of the table. */
const leastTag = 26

/** Fits the tagger in six rounds over the sentences. */
export function fitTagger(
  documents: readonly GoldDocument[],
  joint: readonly string[],
  clusters: Uint8Array,
  rounds = 6,
): FittedTagger {
  const ambiguity = ambiguitySection(documents, joint)
  const known = new WordForms(readTable(clusters), readTable(ambiguity))
  const perceptron = new Perceptron(joint.length)
  const features = new Int32Array(tagTemplates.count)
  const scores = new Float64Array(joint.length)
  const items = documents
    .flatMap(({sentences}) => sentences)
    .map(sentence => ({rows: rowsOf(sentence.forms, known), gold: goldTags(sentence, joint)}))
  for (const {rows, gold} of items)
    gold.forEach((tag, at) => {
      perceptron.note(features, tagFeatures(rows, at, features))
      noteTag(rows, at, tag)
    })
  const lot = lots(1)
  for (let round = 0; round < rounds; round++) {
    shuffle(items, lot)
    for (const {rows, gold} of items)
      for (let at = 0; at < gold.length; at++) {
        const count = tagFeatures(rows, at, features)
        perceptron.score(features, count, scores)
        let best = 0
        for (let tag = 1; tag < joint.length; tag++) if (scores[tag]! > scores[best]!) best = tag
        if (best !== gold[at]) perceptron.update(features, count, gold[at]!, best)
        perceptron.tick()
        noteTag(rows, at, best)
      }
  }
  const section = writeLists(perceptron.averaged(), joint.length, leastTag)
  return {tags: joint, known, scorer: new ListScorer(section), ambiguity, section}
}

/** Words seen at least five times, by the set of tags that they had in 5 % of their uses or more. */
function ambiguitySection(documents: readonly GoldDocument[], joint: readonly string[]): Uint8Array {
  const uses = new Map<string, Map<number, number>>()
  for (const sentence of documents.flatMap(({sentences}) => sentences)) {
    const gold = goldTags(sentence, joint)
    sentence.forms.forEach((form, at) => {
      const word = normal(form)
      const tags = uses.get(word) ?? new Map<number, number>()
      uses.set(word, tags.set(gold[at]!, (tags.get(gold[at]!) ?? 0) + 1))
    })
  }
  const classes = new Map<string, number>()
  const rows: [number, number][] = []
  for (const [word, tags] of uses) {
    const total = [...tags.values()].reduce((sum, count) => sum + count, 0)
    if (total < 5) continue
    const often = [...tags].filter(([, count]) => count / total >= 0.05).sort((a, b) => b[1] - a[1] || a[0] - b[0])
    const key = often
      .slice(0, 4)
      .map(([tag]) => tag)
      .join(' ')
    if (!classes.has(key)) classes.set(key, Math.min(1023, classes.size + 1))
    rows.push([hashOf(word), classes.get(key)!])
  }
  return writeTable(rows, 16)
}
