import type {ArcEvidence, Confidence} from '../../pipeline/language/en/syntax/confidence.ts'
import {percentOf} from '../../pipeline/language/en/syntax/confidence.ts'
import type {GoldDocument, GoldSentence} from './treebank.ts'

/** A document with the trees that tables gave it which had not seen it. The root's head is the word count. */
export interface Judged {
  readonly document: GoldDocument
  readonly sentences: readonly {
    readonly parts: readonly string[]
    readonly heads: readonly number[]
    readonly relations: readonly string[]
    readonly evidence: readonly ArcEvidence[]
  }[]
}

const bars = [0, 60, 65, 70, 75, 80, 85, 90]

/** Tags, heads and relations against the gold ones, over all documents and over news, as lines of text. */
export function reportOf(
  judged: readonly Judged[],
  confidence: Confidence,
  others: readonly Judged[] = [],
  second = confidence,
): string {
  const lines: string[] = []
  for (const genre of ['', 'news']) {
    const counts = new Map<string, number>()
    const add = (name: string, isTrue = true) => counts.set(name, (counts.get(name) ?? 0) + (isTrue ? 1 : 0))
    for (const [of, by] of [
      [judged, confidence],
      [others, second],
    ] as const)
      for (const {document, sentences} of of)
        if (genre === '' || document.genre === genre)
          document.sentences.forEach((gold, at) => {
            count(gold, sentences[at]!, by, add)
          })
    const of = (name: string) => counts.get(name) ?? 0
    const share = (part: string, whole: string) => (of(part) / of(whole)).toFixed(4)
    lines.push(
      `  ${genre || 'all'} UPOS ${share('upos', 'words')} UAS ${share('uas', 'arcs')} LAS ${share('las', 'arcs')} main ${share('main', 'roots')}`,
    )
    for (const name of ['nsubj', 'obj'])
      for (const bar of bars) {
        const key = `${name} ${bar}`
        const f1 = (2 * of(`${key} right`)) / (of(`${key} given`) + of(`${name} gold`))
        lines.push(
          `    ${key}: P ${share(`${key} right`, `${key} given`)} R ${share(`${key} right`, `${name} gold`)} F ${f1.toFixed(4)}`,
        )
      }
  }
  return lines.join('\n')
}

function count(
  gold: GoldSentence,
  tree: Judged['sentences'][number],
  confidence: Confidence,
  add: (name: string, isTrue?: boolean) => void,
): void {
  gold.relations.forEach((relation, at) => {
    const head = gold.heads[at]! < 0 ? gold.forms.length : gold.heads[at]!
    const isHead = tree.heads[at] === head
    const given = tree.relations[at]!
    add('words')
    add('upos', tree.parts[at] === gold.parts[at])
    if (gold.parts[at] !== 'PUNCT') {
      add('arcs')
      add('uas', isHead)
      add('las', isHead && given === relation)
    }
    if (head === gold.forms.length) {
      add('roots')
      add('main', isHead)
    }
    const percent = percentOf(tree.evidence[at]!, confidence)
    for (const name of ['nsubj', 'obj']) {
      const is = (one: string) => one === name || one === `${name}:pass`
      add(`${name} gold`, is(relation))
      for (const bar of bars) {
        if (!is(given) || percent < bar) continue
        add(`${name} ${bar} given`)
        add(`${name} ${bar} right`, is(relation) && isHead)
      }
    }
  })
}
