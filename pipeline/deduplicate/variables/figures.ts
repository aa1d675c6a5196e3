import type {Quantity} from '../../model/sentence.ts'
import {stem} from '../../text/stem.ts'
import {isStopWord} from '../../text/stop-words.ts'
import type {Collection, Passage} from '../passages.ts'
import {contextsIn, nearness} from './context.ts'
import {dimensionOf} from './measures.ts'
import {mentionsOf} from './mentions.ts'

/** A figure of a folder and what it counts or measures: by its own noun or unit, or by that of the same number elsewhere. */
export interface Figure {
  readonly passage: number
  readonly start: number
  readonly end: number
  readonly measure: string // figures of one measure may be of one variable; empty where nothing tells it
  readonly value: number
  readonly quantity: Quantity
  readonly fate: boolean // of people to whom something happened
  readonly isBare: boolean
}

/** Numbers up to this stand in many sentences: one of them is another's only where the words around are alike. */
const smallCount = 12
/** How near two mentions of a number must be before the bare one is taken for the other. Set by reading on nine subjects. */
const leastNear = {small: 0.15, other: 0.02}
/** A count that is not round is of one thing in its folder, whatever it is called: "187 names", "187 people". */
const leastOdd = 100
/** Numbers of a sentence beyond which it is a table. */
const mostInSentence = 30
/** Sentences with one number that a bare one is compared with. */
const mostCompared = 40
/** How many times a figure beside it a bare one may be. */
const mostApart = 8

/** All figures of a folder that another source may give otherwise, in the order of the passages. */
export function figuresIn(collection: Collection): Figure[] {
  const {passages} = collection
  const own = passages.flatMap((passage, at) => typedIn(at, passage, collection))
  const bare = passages.flatMap((passage, at) => bareIn(at, passage, collection))
  const typed = sameOddNumber(own)
  const against = besideTyped(bare, typed, collection)
  const named = withNouns(against, own, collection)
  const all = setBeside(besideTyped(named, typed, collection), collection)
  return inPlace([...typed, ...all])
}

function typedIn(at: number, passage: Passage, {language}: Collection): Figure[] {
  const {meaning, telling} = language
  const {text, start: from, quantities} = passage.sentence
  if (quantities.length > mostInSentence) return []
  const ballots = telling.ballotsIn(text)
  return mentionsOf(at, passage, language).flatMap((one): Figure[] => {
    if (one.kind !== 'quantity') return []
    const {quantity, fate, start, end} = one
    const before = text.slice(0, start - from)
    if (quantity.kind === 'ordinal' || telling.isAddition(quantity.text)) return []
    if (isWithin(start - from, end - from, ballots) || telling.isFormer(before)) return []
    const measure =
      fate ??
      (quantity.kind === 'count' ? meaning.meaningOf(quantity.unit) : `${quantity.kind} ${dimensionOf(quantity.unit)}`)
    return [
      {passage: at, start, end, measure, value: quantity.value, quantity, fate: fate !== undefined, isBare: false},
    ]
  })
}

const isWithin = (from: number, to: number, places: readonly {readonly start: number; readonly end: number}[]) =>
  places.some(({start, end}) => start < to && from < end)

/** Numbers that the reader of quantities left, since nothing beside them says what they count, or a noun that it doesn't know. */
function bareIn(at: number, passage: Passage, {language}: Collection): Figure[] {
  const {meaning, telling} = language
  const {text, start: from, quantities, dates, names} = passage.sentence
  if (quantities.length > mostInSentence) return []
  const hours = telling.timesOfDayIn(text)
  const ballots = telling.ballotsIn(text)
  const taken = [...quantities, ...dates, ...names].map(({start, end}) => ({start: start - from, end: end - from}))
  const numerals = telling.numeralsIn(text)
  return (numerals.length > mostInSentence ? [] : numerals).flatMap((one): Figure[] => {
    if (one.value < 2 || isWithin(one.start, one.end, [...taken, ...hours, ...ballots])) return []
    const behind = text.slice(one.end)
    if (telling.isNoCount(text.slice(0, one.start), behind)) return []
    const next = /^\s(\p{Ll}{3,})(?![\p{L}\p{N}])/u.exec(behind)?.[1]
    const noun = next === undefined || isStopWord(next) ? undefined : next
    if (noun === undefined && isNamed(text.slice(0, one.start))) return []
    const unit = noun === undefined ? '' : stem(noun)
    const [start, end] = [from + one.start, from + one.end]
    const quantity: Quantity = {
      start,
      end,
      text: text.slice(one.start, one.end),
      value: one.value,
      kind: 'count',
      unit,
      ...(noun === undefined ? {} : {noun}),
      qualifier: 'exact',
    }
    const measure = unit === '' ? '' : meaning.meaningOf(unit)
    return [{passage: at, start, end, measure, value: one.value, quantity, fate: false, isBare: true}]
  })
}

/** "The trawler Orla 5": a number behind a name is part of it, but for the first word of a sentence. */
const isNamed = (before: string): boolean => /(?<=\S\s)\p{Lu}\p{L}+\s$/u.test(before)

