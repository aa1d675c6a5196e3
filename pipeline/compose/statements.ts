import type {Actor} from '../model/overlap.ts'
import type {Quotation, Sentence} from '../model/sentence.ts'
import {countWords} from '../text/words.ts'
import type {Corpus} from './corpus.ts'
import {type DraftItem, sourceItem} from './draft.ts'
import {applyEdits} from './print-form.ts'

/** "…", Ona Lind, professor at the University of Halm, said: the speaker is the one person named beside the words, not the town. */
function personBehind(
  corpus: Corpus,
  sentence: Sentence,
  quotation: Quotation,
  found: Actor | undefined,
): Actor | undefined {
  if (found?.type !== 'place') return found
  const outside = sentence.names.filter(name => name.end <= quotation.start || name.start >= quotation.end)
  const persons = new Set(
    outside.flatMap(({key}) => corpus.actorOf.get(key) ?? []).filter(({type}) => type === 'person'),
  )
  return persons.size === 1 ? [...persons][0] : found
}

/** Words that were spoken, by whom, in which capacity, through which channel: whole utterances first, no speaker twice in a row of ranks. */
export function statementsOf(corpus: Corpus, rows: number): DraftItem[] {
  const spoken: {sentence: Sentence; quotation: Quotation; name: string; role?: string; rank: number}[] = []
  for (const {sentences} of corpus.articles) {
    for (const sentence of sentences) {
      for (const quotation of sentence.quotations) {
        const words = countWords(
          sentence.text.slice(quotation.inner.start - sentence.start, quotation.inner.end - sentence.start),
        )
        const marked =
          /^[“"‘'«„]/.test(sentence.text.slice(quotation.start - sentence.start)) &&
          /[”"’'»]$/.test(sentence.text.slice(0, quotation.end - sentence.start))
        const isWhole =
          quotation.inner.start === quotation.start &&
          quotation.start === sentence.start &&
          sentence.opening === undefined // an answer, without marks
        const key = quotation.speaker?.key
        const actor = personBehind(corpus, sentence, quotation, key === undefined ? undefined : corpus.actorOf.get(key))
        if (/\?["”’']?$/.test(sentence.text.slice(0, quotation.end - sentence.start))) continue // a question, without its answer
        if (actor?.type === 'place' && quotation.kind === 'direct') continue // a town utters no sentences
        if (
          !(marked || isWhole) ||
          quotation.kind === 'scare' ||
          words < (quotation.kind === 'direct' ? 5 : 7) ||
          words > 60 ||
          quotation.speaker === undefined
        )
          continue
        const name =
          actor?.name ??
          quotation.speaker.name ??
          (quotation.speaker.resolved === true || key !== undefined ? quotation.speaker.text : undefined)
        if (name === undefined) continue
        const role = actor?.roles[0]
        const rank =
          (quotation.kind === 'direct' ? 3 : 0) +
          Math.min(words, 25) / 10 -
          (corpus.main.background.has(sentence.source) ? 1.5 : 0)
        spoken.push({sentence, quotation, name, ...(role === undefined ? {} : {role}), rank})
      }
    }
  }
  const perSpeaker = new Map<string, number>()
  const said = new Set<string>() // the same words out of the same mouth, in another copy or report
  const chosen: typeof spoken = []
  const open = [...spoken].sort(
    (a, b) =>
      b.rank - a.rank ||
      (a.sentence.id < b.sentence.id ? -1 : a.sentence.id > b.sentence.id ? 1 : a.quotation.start - b.quotation.start),
  )
  while (chosen.length < rows && open.length > 0) {
    let pick = 0
    for (const [i, one] of open.entries()) {
      if (
        one.rank - 1.1 * (perSpeaker.get(one.name) ?? 0) >
        open[pick]!.rank - 1.1 * (perSpeaker.get(open[pick]!.name) ?? 0)
      )
        pick = i
    }
    const [one] = open.splice(pick, 1)
    const words = `${one!.name}: ${wordsOf(one!)}`
    if (said.has(words)) continue
    said.add(words)
    chosen.push(one!)
    perSpeaker.set(one!.name, (perSpeaker.get(one!.name) ?? 0) + 1)
  }
  const order = [...perSpeaker].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)
  return chosen
    .sort(
      (a, b) =>
        order.indexOf(a.name) - order.indexOf(b.name) ||
        corpus.numberOf.get(a.sentence.source)! - corpus.numberOf.get(b.sentence.source)! ||
        a.quotation.start - b.quotation.start,
    )
    .map(({sentence, quotation, name, role}) => ({
      ...sourceItem(
        corpus,
        'statements',
        sentence,
        applyEdits(sentence, quotation.start, quotation.end, missingMarks(quotation)),
      ),
      cites: [sentence],
      support: [],
      origins: [corpus.originOf.get(sentence.source)!],
      speaker: {
        name,
        ...(role === undefined ? {} : {role}),
        ...(quotation.channel === undefined
          ? {}
          : {channel: corpus.language.composing.shortChannel(quotation.channel)}),
      },
    }))
}

/** The marks of words that stand without any: an answer's, a post's. */
const missingMarks = ({start, end, inner}: Quotation) => [
  ...(inner.start > start ? [] : [{start, end: start, text: '[“]'}]),
  ...(inner.end < end ? [] : [{start: end, end, text: '[”]'}]),
]

/** Letters and digits alone: copies differ in quotation marks and spacing. */
const wordsOf = ({sentence, quotation}: {readonly sentence: Sentence; readonly quotation: Quotation}): string =>
  sentence.text
    .slice(quotation.inner.start - sentence.start, quotation.inner.end - sentence.start)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
