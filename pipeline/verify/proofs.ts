import type {Language} from '../language/language.ts'
import type {Briefing, Item, Section} from '../model/briefing.ts'
import type {Proof} from '../model/proof.ts'
import type {AnnotatedArticle, Sentence} from '../model/sentence.ts'
import type {Range, Span} from '../model/span.ts'
import {rangeLabel} from '../text/calendar.ts'
import {foldName} from '../text/fold.ts'
import {nothing} from '../text/reading.ts'
import {collapse, type Failures, quoted} from './check.ts'

/** The sources as they are read: what is said in them, by whom, about when. */
export interface Readings {
  readonly articles: readonly AnnotatedArticle[]
  readonly language: Language
  readonly aliases?: readonly (readonly string[])[] | undefined // rows of names that the user says are one
}

interface Read {
  readonly sentence: Sentence
  readonly article: AnnotatedArticle
}

/** Sections whose items are told as facts: nothing that is asked or left open stands in them. */
const factual: ReadonlySet<Section['kind']> = new Set(['bottom-line', 'key-points', 'timeline', 'figures', 'next'])

/**
 * Proofs of what a briefing says in our way (names, days and speakers in brackets, supports, values, force), made from the sources as
 * they are read. What has none is a failure.
 */
export function proofsOf(briefing: Briefing, readings: Readings, failures: Failures): Proof[] {
  const read = new Map<string, Read>()
  for (const article of readings.articles)
    for (const sentence of article.sentences) read.set(placeOf(sentence), {sentence, article})
  const byId = new Map([...read.values()].map(one => [one.sentence.id as string, one]))
  const known = new Set(
    readings.articles.flatMap(({sentences}) => sentences.flatMap(({names}) => names.map(one => foldName(one.text)))),
  )
  for (const row of readings.aliases ?? []) for (const name of row) known.add(foldName(name))
  const rows = (readings.aliases ?? []).map(row => new Set(row.map(foldName)))
  const isSame: Context['isSame'] = (printed, form) =>
    isSameName(printed, form, known) || rows.some(row => row.has(foldName(printed)) && row.has(foldName(form)))
  const sourceOf = new Map(briefing.passages.map(({mark, span}) => [mark, span.source]))
  const cited = ({marks}: Item) =>
    readings.articles.filter(({article}) => marks.some(mark => sourceOf.get(mark) === article.id))
  return briefing.sections.flatMap(({id, kind, items}) =>
    items.flatMap(item => {
      if (item.origin !== 'source' || item.sentence === undefined) return []
      const own = byId.get(item.sentence)
      const place = `${id}, ${item.id}`
      if (own === undefined) {
        failures.add(place, `${item.sentence} is no sentence of its source as it is read`)
        return []
      }
      return new Prover(item, own, {place, failures, isSame, byPlace: read, cited, language: readings.language}).all(
        kind,
      )
    }),
  )
}

const placeOf = ({
  source,
  start,
  end,
}: {
  readonly source: string
  readonly start: number
  readonly end: number
}): string => `${source} ${start} ${end}`

interface Context {
  readonly place: string
  readonly failures: Failures
  readonly isSame: (printed: string, form: string) => boolean // two forms of one name
  readonly byPlace: ReadonlyMap<string, Read>
  readonly cited: (item: Item) => readonly AnnotatedArticle[]
  readonly language: Language
}

/** The proofs of one item. */
class Prover {
  private readonly item: Item
  private readonly own: Read
  private readonly context: Context
  private readonly found: Proof[] = []

  constructor(item: Item, own: Read, context: Context) {
    this.item = item
    this.own = own
    this.context = context
  }

  all(kind: Section['kind']): Proof[] {
    this.force(kind)
    for (const {text, edit} of this.item.parts) if (edit === 'bracket') this.bracket(text)
    if (this.item.speaker !== undefined) this.speaker(this.item.speaker.name, this.item.speaker.channel === byHand)
    for (const span of this.item.support) this.support(span)
    if (this.item.figure !== undefined) this.value(this.item.figure.value)
    if (this.item.when !== undefined)
      this.day(rangeLabel(this.item.when.value, this.item.when.until), kind === 'figures')
    return this.found
  }

  private force(kind: Section['kind']): void {
    const {language} = this.context
    const {sentence} = this.own
    const at =
      this.item.when === undefined ? undefined : sentence.dates.find(one => one.value === this.item.when?.value)
    const {telling} = language
    const force = at === undefined ? telling.standingOf(sentence) : telling.standingAt(sentence, at.start)
    if (force === 'asked' && kind !== 'open-questions')
      this.fail(`prints a question as a statement: ${quoted(sentence.text)}`)
    else if (force === 'open' && factual.has(kind))
      this.fail(`tells as a fact what its source leaves open: ${quoted(sentence.text)}`)
    else this.prove('force', force, [sentence])
  }

