import type {Theme} from '../model/theme.ts'
import type {Corpus} from './corpus.ts'
import type {Candidate} from './unit.ts'

/** A section's passages in the order in which they are printed; each paragraph is a run of sentences. */
export interface ThemedSection {
  readonly id: string
  readonly heading: string
  readonly paragraphs: readonly (readonly Candidate[])[]
  /** The storylines of a section that gathers several, a paragraph each. */
  readonly leads?: readonly string[]
}

/** A sentence, or one with the sentence that it leans on before it. */
type Unit = readonly Candidate[]

/** A storyline with those of its sentences that the body tells. */
interface Storyline {
  readonly theme: Theme
  readonly units: readonly Unit[]
}

/** Sentences that make a section; a storyline with fewer is told under the last heading, with others of its kind. */
const fewest = 2

/** The body under its storylines, in the order of the themes; what is told in one sentence is gathered at the end. */
export function sectionsOf(corpus: Corpus, body: readonly Unit[], most: number): ThemedSection[] {
  const byTheme = new Map<string, Unit[]>()
  for (const unit of body) {
    const id = corpus.themeOf.get(unit.at(-1)!.sentence.id)?.id
    if (id !== undefined) byTheme.set(id, [...(byTheme.get(id) ?? []), unit])
  }
  const told = corpus.themes.filter(({id}) => byTheme.has(id)).map(theme => ({theme, units: byTheme.get(theme.id)!}))
  const long = told.filter(({units}) => units.flat().length >= fewest).slice(0, most)
  const left = told.filter(one => !long.includes(one))
  const isOne = left.length === 1 && told.length <= most // one alone is gathered with nothing
  const full = isOne ? (withNext(long, left[0]!) ?? told) : long
  const rest = isOne ? [] : left
  const sections = full.map(
    ({theme, units}): ThemedSection => ({
      id: theme.id,
      heading: theme.label,
      paragraphs: paragraphsOf(corpus, units),
    }),
  )
  if (rest.length === 0) return sections
  const paragraphs = rest.map(({units}) => [...units].sort(([a], [b]) => inTime(corpus, a!, b!)).flat())
  const leads = rest.map(({theme}) => theme.label)
  return [...sections, {id: 'also', heading: corpus.language.wording.headings.also, paragraphs, leads}]
}

/** A storyline's sentences under the heading that they would stand under next, where that one is printed. */
function withNext(sections: readonly Storyline[], {theme, units}: Storyline): readonly Storyline[] | undefined {
  const own = new Set(units.flat().map(({sentence}) => sentence.id))
  const next = theme.sentences.find(({sentence}) => own.has(sentence))?.runnerUp
  const home = sections.find(section => section.theme.id === next)
  if (home === undefined) return undefined
  return sections.map(section => (section === home ? {theme: home.theme, units: [...home.units, ...units]} : section))
}

/** Words of a paragraph, at most; and from so many on it ends where another source begins. */
const longest = 95
const enough = 45

/** In the order of what happened, background last; a paragraph is what reads in one go. */
function paragraphsOf(corpus: Corpus, units: readonly Unit[]): Candidate[][] {
  const paragraphs: Candidate[][] = []
  let words = 0
  const sorted = [...units].sort(([a], [b]) => inTime(corpus, a!, b!))
  for (const [i, unit] of sorted.entries()) {
    const [one] = unit
    const before = sorted[i - 1]?.[0]
    const length = unit.reduce((sum, candidate) => sum + candidate.words, 0)
    const breaks =
      before === undefined ||
      words + length > longest ||
      one!.background !== before.background ||
      (words > enough && before.sentence.source !== one!.sentence.source)
    if (breaks) paragraphs.push([...unit])
    else paragraphs.at(-1)!.push(...unit)
    words = breaks ? length : words + length
  }
  return paragraphs
}

/** Background behind the news, then by the day of the event, else of the report; a source's own order inside a day. */
export function inTime(corpus: Corpus, a: Candidate, b: Candidate): number {
  if (a.background !== b.background) return a.background ? 1 : -1
  const [x, y] = [dayOf(corpus, a), dayOf(corpus, b)]
  if (x !== y) return x < y ? -1 : 1
  const [left, right] = [a.sentence, b.sentence]
  return corpus.numberOf.get(left.source)! - corpus.numberOf.get(right.source)! || left.start - right.start
}

const dayOf = ({articleOf}: Corpus, {sentence}: Candidate): string =>
  sentence.event.day ?? articleOf.get(sentence.source)?.article.metadata.published?.value ?? '9999'
