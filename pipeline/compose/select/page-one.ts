import type {Budgets} from '../../model/briefing.ts'
import type {Sentence} from '../../model/sentence.ts'
import type {Theme} from '../../model/theme.ts'
import type {Corpus} from '../corpus.ts'
import {inTime} from '../sections.ts'
import type {Candidate} from '../unit.ts'
import {canLead, canTell, isTold, mayLean} from './allowed.ts'
import {type Choice, choose} from './choose.ts'
import {likenessOf} from './likeness.ts'
import {featuresOf, scoresOf} from './score.ts'

/** Sentences of page one, at most; and what sets a narrow page apart from the body below it (`choose`).
 *  Swept on bench/subjects: share of the top points told .66, .73 and .79 at a brevity of .3, .45 and .6. */
const most = 14
const pageOne = {brevity: 0.5, alike: 0.25}
const below = {brevity: 0.3, alike: 0.3}

/** All that is chosen for the narrative, as one set: page one first, then what develops it. */
export interface Selection {
  readonly bottomLine: readonly Candidate[]
  readonly keyPoints: readonly Candidate[]
  readonly body: readonly (readonly Candidate[])[] // a sentence, or one with the sentence that it leans on before it
}

/** Choose the narrative of a folder within the words of the template. */
export function selectNarrative(
  corpus: Corpus,
  candidates: readonly Candidate[],
  bodyWords: number,
  {bottomLineWords, keyPointsWords}: Budgets,
): Selection {
  const sentences = corpus.articles.flatMap(one => one.sentences)
  const likeness = likenessOf(sentences)
  const features = featuresOf(sentences, likeness, corpus.originOf)
  const rowOf = new Map(sentences.map(({id}, row) => [id, row]))
  const byRow = new Map(
    candidates.flatMap(one => {
      const row = rowOf.get(one.sentence.id)
      return row === undefined ? [] : [[row, one] as const]
    }),
  )
  const choices = (allowed: (one: Candidate) => boolean): Choice[] => {
    const open = [...byRow].filter(([, one]) => allowed(one)).sort(([a], [b]) => a - b)
    const scores = scoresOf(
      features,
      open.map(([row]) => row),
    )
    return open.map(([row, {words}]) => ({row, score: scores[row]!, words}))
  }
  const first = choose(
    choices(one => canLead(corpus, one)),
    likeness,
    [],
    {words: bottomLineWords + keyPointsWords, most, ...pageOne, admits: row => isTold(corpus, byRow.get(row)!)},
  )
  const pinned = [...byRow].filter(([, one]) => corpus.pinned.has(one.sentence.id)).map(([row]) => row)
  const taken = [...first.map(({row}) => row)]
  const forced = pinned.filter(row => !taken.includes(row))
  const spent = [...taken, ...forced].reduce((sum, row) => sum + byRow.get(row)!.words, 0)
  const open = choices(one => canTell(one) || mayLean(one))
  const able = open.flatMap(choice => (canTell(byRow.get(choice.row)!) ? [choice] : leaning(sentences, byRow, choice)))
  const rest = choose(able, likeness, [...taken, ...forced], {words: Math.max(0, bodyWords - spent), ...below})
  const candidate = ({row}: {readonly row: number}) => byRow.get(row)!
  const bottom = bottomLineOf(first, bottomLineWords)
  return {
    bottomLine: bottom.map(candidate),
    keyPoints: first.filter(one => !bottom.includes(one)).map(candidate),
    body: [
      ...forced.map(row => [byRow.get(row)!]),
      ...rest.map(({row, before}) => (before === undefined ? [row] : [before, row]).map(one => byRow.get(one)!)),
    ],
  }
}

/** A sentence that can't be read alone, with the one before it, where that can. */
function leaning(sentences: readonly Sentence[], byRow: ReadonlyMap<number, Candidate>, choice: Choice): Choice[] {
  const before = byRow.get(choice.row - 1)
  const {source, block} = sentences[choice.row]!
  const follows = before?.sentence.source === source && before.sentence.block === block && canTell(before)
  return follows ? [{...choice, before: choice.row - 1, words: choice.words + before.words}] : []
}

/** The best of page one that fit into the bottom line, best first. */
function bottomLineOf(chosen: readonly Choice[], words: number): Choice[] {
  const bottom: Choice[] = []
  let left = words
  for (const one of [...chosen].sort((a, b) => b.score - a.score || a.row - b.row)) {
    if (bottom.length === 2 || one.words > left) continue
    bottom.push(one)
    left -= one.words
  }
  return bottom
}

/** The sentences chosen of one storyline, in the order of what happened. */
export interface Told {
  readonly theme: Theme | undefined
  readonly sentences: readonly Candidate[]
}

/** The chosen by storyline, the storyline of the sentence chosen first at the head. */
export function inStorylines(corpus: Corpus, chosen: readonly Candidate[]): Told[] {
  const groups = new Map<string, Candidate[]>()
  for (const one of chosen) {
    const id = corpus.themeOf.get(one.sentence.id)?.id ?? ''
    groups.set(id, [...(groups.get(id) ?? []), one])
  }
  return [...groups.values()].map(group => ({
    theme: corpus.themeOf.get(group[0]!.sentence.id),
    sentences: [...group].sort((a, b) => inTime(corpus, a, b)),
  }))
}
