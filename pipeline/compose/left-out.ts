import type {Composed} from '../model/briefing.ts'
import type {Edits} from '../model/edits.ts'
import type {GroupId, SentenceId} from '../model/id.ts'
import type {Sentence} from '../model/sentence.ts'
import type {Span} from '../model/span.ts'
import type {ComposeInput, Corpus} from './corpus.ts'
import {tellsSomething} from './facts.ts'
import type {PageState} from './page-state.ts'
import type {Candidate} from './unit.ts'

/** Every kept sentence that is neither printed nor in a printed group, with the reason. */
export function leftOutOf(
  corpus: Corpus,
  candidates: readonly Candidate[],
  page: PageState,
  printed: ReadonlySet<SentenceId>,
): Composed['leftOut'] {
  const byId = new Map(candidates.map(candidate => [candidate.sentence.id, candidate]))
  const printedGroups = new Set([...printed].flatMap(id => corpus.groupOf.get(id)?.id ?? []))
  const ofGroup = new Map(candidates.map(candidate => [corpus.groupOf.get(candidate.sentence.id), candidate]))
  const left: {sentence: SentenceId; reason: string}[] = []
  for (const sentence of corpus.sentences.values()) {
    const group = corpus.groupOf.get(sentence.id)
    if (printed.has(sentence.id) || (group !== undefined && printedGroups.has(group.id))) continue
    const candidate = byId.get(sentence.id) ?? (group === undefined ? undefined : ofGroup.get(group))
    const isOld = corpus.superseded.has(sentence.id)
    const reason = isOld ? 'a later version of its text gives another value' : reasonFor(corpus, candidate, page)
    left.push({sentence: sentence.id, reason})
  }
  return left
}

/** What has no link to the folder's subject or its article's, unless the editor pins it. */
export function offSubject({articles, focus}: ComposeInput, {drop = [], pin = []}: Edits): Composed['leftOut'] {
  const known = new Set(articles.flatMap(({sentences}) => sentences.map(({id}) => id)))
  const decided = new Set([...drop, ...pin])
  return focus.sentences.flatMap(({sentence, off}) =>
    off === undefined || !known.has(sentence) || decided.has(sentence)
      ? []
      : [{sentence, reason: `off the subject: ${off}`}],
  )
}

/** What the editor took out. */
export const droppedByHand = (drop: ReadonlySet<string>): Composed['leftOut'] =>
  [...drop].map(sentence => ({sentence: sentence as SentenceId, reason: 'dropped by the editor'}))

function reasonFor(corpus: Corpus, candidate: Candidate | undefined, page: PageState): string {
  if (candidate === undefined) return 'its group is not printed'
  const theme = corpus.themeOf.get(candidate.sentence.id)?.label
  const where = theme === undefined ? '' : ` under “${theme}”`
  if (page.said.has(candidate)) return 'says what a printed sentence says already'
  if (!candidate.standsAlone) return candidate.because ?? 'can’t be read without the sentence before it'
  if (candidate.words > 62) return `longer than a printed sentence may be (${candidate.words} words)`
  if (candidate.words < 5) return 'too short to say anything alone'
  if (candidate.sentence.mode === 'comment') return `the source’s own comment; facts came first${where}`
  if (candidate.background) return `background; the main event came first${where}`
  return `no room${where}: others hold more facts that are new`
}

/**
 * The completeness pass: figures and dates of sentences that are printed in part, or told by another of their group, and
 * stand nowhere on the page, neither in their own words nor as the same value in those of the group's printed member.
 */
export function detailsLeftOut(
  corpus: Corpus,
  left: Composed['leftOut'],
  printed: readonly Span[],
): Composed['leftOut'] {
  const bySource = new Map<string, Span[]>()
  for (const span of printed) bySource.set(span.source, [...(bySource.get(span.source) ?? []), span])
  const onPage = ({source}: Sentence, {start, end}: Detail) =>
    bySource.get(source)?.some(span => span.start <= start && end <= span.end) === true
  const told = new Map<GroupId, Set<string>>()
  for (const group of corpus.overlaps.groups) {
    const members = group.members.flatMap(id => corpus.sentences.get(id) ?? [])
    const values = members.flatMap(sentence => detailsOf(sentence).filter(detail => onPage(sentence, detail)))
    told.set(group.id, new Set(values.map(({value}) => value)))
  }
  const accounted = new Set(left.map(({sentence}) => sentence))
  return [...corpus.sentences.values()].flatMap(sentence => {
    if (accounted.has(sentence.id)) return []
    const group = corpus.groupOf.get(sentence.id)
    const same = group === undefined ? undefined : told.get(group.id)
    return detailsOf(sentence)
      .filter(detail => !onPage(sentence, detail) && same?.has(detail.value) !== true)
      .map(({text}) => ({
        sentence: sentence.id,
        reason: group === undefined ? 'cut from the printed words' : 'only this one of its group says so',
        detail: text,
      }))
  })
}

interface Detail {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: string
}

/** An age tells a table nothing, and is accounted for all the same. */
const detailsOf = ({quantities, dates}: Sentence): Detail[] => [
  ...quantities
    .filter(quantity => quantity.unit === 'year of age' || tellsSomething(quantity))
    .map(({start, end, text, value, high, unit}) => ({start, end, text, value: `${value} ${high ?? ''} ${unit}`})),
  ...dates,
]
