import type {Article} from '../../../model/article.ts'
import {intervieweeOf} from './interviewee.ts'
import {type Label, labelsOf} from './labels.ts'
import type {Turn} from './turn.ts'

/** The turns of a transcript, by the labels at the heads of its lines; undefined when the article is none. */
export function transcriptOf(article: Article): Turn[] | undefined {
  const labels = acceptedOf(labelsOf(article), article)
  if (labels === undefined) return undefined
  const {text, blocks} = article
  const asking = askingKeys(labels, article)
  const isAnswered = labels.some(({key}) => !asking.has(key)) // else answers stand without a label
  const isSpoken = areSpoken(labels, article)
  const turns: Turn[] = []
  for (const [at, label] of labels.entries()) {
    const next = labels[at + 1]
    const isAsker = asking.has(label.key)
    const asks =
      isAsker ||
      (next !== undefined && next.key !== label.key && endsAsking(text.slice(label.words, endOf(label, next, article))))
    const by = isAsker || label.kind === 'nobody' ? undefined : label.kind === 'answer' ? 'interviewee' : label
    const kind = asks ? 'asked' : label.kind === 'answer' && !isSpoken ? 'own' : 'said'
    const answers = turns.at(-1)?.kind === 'asked'
    const own = blocks[label.block]!
    const end = next?.block === label.block ? next.start : own.end
    turns.push({block: label.block, start: label.start, words: label.words, end, kind, by, answers})
    const last = next === undefined ? blocks.length : next.block
    for (let block = label.block + 1; block < last; block++) {
      const {start, end: stop, kind: is, embedded} = blocks[block]!
      if (is === 'heading') break
      const words = text.slice(start, stop)
      if (is === 'signature' || is === 'table-row' || embedded !== undefined) continue
      const goesOn = {block, start, words: start, end: stop}
      if (isDirection(words)) {
        turns.push({...goesOn, kind: 'said', by: undefined, answers: false})
        continue
      }
      const isFirst = block === label.block + 1
      if (isAsker && !isAnswered) {
        const who = isFirst || next !== undefined || speaksOfSelf(words) ? 'interviewee' : undefined
        turns.push({...goesOn, kind: isSpoken ? 'said' : 'own', by: who, answers: isFirst})
      } else if (next !== undefined || speaksOfSelf(words)) turns.push({...goesOn, kind, by, answers: false})
      else turns.push({...goesOn, kind: 'said', by: undefined, answers: false}) // may be the source's own closing words
    }
  }
  return turns
}

const endOf = (label: Label, next: Label, {blocks}: Article): number =>
  next.block === label.block ? next.start : blocks[next.block - 1]!.end

/** Labels that make a transcript: somebody asks and somebody answers, or two persons take turns. */
function acceptedOf(found: readonly Label[], article: Article): readonly Label[] | undefined {
  const turnsOf = new Map<string, number>()
  for (const {key} of found) turnsOf.set(key, (turnsOf.get(key) ?? 0) + 1)
  const asked = found.filter(({kind}) => kind === 'asker').length
  const persons = new Set(found.filter(({kind}) => kind === 'person').map(({key}) => key))
  const someAsks = asked > 0 || askingKeys(found, article).size > 0
  const labels = found.filter(
    ({key, kind}) => kind !== 'weak' || ((persons.size > 0 || someAsks) && turnsOf.get(key)! > 1),
  )
  const distinct = new Set(labels.map(({key}) => key))
  if (asked > 0)
    return asked > 1 || labels.length > 2 || labels.some(({kind}) => kind === 'answer') ? labels : undefined
  const repeated = [...distinct].filter(key => turnsOf.get(key)! > 1).length
  return distinct.size > 1 && repeated > 0 && labels.length > 3 && alternate(labels) ? labels : undefined
}

/** Whether answers are somebody's words: a page that only explains has questions and answers too, and both are its own. */
function areSpoken(labels: readonly Label[], article: Article): boolean {
  const {text, blocks} = article
  if (labels.some(({kind}) => kind === 'person' || kind === 'weak')) return true
  const first = labels[0]!.start
  if (announcesTalk(article, first) || intervieweeOf(article, first) !== undefined) return true
  const answers = labels.flatMap((label, at) => {
    const next = labels[at + 1]
    const end = next === undefined ? blocks[label.block]!.end : endOf(label, next, article)
    return label.kind === 'asker' && next?.kind === 'answer' ? [] : [text.slice(label.words, end)]
  })
  return answers.filter(words => /\b(?:I|[Mm]y|me)\b/.test(words)).length * 3 >= answers.length
}

/** Most turns are followed by another's. */
const alternate = (labels: readonly Label[]): boolean =>
  labels.filter(({key}, at) => at > 0 && labels[at - 1]!.key !== key).length * 2 >= labels.length - 1

/** Who asks: by the label, or since most of his turns end in a question. */
function askingKeys(labels: readonly Label[], article: Article): ReadonlySet<string> {
  const counts = new Map<string, {turns: number; asked: number}>()
  for (const [at, label] of labels.entries()) {
    const next = labels[at + 1]
    const end = next === undefined ? article.blocks[label.block]!.end : endOf(label, next, article)
    const one = counts.get(label.key) ?? {turns: 0, asked: 0}
    counts.set(label.key, one)
    one.turns++
    if (endsAsking(article.text.slice(label.words, end))) one.asked++
  }
  const author = article.metadata.author?.value.toLowerCase() ?? ''
  const publisher = article.metadata.publisher?.value.toLowerCase() ?? ''
  return new Set(
    labels
      .filter(({key, kind}) => {
        const {turns, asked} = counts.get(key)!
        const isMaker = key.length > 2 && (author.endsWith(key) || publisher === key)
        return kind === 'asker' || isMaker || (kind !== 'answer' && turns > 1 && asked * 3 >= turns * 2)
      })
      .map(({key}) => key),
  )
}

/** Whether a stretch ends in a question. */
export const endsAsking = (words: string): boolean => /\?["”’')\]*_\s]*$/.test(words.slice(-12))

/** "(Laughter.)", "[Crosstalk]": what is told of the room. */
const isDirection = (words: string): boolean => /^\s*(?:\([^()]*\)|\[[^[\]]*\])\s*$/.test(words)

const talk =
  /\b(?:interview(?:ed|s)?|q ?& ?a|in conversation with|(?:spoke|talked|speaks|talks|sat down) (?:to|with))\b/i

/** Whether the title, or the words right before a place, tell of a talk. */
export const announcesTalk = ({text, metadata}: Article, before: number): boolean =>
  talk.test(`${metadata.title?.value ?? ''} ${text.slice(Math.max(0, before - 600), before)}`)

/** Whether somebody speaks of himself. */
export const speaksOfSelf = (words: string): boolean => /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me|mine|ours)\b/.test(words)
