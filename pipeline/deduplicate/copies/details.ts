import type {Language} from '../../language/language.ts'
import type {NameMention, Sentence} from '../../model/sentence.ts'
import {fold, foldName} from '../../text/fold.ts'
import {wordsOf} from '../../text/words.ts'
import {mayBeOne} from '../cast/same-name.ts'
import type {Block} from '../facts/block.ts'

/**
 * Whether two near copies differ in a figure, a day or a name on both sides: then they are not one statement. Both sides,
 * since a copy that merely leaves a detail out is still the copy. With `all`, names count only when none is shared, but
 * for persons: other wordings often name one thing by two names.
 */
export function differingDetails(
  a: Sentence,
  b: Sentence,
  names: 'any' | 'all',
  language: Language,
): Block | undefined {
  const [x, y] = [marksOf(a, language), marksOf(b, language)]
  for (const slot of ['quantity', 'date'] as const) {
    const onlyA = [...x[slot]].filter(mark => !y[slot].has(mark))
    const onlyB = [...y[slot]].filter(mark => !x[slot].has(mark))
    if (onlyA.length > 0 && onlyB.length > 0)
      return {slot, why: `near copies that differ: "${onlyA[0]}" and "${onlyB[0]}"`}
  }
  const shared = a.names.some(name => b.names.some(other => other.key === name.key))
  const onlyA = namesOnlyIn(a, b)
  const onlyB = namesOnlyIn(b, a)
  const among = names === 'all' && shared ? arePersons : rivals
  const rival = onlyA.flatMap(name => onlyB.filter(other => among(name, other)).map(other => [name, other] as const))[0]
  if (rival === undefined) return undefined
  return {slot: 'name', why: `near copies that name others: "${rival[0].text}" and "${rival[1].text}"`}
}

/** Two persons by their full names: beside a shared name, only they are surely not one by two names. */
const arePersons = (a: NameMention, b: NameMention): boolean =>
  [a, b].every(({type, key}) => type === 'person' && key.includes(' ')) && rivals(a, b)

/** Whether each of two sentences names a person in full of whom the other has no word: "the keeper, Ana Rolle" beside "the keeper, Ivo Harm". */
export const otherPersons = (a: Sentence, b: Sentence): boolean => {
  const [onlyA, onlyB] = [namesOnlyIn(a, b), namesOnlyIn(b, a)]
  return onlyA.some(name => onlyB.some(other => arePersons(name, other)))
}

/** Two names of one kind, as far as is known, with no word in common. */
const rivals = (a: NameMention, b: NameMention): boolean =>
  (a.type === b.type || a.type === 'other' || b.type === 'other') && !mayBeOne([a.key], [b.key])

/** Where none of the names of either sentence stands in the other: the first two of which neither may stand for the other, as a town may for a council. */
export function strangersIn(a: Sentence, b: Sentence): readonly [NameMention, NameMention] | undefined {
  const [onlyA, onlyB] = [namesOnlyIn(a, b), namesOnlyIn(b, a)]
  if (onlyA.length < a.names.length || onlyB.length < b.names.length) return undefined
  if (onlyA.some(name => onlyB.some(other => mayBeOne([name.key], [other.key])))) return undefined
  const isPlace = ({type}: NameMention) => type === 'place'
  for (const name of onlyA)
    for (const other of onlyB) if (rivals(name, other) || (!isPlace(name) && !isPlace(other))) return [name, other]
  return undefined
}

/** Names of which no word stands anywhere in the other sentence. */
function namesOnlyIn(a: Sentence, b: Sentence): NameMention[] {
  const words = new Set(foldName(b.text.replace(/['’]s\b/g, '')).split(/[^\p{L}\p{N}]+/u))
  return a.names.filter(name => !name.key.split(' ').some(word => words.has(word)))
}

/** Figures and days as written. Figures that the annotation compares by value ("50" and "fifty") are left to the gate. */
function marksOf(sentence: Sentence, {meaning, telling}: Language): {quantity: Set<string>; date: Set<string>} {
  const quantity = new Set<string>()
  const days = new Set<string>()
  for (const {text, start, end} of wordsOf(sentence.text)) {
    const [from, to] = [sentence.start + start, sentence.start + end]
    const word = fold(text)
    const date = sentence.dates.find(one => one.start < to && from < one.end)
    if (date !== undefined && telling.datesStatement(sentence, date)) continue
    if (date !== undefined || meaning.isDayName(word)) {
      if (/\d/.test(word) || meaning.isDayName(word)) days.add(word)
    } else if (/\d/.test(word) && !sentence.quantities.some(one => one.start < to && from < one.end)) quantity.add(word)
  }
  return {quantity, date: days}
}
