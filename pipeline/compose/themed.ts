import type {Budgets} from '../model/briefing.ts'
import type {SentenceId} from '../model/id.ts'
import type {Theme} from '../model/theme.ts'
import type {Corpus} from './corpus.ts'
import {added, type PageState, withTaken} from './page-state.ts'
import type {Candidate} from './unit.ts'

/** A theme's passages in the order in which they are printed; each paragraph is a run of sentences. */
export interface ThemedSection {
  readonly theme: Theme
  readonly paragraphs: readonly (readonly Candidate[])[]
}

/** Each further unit in a theme is worth this much less, so that every theme gets its due. */
const diminishing = 0.82

/** A sentence, with the one before it when it can't be read alone. */
type Unit = readonly Candidate[]

/** A section under this many words is a heading with a crumb: its room goes to the others. */
const fewestWordsPerTheme = 28

/** Choose and order what the themed sections say: dense in new hard facts, spread over the themes, within the words left. */
export function chooseThemed(
  corpus: Corpus,
  candidates: readonly Candidate[],
  given: PageState,
  words: number,
  budgets: Budgets,
): ThemedSection[] {
  const units = unitsOf(corpus, candidates)
  const first = spread(corpus, units, given, words, budgets, new Set())
  const crumbs = new Set(
    [...first].filter(([, chosen]) => wordsOf(chosen.flat()) < fewestWordsPerTheme).map(([id]) => id),
  )
  const chosen =
    crumbs.size === 0 || crumbs.size === first.size ? first : spread(corpus, units, given, words, budgets, crumbs)
  return corpus.themes
    .filter(theme => chosen.has(theme.id))
    .map(theme => ({theme, paragraphs: paragraphsOf(corpus, chosen.get(theme.id)!)}))
}

/** The body's sentences under their storylines. */
export function sectionsOf(corpus: Corpus, body: readonly Candidate[]): ThemedSection[] {
  const byTheme = new Map<string, Unit[]>()
  for (const one of body) {
    const id = corpus.themeOf.get(one.sentence.id)?.id
    if (id !== undefined) byTheme.set(id, [...(byTheme.get(id) ?? []), [one]])
  }
  return corpus.themes
    .filter(({id}) => byTheme.has(id))
    .map(theme => ({theme, paragraphs: paragraphsOf(corpus, byTheme.get(theme.id)!)}))
}

const wordsOf = (sentences: readonly Candidate[]): number => sentences.reduce((sum, {words}) => sum + words, 0)

/** Greedy choice of units, each by its new facts a word and the room its theme has had; `barred` themes get none. */
function spread(
  corpus: Corpus,
  units: readonly Unit[],
  given: PageState,
  words: number,
  {themesMost, themeWords}: Budgets,
  barred: ReadonlySet<string>,
): Map<string, Unit[]> {
  const chosen = new Map<string, Unit[]>()
  const strays = straysOf(corpus)
  const shares = new Map(
    corpus.themes.map(({id, sentences}) => [id as string, sentences.length / corpus.sentences.size]),
  )
  let page = given
  let left = words
  const take = (unit: Unit) => {
    const theme = themeOf(corpus, unit)!
    chosen.set(theme, [...(chosen.get(theme) ?? []), unit])
    left -= wordsOf(unit)
    page = withTaken(page, unit)
  }
  for (const unit of units) {
    const {sentence} = unit.at(-1)!
    const taken = new Set(page.taken.map(one => one.sentence))
    if (corpus.pinned.has(sentence.id) && !taken.has(sentence)) take(unit.filter(one => !taken.has(one.sentence)))
  }
  for (;;) {
    let pick: Unit | undefined
    let top = leastWorth
    for (const unit of units) {
      const length = wordsOf(unit)
      const theme = themeOf(corpus, unit)
      if (theme === undefined || barred.has(theme) || length > left) continue
      const own = chosen.get(theme) ?? []
      const share = shares.get(theme)!
      if (
        wordsOf(own.flat()) + length > Math.max(themeWords, share * words) ||
        (own.length === 0 && chosen.size >= themesMost)
      )
        continue
      if (unit.some(candidate => page.said.has(candidate))) continue
      const worth = unit.reduce(
        (sum, candidate) => sum + (added(page, candidate) + sharedFact * (candidate.origins - 1)) * candidate.standing,
        0,
      )
      const score =
        (worth / (length + 12)) *
        diminishing ** (own.length * Math.min(1, 1 / (shares.size * share))) *
        (strays.has(unit.at(-1)!.sentence.id) ? 0.5 : 1)
      if (score > top + 1e-12) [pick, top] = [unit, score]
    }
    if (pick === undefined) return chosen
    take(pick)
  }
}

