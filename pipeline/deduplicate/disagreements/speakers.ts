import type {Disagreement} from '../../model/overlap.ts'
import type {Quotation, Sentence, Speaker} from '../../model/sentence.ts'
import {foldedWords} from '../../text/shingles.ts'
import {stemsOf} from '../../text/stem.ts'
import {wordsOf} from '../../text/words.ts'
import type {Cast} from '../cast/actors.ts'
import {mayBeOne} from '../cast/same-name.ts'
import {otherEvent} from '../facts/gate.ts'
import type {Passage} from '../passages.ts'
import {disagreementOf, mainActors} from './answers.ts'
import type {Evidence} from './evidence.ts'

interface Quoted {
  readonly passage: number
  readonly source: number
  readonly quotation: Quotation
  readonly actor: number
  readonly stems: readonly number[]
}

/** Weight that a phrase of two stems must have: "mutual trust" may be anybody's words, a rare phrase has one author. */
const leastWeight = 5
/** Stems of a quotation that are compared. */
const mostStems = 120
/** Phrases that one pair of stems may list. */
const bucket = 50

/** The same phrase in quotation marks, credited to different people. */
export function* otherSpeakers(evidence: Evidence): Generator<Disagreement> {
  const {passages, cast, weights, language} = evidence.collection
  const quoted = [...quotationsOf(evidence)]
  const actors = mainActors(evidence.collection)
  const seen = new Set<string>()
  for (const [x, y] of sharingPairs(quoted)) {
    if (x.source === y.source || x.actor === y.actor) continue
    // Two spellings of one name are never shown as two people.
    if (mayBeOne(cast.actors[x.actor]!.keys, cast.actors[y.actor]!.keys)) continue
    if ([x, y].some(one => namesBoth(passages[one.passage]!, x.actor, y.actor, cast))) continue
    const [short, long] = x.stems.length <= y.stems.length ? [x, y] : [y, x]
    const phrase = commonPhrase(short.stems, long.stems)
    const weight = phrase.reduce((sum, stem) => sum + (weights[stem] ?? 0), 0)
    if (phrase.length < 2 || phrase.length < 0.7 * short.stems.length || weight < leastWeight) continue
    // A whole sentence in the same words is one utterance, whatever else the two tell and however long after.
    const isWhole = isOneUtterance(x, y, evidence)
    if (!isWhole && otherEvent(passages[x.passage]!, passages[y.passage]!, language) !== undefined) continue
    if (!isWhole && phrase.length < tellingPhrase && !sameSetting(passages[x.passage]!, passages[y.passage]!, phrase))
      continue
    // Two words in quotation marks may be a term of the trade: then both sources must tell of the same people.
    const inCommon = actors[x.source]!.filter(actor => actors[y.source]!.includes(actor)).length
    if (wordsOf(innerText(short, evidence)).length <= 2 && inCommon < 2) continue
    const key = `${short.quotation.start} ${short.source} ${long.quotation.start} ${long.source}`
    if (seen.has(key)) continue
    seen.add(key)
    // Who speaks a whole sentence in his own name is a person, as far as his name doesn't say otherwise.
    const persons = [x, y].every(({actor}) => {
      const {type, name} = cast.actors[actor]!
      return type === 'person' || (isWhole && type === 'other' && /\s/.test(name))
    })
    const shortText = innerText(short, evidence)
    yield disagreementOf(
      {
        kind: 'speaker',
        class: persons ? 'conflict' : 'wording',
        question: language.wording.questions.speaker(shortText),
        printed: persons,
        why: persons
          ? `the phrase stands in quotation marks in both sources, under other names`
          : 'one names a person, the other a body or a place: the person may speak for it',
        answers: [short, long].map(one => ({
          key: `${one.actor}`,
          label: cast.actors[one.actor]!.name,
          passage: one.passage,
          start: one.quotation.start,
          end: one.quotation.end,
        })),
      },
      evidence,
    )
  }
}

