import type {Article} from '../../../model/article.ts'
import {type Label, labelsOf} from './labels.ts'
import type {Turn} from './turn.ts'

/** The turns of a transcript, by the labels at the heads of its lines; undefined when the article is none. */
export function transcriptOf(article: Article): Turn[] | undefined {
  const labels = acceptedOf(labelsOf(article), article)
  if (labels === undefined) return undefined
  const {text, blocks} = article
  const asking = askingKeys(labels, article)
  const isAnswered = labels.some(({key}) => !asking.has(key)) // else answers stand without a label
  const turns: Turn[] = []
  for (const [at, label] of labels.entries()) {
    const next = labels[at + 1]
    const isAsker = asking.has(label.key)
    const asks =
      isAsker ||
      (next !== undefined && next.key !== label.key && endsAsking(text.slice(label.words, endOf(label, next, article))))
    const by = isAsker ? undefined : label.kind === 'answer' ? 'interviewee' : label
    const kind = asks ? 'asked' : 'said'
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
        turns.push({...goesOn, kind: 'said', by: who, answers: isFirst})
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
  if (asked > 0) return asked > 1 || found.length > 2 || found.some(({kind}) => kind === 'answer') ? found : undefined
  const someAsks = askingKeys(found, article).size > 0
  const labels = found.filter(
    ({key, kind}) =>
      kind === 'person' || (kind === 'capitals' && (persons.size > 0 || someAsks) && turnsOf.get(key)! > 1),
  )
  const distinct = new Set(labels.map(({key}) => key))
  const repeated = [...distinct].filter(key => turnsOf.get(key)! > 1).length
  return distinct.size > 1 && repeated > 0 && labels.length > 3 && alternate(labels) ? labels : undefined
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

/** Whether somebody speaks of himself. */
export const speaksOfSelf = (words: string): boolean => /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me|mine|ours)\b/.test(words)
