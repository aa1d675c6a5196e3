import type {Language} from '../../language/language.ts'
import type {Disagreement} from '../../model/overlap.ts'
import type {NameMention, Sentence} from '../../model/sentence.ts'
import {fold, foldName} from '../../text/fold.ts'
import {stem} from '../../text/stem.ts'
import {isStopWord} from '../../text/stop-words.ts'
import {wordsOf} from '../../text/words.ts'
import {mayBeOne} from '../cast/same-name.ts'
import {daysApart} from '../facts/gate.ts'
import type {Collection, Passage} from '../passages.ts'

/** Why a difference is none: the two speak of other times, or of other things. */
export type Apart = Pick<Disagreement, 'class' | 'why'>

/** What shows that two alike sentences speak of different things: then another figure is no disagreement. */
export function otherSubject(
  a: Passage,
  b: Passage,
  collection: Pick<Collection, 'cast' | 'language'>,
): Apart | undefined {
  const {language} = collection
  const {scopeIn} = language.telling
  const times = otherTimes(a.sentence, b.sentence, language)
  if (times !== undefined) return {class: 'other-time', why: times}
  const rivals = rivalNames(a, b, collection)
  if (rivals !== undefined)
    return {class: 'other-scope', why: `one names ${rivals[0].text}, the other ${rivals[1].text}`}
  const [x, y] = [scopeIn(a.sentence.text), scopeIn(b.sentence.text)]
  const isDated = [x, y].includes('as of') && onOneDay(a.sentence, b.sentence)
  if (x !== y && !isDated) return {class: 'other-scope', why: `only one of the two says "${x ?? y}"`}
  if (isOfPart(a.sentence, b.sentence, language) || isOfPart(b.sentence, a.sentence, language))
    return {class: 'other-scope', why: 'one speaks of a total, the other of a place'}
  const [first, second] = [openingOf(a.sentence), openingOf(b.sentence)]
  const swapped = !b.sentence.stems.includes(stem(first[0] ?? '')) && !a.sentence.stems.includes(stem(second[0] ?? ''))
  if (swapped && first[1] !== undefined && first[1] === second[1])
    return {class: 'other-scope', why: `one speaks of "${first.join(' ')}", the other of "${second.join(' ')}"`}
  return undefined
}

/** "As of" a day that the other tells too bounds nothing. */
const onOneDay = (a: Sentence, b: Sentence): boolean =>
  a.dates.some(x => b.dates.some(y => x.granularity === 'day' && x.value === y.value))

function otherTimes(a: Sentence, b: Sentence, {telling}: Language): string | undefined {
  const timesOf = (sentence: Sentence) => ({
    values: sentence.dates.filter(date => !telling.datesStatement(sentence, date)).map(date => date.value),
    words: telling.timesIn(sentence.text),
  })
  const [x, y] = [timesOf(a), timesOf(b)]
  if (x.values.length > 0 && y.values.length > 0 && !x.values.some(one => y.values.some(other => oneTime(one, other))))
    return `the sentences speak of different times: ${x.values[0]} and ${y.values[0]}`
  if (x.words.length > 0 && y.words.length > 0 && !x.words.some(one => y.words.includes(one)))
    return `the sentences speak of different times: ${x.words[0]} and ${y.words[0]}`
  return undefined
}

/** Days that one thing may be told with in two sources, as in the event gate. */
const tolerance = 1

const oneTime = (x: string, y: string): boolean =>
  x.startsWith(y) || y.startsWith(x) || (x.length === 10 && y.length === 10 && daysApart(x, y) <= tolerance)

/** A name in each that the other lacks under any spelling, of one kind; who is quoted doesn't count. */
export function rivalNames(
  a: Passage,
  b: Passage,
  {cast, language: {meaning}}: Pick<Collection, 'cast' | 'language'>,
): readonly [NameMention, NameMention] | undefined {
  const [x, y] = [onlyIn(a, b, cast.indexOf, meaning), onlyIn(b, a, cast.indexOf, meaning)]
  for (const name of x) {
    const rival = y.find(other => comparable(name, other) && !mayBeOneName(name, other, meaning))
    if (rival !== undefined) return [name, rival]
  }
  return undefined
}

/** What is a name's own in it; all of it where nothing is. */
function ownWords({key}: NameMention, {isGeneric}: Language['meaning']): string[] {
  const words = key.split(' ')
  const own = words.filter(word => !isGeneric(word))
  return own.length === 0 ? words : own
}

const mayBeOneName = (x: NameMention, y: NameMention, meaning: Language['meaning']): boolean =>
  mayBeOne([ownWords(x, meaning).join(' ')], [ownWords(y, meaning).join(' ')])

const comparable = (x: NameMention, y: NameMention): boolean =>
  x.type === y.type || x.type === 'other' || y.type === 'other'

function onlyIn(
  a: Passage,
  b: Passage,
  indexOf: ReadonlyMap<string, number>,
  meaning: Language['meaning'],
): NameMention[] {
  const words = new Set(foldName(b.sentence.text.replace(/['’]s\b/g, '')).split(/[^\p{L}\p{N}]+/u))
  const speaker = a.sentence.speech?.speaker
  return a.sentence.names.filter(name => {
    if (speaker !== undefined && name.start < speaker.end && speaker.start < name.end) return false
    const actor = indexOf.get(name.key)
    if (actor !== undefined && b.actors.includes(actor)) return false
    return !ownWords(name, meaning).some(word => words.has(word))
  })
}

/** One tells a total where the other names a place that the first does not. */
const isOfPart = (part: Sentence, whole: Sentence, {telling}: Language): boolean =>
  telling.tellsTotal(whole.text) &&
  !telling.tellsTotal(part.text) &&
  part.names.some(name => name.type === 'place' && !whole.text.includes(name.text))

/** The first two words of a sentence, without articles: "wheat output"; none where a figure opens it. */
function openingOf({text, start, quantities}: Sentence): string[] {
  const words = wordsOf(text.slice(0, openingReach)).filter(word => !isStopWord(word.text))
  const [first] = words
  if (first === undefined || quantities.some(one => one.start <= start + first.start && start + first.start < one.end))
    return []
  return words.slice(0, 2).map(word => fold(word.text))
}

const openingReach = 80