/** "Reik and Loring said": both said it. Whoever is only told it, or spoken of, may be another speaker elsewhere. */
function namesBoth({sentence: {names, text, start}}: Passage, a: number, b: number, {indexOf}: Cast): boolean {
  return names.some((name, at) => {
    const next = names[at + 1]
    if (next === undefined || !/^\s+and\s+$/.test(text.slice(name.end - start, next.start - start))) return false
    const pair = [name, next].map(({key}) => indexOf.get(key))
    return pair.includes(a) && pair.includes(b)
  })
}

/** Stems of a phrase that nobody says by chance; a shorter one needs more in common around it. */
const tellingPhrase = 4

/** Whether two sentences share a word besides the phrase. */
const sameSetting = (a: Passage, b: Passage, phrase: readonly number[]): boolean =>
  a.set.some(stem => !phrase.includes(stem) && b.set.includes(stem))

/** Whether both quote the same sentence of some words, from its beginning to its end. */
function isOneUtterance(x: Quoted, y: Quoted, evidence: Evidence): boolean {
  const [mine, theirs] = [x, y].map(one => foldedWords(innerText(one, evidence)).slice(0, mostStems)) as [
    string[],
    string[],
  ]
  return mine.length >= fewestWords && mine.join(' ') === theirs.join(' ')
}

/** Words of a sentence that two people hardly say alike by chance. */
const fewestWords = 5

const innerText = (one: Quoted, {collection}: Evidence): string =>
  collection.articles[one.source]!.article.text.slice(one.quotation.inner.start, one.quotation.inner.end)
    .replace(/\s+/g, ' ')
    .replace(/(?<![.,;!?])[.,;!?]+$/, '')

function* quotationsOf({collection, bundles}: Evidence): Generator<Quoted> {
  const {passages, cast, lexicon, articles} = collection
  for (const {members} of bundles) {
    for (const passage of members) {
      const {sentence, source} = passages[passage]!
      for (const quotation of sentence.quotations) {
        const speaker = quotation.speaker ?? sentence.speech?.speaker
        const key = isNamedIn(sentence, speaker) ? speaker?.key : undefined
        const actor = key === undefined ? undefined : cast.indexOf.get(key)
        if (actor === undefined) continue
        const text = articles[source]!.article.text.slice(quotation.inner.start, quotation.inner.end)
        yield {
          passage,
          source,
          quotation,
          actor,
          stems: stemsOf(text)
            .slice(0, mostStems)
            .map(stem => lexicon.id(stem)),
        }
      }
    }
  }
}

/** Whether a speaker is named in the sentence itself: a pronoun, or words that nobody is named for, may be read amiss. */
const isNamedIn = ({start, end}: Sentence, speaker: Speaker | undefined): boolean =>
  speaker !== undefined && speaker.resolved !== true && start <= speaker.start && speaker.end <= end

/** Pairs of quotations that share two stems in a row. */
function* sharingPairs(quoted: readonly Quoted[]): Generator<readonly [Quoted, Quoted]> {
  const buckets = new Map<string, Quoted[]>()
  for (const one of quoted) {
    for (let i = 1; i < one.stems.length; i++) {
      const key = `${one.stems[i - 1]} ${one.stems[i]}`
      const list = buckets.get(key) ?? []
      if (list.length < bucket && list.at(-1) !== one) list.push(one)
      buckets.set(key, list)
    }
  }
  for (const list of buckets.values()) {
    for (const [i, x] of list.entries()) for (const y of list.slice(i + 1)) yield [x, y]
  }
}

/** The longest run of stems that both have. */
function commonPhrase(short: readonly number[], long: readonly number[]): readonly number[] {
  let best: readonly number[] = []
  for (let i = 0; i < short.length; i++) {
    for (let j = 0; j < long.length; j++) {
      let size = 0
      while (i + size < short.length && short[i + size] === long[j + size]) size++
      if (size > best.length) best = short.slice(i, i + size)
    }
  }
  return best
}
