import type {Composed} from '../model/briefing.ts'
import type {SentenceId} from '../model/id.ts'
import type {Corpus} from './corpus.ts'
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
    left.push({sentence: sentence.id, reason: reasonFor(corpus, candidate, page)})
  }
  return left
}

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
