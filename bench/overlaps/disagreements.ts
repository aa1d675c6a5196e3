import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import type {Metadata} from '../../pipeline/model/metadata.ts'
import type {Disagreement} from '../../pipeline/model/overlap.ts'
import type {AnnotatedArticle} from '../../pipeline/model/sentence.ts'
import {overlapsAmong} from '../../tests/overlaps-among.ts'
import {articleOf} from './data.ts'

/** A pair of passages of our own, and the values that a reader should be shown, if any. */
export interface Labelled {
  readonly id: string
  readonly class: string
  readonly a: string
  readonly b: string
  readonly published?: readonly [string, string]
  readonly values?: readonly {readonly in: 'a' | 'b'; readonly text: string}[]
}

/** What was printed for one pair. */
export interface Judged {
  readonly pair: Labelled
  readonly right: readonly Disagreement[] // its values are the labelled ones
  readonly wrong: readonly Disagreement[]
  readonly listed: readonly Disagreement[]
}

/** The own sets, each pair a folder of two sources. Rules were written with `tuned` in sight; `unseen` is the other half, by hash. */
export async function* disagreementFigures() {
  for (const name of ownSets) {
    const judged: Judged[] = []
    for (const pair of ownPairs(name)) judged.push(await judge(pair))
    for (const [set, chosen] of [
      [name, judged],
      [`${name}-tuned`, judged.filter(({pair}) => isTuned(pair.id))],
      [`${name}-unseen`, judged.filter(({pair}) => !isTuned(pair.id))],
    ] as const) {
      const labelled = chosen.filter(({pair}) => pair.values !== undefined)
      const found = labelled.filter(one => one.right.length > 0).length
      const printed = chosen.reduce((sum, one) => sum + one.right.length + one.wrong.length, 0)
      const right = chosen.reduce((sum, one) => sum + one.right.length, 0)
      yield {set, n: chosen.length, figures: {precision: right / Math.max(1, printed), recall: found / labelled.length}}
    }
  }
}

/**
 * `disagreements`: pairs that are mostly alike. `variables`: pairs that say one thing in unlike sentences. `newswire`: as agencies
 * write, one value against another of the same thing, or of something that only looks like it.
 */
const ownSets = ['disagreements', 'variables', 'newswire'] as const

export const ownPairs = (name: (typeof ownSets)[number] = 'disagreements'): Labelled[] =>
  readFileSync(new URL(`../bench/overlaps/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Labelled)

/** Whether a pair is of the half that rules were tuned on. */
export const isTuned = (id: string): boolean => createHash('sha256').update(id).digest()[0]! % 2 === 0

export async function judge(pair: Labelled): Promise<Judged> {
  const articles = await readPair(pair)
  const {disagreements} = await overlapsAmong(articles)
  const printed = disagreements.filter(one => one.printed)
  const isRight = (one: Disagreement) => showsLabelled(one, pair, articles)
  return {
    pair,
    right: printed.filter(isRight),
    wrong: printed.filter(one => !isRight(one)),
    listed: disagreements.filter(one => !one.printed),
  }
}

export async function readPair({id, a, b, published}: Labelled): Promise<[AnnotatedArticle, AnnotatedArticle]> {
  const read = (name: 'a' | 'b', text: string, day: string | undefined) =>
    articleOf(`${id} ${name}`, [text], day === undefined ? undefined : publishedOn(day))
  return [await read('a', a, published?.[0]), await read('b', b, published?.[1])]
}

const publishedOn = (day: string): Metadata['published'] => ({
  value: day,
  evidence: {how: 'bench'},
  confidence: 'high',
  by: 'source',
})

/** Each labelled text is met by a span of a value of its own. */
function showsLabelled({values}: Disagreement, pair: Labelled, articles: readonly AnnotatedArticle[]): boolean {
  const met = (pair.values ?? []).map(({in: where, text}) => {
    const {article} = articles[where === 'a' ? 0 : 1]!
    const start = article.text.indexOf(text)
    const end = start + text.length
    return values.findIndex(({spans}) =>
      spans.some(span => span.source === article.id && span.start < end && start < span.end),
    )
  })
  return met.length === 2 && met.every(at => at >= 0) && met[0] !== met[1]
}
