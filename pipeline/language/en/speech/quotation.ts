import {countWords} from '../../../text/words.ts'
import {kindAt, kinds} from '../sentences/characters.ts'
import type {Draft} from '../token.ts'
import type {Quoted} from './marks.ts'
import type {Quotation, Speaker} from './said.ts'

/** What a stretch in quotation marks is judged by. */
interface Marked {
  readonly mark: Quoted
  readonly draft: Draft
  readonly text: string
  readonly told: boolean // somebody is told to have said something in the sentence
  readonly speaker: Speaker | undefined
  readonly channel: string | undefined
}

/** The quotation of a pair of marks, cut to its sentence: a whole utterance, words of one, or words that nobody said. */
export function quotationOf({mark, draft, text, told, speaker, channel}: Marked): Quotation {
  const start = Math.max(mark.start, draft.start)
  const end = Math.min(mark.end, draft.end)
  const inner = {
    start: mark.start >= draft.start ? start + 1 : start,
    end: mark.end <= draft.end && mark.closed ? end - 1 : end,
  }
  const words = text.slice(inner.start, inner.end)
  const before = text.slice(Math.max(draft.start, start - 40), start)
  const kind = kindOf({
    words,
    before,
    told,
    opens: start === draft.start,
    isCut: mark.start < draft.start || mark.end > draft.end,
  })
  return {
    start,
    end,
    inner,
    kind,
    ...(kind === 'scare' || speaker === undefined ? {} : {speaker}),
    ...(kind === 'scare' || channel === undefined ? {} : {channel}),
  }
}

/** What the marks stand for, by the words in them and the words before them. */
function kindOf({
  words,
  before,
  told,
  opens,
  isCut,
}: {
  readonly words: string
  readonly before: string
  readonly told: boolean
  readonly opens: boolean
  readonly isCut: boolean
}): Quotation['kind'] {
  if (isCut) return 'direct'
  const count = countWords(words.slice(0, 400))
  const introduced = /[,:]\s*$/.test(before)
  const closes = /[.?!]\s*$/.test(words)
  const isWhole =
    beginsLarge(words) &&
    ((opens && (count >= 2 || told || closes)) ||
      (introduced && (told || before.trimEnd().endsWith(':')) && closes) ||
      (count >= 4 && !namesIt.test(before) && (introduced || /[.,?!…—–-]\s*$/.test(words))))
  if (isWhole) return 'direct'
  if (namesIt.test(before) || (!told && (callsIt.test(before) || isTitle(words))))
    return reads.test(before) ? 'partial' : 'scare'
  return count <= 2 && !told && !reads.test(before) ? 'scare' : 'partial'
}

/** Before a title, a name or a term: "her novel", "a ship called", "so-called", "the term". */
const namesIt =
  /\b(?:so-called|titled|entitled|nicknamed|codenamed|known as|heading|headline|motto|term|terms|word|words|phrase|title|novel|book|song|film|movie|play|album|show|series|poem|single|ship|painting|account|label)[,]?\s*(?:a |an |the )?$/i
const callsIt = /\b(?:called|named|dubbed|branded|labelled)\s*$/i
const reads = /\b(?:reads?|reading|saying|says|chant(?:ed|ing)|shout(?:ed|ing)|cried|crying)(?:\s*:)?\s*$/i

/** "The Salt Road", "Prime Saver": every word but the small ones has a capital. */
const isTitle = (words: string): boolean => {
  const all = words.slice(0, 100).split(/\s+/).filter(Boolean)
  return (
    all.length > 1 &&
    all.length < 7 &&
    !/[.?!,]$/.test(words) &&
    all.every(word => /^(?:\p{Lu}|\d|(?:a|an|the|of|and|in|on|for|to|at)$)/u.test(word))
  )
}

const beginsLarge = (words: string): boolean => {
  const kind = kindAt(words, words.search(/\S/))
  return kind === kinds.upper || kind === kinds.digit
}