/** Sentences that are in their theme for want of a better one read there as strays. */
const straysOf = (corpus: Corpus): Set<SentenceId> =>
  new Set(
    corpus.themes.flatMap(({sentences}) =>
      sentences.filter(({score}) => score < looseFit).map(({sentence}) => sentence),
    ),
  )

/** Theme scores run from 0 to about 1; under this one a sentence only follows distant neighbours. */
const looseFit = 0.12

const themeOf = (corpus: Corpus, unit: Unit): string | undefined => corpus.themeOf.get(unit.at(-1)!.sentence.id)?.id

/** What several independent origins tell is worth this many weighted facts more, for each beyond the first. */
const sharedFact = 2

/** Below this many weighted facts a word, a sentence adds nothing that a reader would miss. */
const leastWorth = 0.03

function unitsOf(corpus: Corpus, candidates: readonly Candidate[]): Unit[] {
  const units: Unit[] = []
  for (const [i, candidate] of candidates.entries()) {
    const pinned = corpus.pinned.has(candidate.sentence.id)
    if (!pinned && (candidate.words > 62 || candidate.words < 5)) continue
    if (candidate.standsAlone) {
      units.push([candidate])
      continue
    }
    const before = candidates[i - 1]
    const follows =
      before?.standsAlone &&
      before.sentence.source === candidate.sentence.source &&
      before.sentence.block === candidate.sentence.block &&
      before.sentence.index === candidate.sentence.index - 1
    if (before !== undefined && follows && before.words + candidate.words <= 90) units.push([before, candidate])
    else if (pinned) units.push([candidate])
  }
  return units
}

/** News of the main event first, then words spoken, then the source's own comment, then background; a source's own order inside. */
function paragraphsOf(corpus: Corpus, units: readonly Unit[]): Candidate[][] {
  const tier = (unit: Unit): number => {
    const {sentence, background} = unit[0]!
    if (background) return 3
    if (sentence.mode === 'comment') return 2
    return sentence.mode === 'quotation' || sentence.speech !== undefined ? 1 : 0
  }
  const weightOf = new Map<string, number>()
  for (const unit of units) {
    const key = `${tier(unit)} ${unit[0]!.sentence.source}`
    weightOf.set(key, (weightOf.get(key) ?? 0) + unit.length)
  }
  const sorted = [...units].sort((a, b) => {
    const [left, right] = [a[0]!.sentence, b[0]!.sentence]
    return (
      tier(a) - tier(b) ||
      (left.source === right.source
        ? left.start - right.start
        : weightOf.get(`${tier(b)} ${right.source}`)! - weightOf.get(`${tier(a)} ${left.source}`)! ||
          corpus.numberOf.get(left.source)! - corpus.numberOf.get(right.source)!)
    )
  })
  const paragraphs: Candidate[][] = []
  let words = 0
  for (const [i, unit] of sorted.entries()) {
    const previous = sorted[i - 1]
    const length = unit.reduce((sum, candidate) => sum + candidate.words, 0)
    const breaks =
      previous === undefined ||
      words + length > 95 ||
      (tier(unit) === 3 && tier(previous) !== 3) ||
      (words > 45 && previous[0]!.sentence.source !== unit[0]!.sentence.source)
    if (breaks) {
      paragraphs.push([...unit])
      words = length
    } else {
      paragraphs.at(-1)!.push(...unit)
      words += length
    }
  }
  return paragraphs
}