  /** "[Ann Roe]", "[of A and B]", "[Roe: “]", "[12 May 2031]". */
  private bracket(text: string): void {
    const inside = text
      .trim()
      .replace(/^\[|\]$/g, '')
      .trim()
    const speaker = /^(.+): ?“?$/.exec(inside)
    if (/^[“”"]?$/.test(inside)) this.marks(inside)
    else if (speaker !== null) this.speaker(speaker[1]!, false)
    else if (/\d/.test(inside)) this.day(inside)
    else this.names(inside)
  }

  /** Marks are only added to words that are quoted from end to end. */
  private marks(sign: string): void {
    if (sign !== '' && !this.own.sentence.quotations.some(one => one.kind !== 'scare'))
      this.fail('sets marks of a quotation on words that nobody is quoted with')
  }

  /** A name in place of a pronoun is its antecedent's; a pair's are named in the article. */
  private names(inside: string): void {
    const {sentence, article} = this.own
    const {opening} = sentence
    const {isSame} = this.context
    const words = inside.replace(/^of /, '').replace(/(?<=\p{L})['’]s?$/u, '')
    const isAntecedent =
      opening?.antecedent !== undefined && !inside.startsWith('of ') && isSame(words, opening.antecedent)
    const mentions = words.split(/, | and /).map(name => mentionOf(article, sentence, text => isSame(name, text)))
    if (isAntecedent && opening.path !== undefined) this.prove('name', inside, opening.path)
    else if (mentions.length > 1 && mentions.every(one => one !== undefined))
      this.prove('name', inside, [...mentions.flatMap(one => one ?? []), sentence])
    else this.fail(`inserts ${quoted(inside)}, which nothing before it tells`)
  }

  private speaker(name: string, isByHand: boolean): void {
    if (isByHand) return
    const {sentence} = this.own
    const {isSame} = this.context
    const said = [...sentence.quotations.map(one => one.speaker), sentence.speech?.speaker].flatMap(one => one ?? [])
    const teller = said.find(one =>
      [one.text, one.name ?? '', ...this.namesOf(one.key)].some(form => isSame(name, form)),
    )
    const beside = said.length === 0 ? undefined : sentence.names.find(one => isSame(name, one.text))
    const where = teller ?? beside
    if (where === undefined) this.fail(`gives the words to ${quoted(name)}, whose they are not`)
    else this.prove('speaker', name, [...(where.end > where.start ? [where] : []), sentence])
  }

  private namesOf(key: string | undefined): readonly string[] {
    if (key === undefined) return []
    return this.own.article.sentences.flatMap(({names}) => names.filter(one => one.key === key).map(one => one.text))
  }

  private support(span: Span): void {
    const other = this.context.byPlace.get(placeOf(span))
    const {sentence} = this.own
    if (other === undefined) this.fail(`is supported by ${quoted(span.exact)}, which is no sentence of its source`)
    else if (!this.context.language.telling.supports(other.sentence, sentence))
      this.fail(`is supported by ${quoted(span.exact)}, which does not say the same`)
    else
      this.found.push({
        item: this.item.id,
        kind: 'support',
        says: quoted(span.exact),
        spans: [this.spanOf(sentence), span],
      })
  }

  private value(value: string): void {
    const {sentence} = this.own
    const wanted = plain(value)
    const quantity = sentence.quantities.find(one => {
      const end = Math.max(one.end, one.conversion?.end ?? 0)
      const there = plain(sentence.text.slice(one.start - sentence.start, end + 1 - sentence.start))
      return there === wanted || there.startsWith(wanted) || wanted.startsWith(plain(one.text))
    })
    if (quantity === undefined) this.fail(`gives the value ${quoted(value)}, which its sentence does not`)
    else this.prove('value', value, [quantity])
  }

  /** A day is told in the sentence; that of a figure may be the day of its source. */
  private day(label: string, isOfSource = false): void {
    const {sentence, article} = this.own
    const date = sentence.dates.find(
      one => one.certainty !== 'ambiguous' && isLabelOf(label, rangeLabel(one.value, one.until)),
    )
    const source = [article, ...this.context.cited(this.item)].find(
      one => isOfSource && rangeLabel(one.article.metadata.published?.value ?? '', undefined) === label,
    )
    if (date !== undefined) this.prove('day', label, [date])
    else if (source !== undefined) {
      const {id, text, metadata} = source.article
      const {start, end} = metadata.published?.evidence.span ?? {start: 0, end: 0}
      const spans = end > start ? [{source: id, start, end, exact: text.slice(start, end)}] : []
      this.found.push({item: this.item.id, kind: 'day', says: label, spans})
    } else this.fail(`gives the day ${quoted(label)}, which its sentence does not`)
  }

  private fail(message: string): void {
    this.context.failures.add(this.context.place, message)
  }

  private prove(kind: Proof['kind'], says: string, ranges: readonly Range[]): void {
    this.found.push({item: this.item.id, kind, says, spans: ranges.map(range => this.spanOf(range))})
  }

  private spanOf({start, end}: Range): Span {
    const {id, text} = this.own.article.article
    return {source: id, start, end, exact: text.slice(start, end)}
  }
}

/** What stands for a channel where the editor, and no source, says who spoke. */
const byHand = 'speaker given by hand'

const plain = (text: string): string =>
  collapse(text.replaceAll(nothing, ''))
    .replace(/[\])]$/, '')
    .trim()

/** "12 May 2031" of the label "12 May 2031", and "week of 5 May 2031". */
const isLabelOf = (inside: string, label: string): boolean => inside === label || inside.includes(label)

/** Two forms of one name: the same words, or one the end, the beginning or the longer form of the other, where the longer is a name somewhere. */
function isSameName(printed: string, form: string, known: ReadonlySet<string>): boolean {
  const [a, b] = [foldName(printed), foldName(form)]
  if (a === b) return true
  if (a === '' || b === '') return false
  const inA = new Set(a.split(' '))
  const shared = b.split(' ').filter(word => word.length > 1 && inA.has(word))
  return shared.length > 0 && (known.has(a) || known.has(b))
}

/** Where an article names somebody, before a sentence or in it, if it does at all. */
function mentionOf(
  {sentences}: AnnotatedArticle,
  {index}: Sentence,
  isMeant: (name: string) => boolean,
): Range | undefined {
  const mentions = sentences.flatMap(one => one.names.map(mention => ({mention, index: one.index})))
  const fits = mentions.filter(({mention}) => isMeant(mention.text))
  return (fits.findLast(one => one.index <= index) ?? fits[0])?.mention
}
