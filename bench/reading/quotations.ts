import type {AnnotatedArticle, Quotation, Speaker} from '../../pipeline/model/sentence.ts'
import {halfOf, type LabelledText, labelledTexts, read, type Wrong} from './labels.ts'

interface QuotationRow extends LabelledText {
  readonly quotations: readonly SpokenLabel[]
  readonly indirect: readonly SpokenLabel[]
}

/** Words with who says them, in one wording or another; no speaker: none can be told. For indirect speech, the sentence. */
interface SpokenLabel {
  readonly text: string
  readonly start: number
  readonly kind?: 'direct' | 'partial'
  readonly speakers: readonly string[]
  readonly channel?: string
}

/** What is counted of each half. */
interface Counts {
  spans: number
  found: number
  labels: number
  speakers: number
  indirect: number
  indirectFound: number
  indirectLabels: number
  kinds: number
}

/**
 * F1 of exact quotation spans with their marks (scare quotes and titles are none), share of quotations with the right
 * speaker or rightly none, and F1 of sentences of indirect speech with the right speaker or channel; by half and in all.
 */
export async function scoreQuotations(wrong: Wrong = () => {}): Promise<{n: number; figures: Record<string, number>}> {
  const halves = {tuned: none(), untouched: none()}
  for (const row of labelledTexts<QuotationRow>('quotations.jsonl')) {
    const article = await read(row)
    const counts = halves[halfOf(row.id)]
    scoreSpans(row, article, counts, wrong)
    scoreIndirect(row, article, counts, wrong)
  }
  const {tuned, untouched} = halves
  const all = none()
  for (const key of Object.keys(all) as (keyof Counts)[]) all[key] = tuned[key] + untouched[key]
  return {
    n: all.labels + all.indirectLabels,
    figures: {...figuresOf(all, ''), ...figuresOf(tuned, '_tuned'), ...figuresOf(untouched, '_untouched')},
  }
}

const none = (): Counts => ({
  spans: 0,
  found: 0,
  labels: 0,
  speakers: 0,
  indirect: 0,
  indirectFound: 0,
  indirectLabels: 0,
  kinds: 0,
})

const figuresOf = (counts: Counts, suffix: string): Record<string, number> => ({
  [`span_f1${suffix}`]: (2 * counts.spans) / (counts.found + counts.labels),
  [`speaker${suffix}`]: counts.speakers / counts.labels,
  [`indirect_f1${suffix}`]: (2 * counts.indirect) / (counts.indirectFound + counts.indirectLabels),
  [`kind${suffix}`]: counts.kinds / counts.labels,
})

function scoreSpans(row: QuotationRow, article: AnnotatedArticle, counts: Counts, wrong: Wrong): void {
  const found = joined(article).filter(one => one.kind !== 'scare')
  counts.found += found.length
  counts.labels += row.quotations.length
  for (const label of row.quotations) {
    const one = found.find(({start, end}) => start === label.start && end === label.start + label.text.length)
    if (one === undefined) wrong(row.id, `span ${label.text} | ${row.text}`)
    else {
      counts.spans++
      if (one.kind === label.kind) counts.kinds++
      if (isSaidBy(label, one.speaker, article)) counts.speakers++
      else wrong(row.id, `speaker ${label.speakers.join('/')}, got ${told(one.speaker)} | ${row.text}`)
    }
  }
  const starts = new Set(row.quotations.map(label => label.start))
  for (const one of found)
    if (!starts.has(one.start)) wrong(row.id, `extra ${row.text.slice(one.start, one.end)} | ${row.text}`)
}

function scoreIndirect(row: QuotationRow, article: AnnotatedArticle, counts: Counts, wrong: Wrong): void {
  const found = article.sentences.filter(({speech}) => speech?.kind === 'indirect')
  counts.indirectFound += found.length
  counts.indirectLabels += row.indirect.length
  for (const label of row.indirect) {
    const speech = found.find(({start}) => start === label.start)?.speech
    const isRight =
      speech !== undefined &&
      (label.channel === undefined
        ? isSaidBy(label, speech.speaker, article)
        : bare(speech.channel ?? speech.speaker?.text ?? '').includes(bare(label.channel)))
    if (isRight) counts.indirect++
    else
      wrong(
        row.id,
        `indirect ${label.speakers.join('/')} ${label.channel ?? ''}, got ${speech === undefined ? '-' : `${told(speech.speaker)} via ${speech.channel}`} | ${row.text}`,
      )
  }
  const starts = new Set(row.indirect.map(label => label.start))
  for (const one of found)
    if (!starts.has(one.start)) wrong(row.id, `extra indirect by ${told(one.speech?.speaker)} | ${row.text}`)
}

/** Quotations as they stand in the text: one cut into sentences is put together again. */
function joined({sentences, article: {text}}: AnnotatedArticle): Quotation[] {
  const whole: Quotation[] = []
  for (const one of sentences.flatMap(({quotations}) => quotations)) {
    const last = whole.at(-1)
    const goesOn = last !== undefined && last.inner.end === last.end && one.inner.start === one.start
    if (goesOn && !text.slice(last.end, one.start).includes('\n'))
      whole[whole.length - 1] = {...one, start: last.start, inner: {start: last.inner.start, end: one.inner.end}}
    else whole.push(one)
  }
  return whole
}

/** A name counts in any of its spellings in the text; without a label, right is who can't be told: nobody or a bare pronoun. */
function isSaidBy({speakers}: SpokenLabel, found: Speaker | undefined, {sentences}: AnnotatedArticle): boolean {
  if (speakers.length === 0)
    return found === undefined || (found.key === undefined && /^(?:he|she|it|they)$/i.test(found.text))
  if (found === undefined) return false
  const names = sentences
    .flatMap(sentence => sentence.names)
    .filter(name => name.key === found.key)
    .map(name => name.text)
  return speakers.some(speaker => [found.text, ...names].some(name => bare(name) === bare(speaker)))
}

/** Without what may stand before a name: articles, titles of address, "a senior". */
const bare = (name: string): string =>
  name.toLowerCase().replace(/^(?:(?:the|a|an|one|two|both|senior|state|mr|mrs|ms|lord) )+/, '')

const told = (speaker: Speaker | undefined): string =>
  speaker === undefined ? '-' : `${speaker.text}${speaker.key === undefined ? '' : ` = ${speaker.key}`}`