/** Bare numbers with the measure of the same number elsewhere, where the words around are nearest. */
function withNouns(bare: readonly Figure[], own: readonly Figure[], collection: Collection): Figure[] {
  const contextOf = contextsIn(collection)
  const byValue = new Map<number, Figure[]>()
  for (const one of own) add(byValue, one.value, one)
  return bare.map(one => {
    if (one.quantity.unit === '' && one.measure !== '') return one // it stands against another
    const isSmall = one.value <= smallCount
    let best: Figure | undefined
    let most = isSmall ? leastNear.small : leastNear.other
    for (const other of (byValue.get(one.value) ?? []).slice(0, mostCompared)) {
      const near =
        nearness(contextOf(one), contextOf(other)) + (one.measure !== '' && one.measure === other.measure ? 1 : 0)
      if (near > most) [most, best] = [near, other]
    }
    return best === undefined ? one : asOf(one, best)
  })
}

const asOf = (one: Figure, {measure, fate, quantity}: Figure): Figure => {
  const {kind, unit, noun} = quantity
  return {...one, measure, fate, quantity: {...one.quantity, kind, unit, ...(noun === undefined ? {} : {noun})}}
}

/** An odd number under several nouns is counted under the one that most give it. */
function sameOddNumber(own: readonly Figure[]): Figure[] {
  const isOdd = ({value, quantity}: Figure) => value >= leastOdd && value % 10 !== 0 && quantity.kind === 'count'
  const measures = new Map<number, Map<string, number>>()
  for (const one of own) {
    if (!isOdd(one)) continue
    const counts = measures.get(one.value) ?? new Map<string, number>()
    measures.set(one.value, counts.set(one.measure, (counts.get(one.measure) ?? 0) + 1))
  }
  return own.map(one => {
    const counts = isOdd(one) ? measures.get(one.value) : undefined
    if (counts === undefined || counts.size < 2) return one
    const [measure, times] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]!
    return times > counts.get(one.measure)! ? {...one, measure} : one
  })
}

/** What no noun tells, and only a rival of it shows to be one thing. */
const untold = '? '

/** Bare numbers that stand against a figure right before them, in another's mouth: they count the same. */
function besideTyped(bare: readonly Figure[], own: readonly Figure[], {passages, language}: Collection): Figure[] {
  const before = new Map<number, Figure[]>()
  for (const one of inPlace([...own, ...bare.filter(({measure}) => measure !== '')])) add(before, one.passage, one)
  return bare.map(one => {
    const {sentence, source} = passages[one.passage]!
    const behind = sentence.text.slice(one.end - sentence.start)
    if (one.measure !== '' || language.telling.isPart(behind)) return one
    const near = [one.passage - 1, one.passage]
      .filter(at => passages[at]?.source === source)
      .flatMap(at => before.get(at) ?? [])
      .filter(
        ({start, value}) => start < one.start && Math.max(value, one.value) < mostApart * Math.min(value, one.value),
      )
      .at(-1)
    return near !== undefined && standsAgainst(near, one, passages, language.telling.setsAgainst)
      ? asOf(one, near)
      : one
  })
}

/** Bare numbers that one source sets against each other, of what only the sentences before tell: "The union counted 600, the police speak of 120." */
function setBeside(bare: readonly Figure[], {passages, language}: Collection): Figure[] {
  const typed = [...bare]
  for (const [i, one] of typed.entries()) {
    const last = typed[i - 1]
    if (last === undefined || one.measure !== '' || (last.measure !== '' && !last.measure.startsWith(untold))) continue
    if (one.passage - last.passage > 1 || passages[one.passage]!.source !== passages[last.passage]!.source) continue
    const isApart = Math.max(last.value, one.value) >= mostApart * Math.min(last.value, one.value)
    if (isApart || Math.min(last.value, one.value) <= smallCount) continue
    if (!standsAgainst(last, one, passages, language.telling.setsAgainst)) continue
    const measure = last.measure === '' ? `${untold}${last.passage} ${last.start}` : last.measure
    typed[i - 1] = {...last, measure}
    typed[i] = {...one, measure}
  }
  return typed
}

/**
 * Whether one source puts the later of two figures, in one sentence or the next, against the earlier. A figure with a noun of its
 * own is hardly put against one: "3 million are homeless, and agencies say that 5 million people lack food".
 */
export function standsAgainst(
  first: Standing,
  second: Standing,
  passages: readonly Passage[],
  setsAgainst: (between: string, lead: string) => boolean,
): boolean {
  if (!second.isBare) return false
  const [x, y] = [passages[first.passage]!.sentence, passages[second.passage]!.sentence]
  const [from, to] = [first.end - x.start, second.start - y.start]
  const between = x === y ? x.text.slice(from, to) : `${x.text.slice(from)} ${y.text.slice(0, to)}`
  return setsAgainst(between, x.text)
}

type Standing = Pick<Figure, 'passage' | 'start' | 'end' | 'isBare'>

function add<Key>(lists: Map<Key, Figure[]>, key: Key, one: Figure): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [one])
  else list.push(one)
}

const inPlace = (figures: readonly Figure[]): Figure[] =>
  [...figures].sort((a, b) => a.passage - b.passage || a.start - b.start || a.end - b.end)
