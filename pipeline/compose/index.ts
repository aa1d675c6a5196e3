import type {Language} from '../language/language.ts'
import {type Briefing, type Budgets, type Composed, composed, type Part} from '../model/briefing.ts'
import type {Edits} from '../model/edits.ts'
import type {Sentence} from '../model/sentence.ts'
import type {Span} from '../model/span.ts'
import type {Stage} from '../model/stage.ts'
import {countWords} from '../text/words.ts'
import {agreementsOf} from './agreements.ts'
import {type ComposeInput, type Corpus, indexCorpus} from './corpus.ts'
import {type DraftItem, sentenceItem} from './draft.ts'
import {figuresOf} from './figures.ts'
import {gapsOf} from './gaps.ts'
import {ledgerOf} from './ledger.ts'
import {detailsLeftOut, droppedByHand, leftOutOf, offSubject} from './left-out.ts'
import {type DraftSection, giveMarks} from './marks.ts'
import {methodOf, sentencesIn} from './method.ts'
import {chooseOpenQuestions} from './open-questions.ts'
import {emptyPage, withTaken} from './page-state.ts'
import {printForm} from './print-form.ts'
import {sectionsOf, type ThemedSection} from './sections.ts'
import {inStorylines, selectNarrative, type Told} from './select/page-one.ts'
import {sourcesOf} from './sources.ts'
import {statementsOf} from './statements.ts'
import {timelineOf} from './timeline.ts'
import {titleOf} from './title.ts'
import {type Candidate, candidatesOf} from './unit.ts'
import {withoutDropped} from './without-dropped.ts'

/** What the user and the template say about the briefing. */
export interface ComposeSettings {
  readonly budgets: Budgets
  readonly title?: string | undefined
  readonly date?: string | undefined // YYYY-MM-DD
  readonly handling?: string | undefined
  readonly desk?: string | undefined
  readonly language: Language
  readonly edits?: Edits | undefined
}

/** A folder of short texts gets a short briefing: the body holds at most this share of what was kept. */
const mostOfKept = 0.45
/** But nothing is held back for so few words: a page of one short text says what it says. */
const fewestBodyWords = 120

/** Decide what is printed, where, in which words: head, themes, tables, and an account of what was left out. */
export const compose: Stage<ComposeInput, Composed, ComposeSettings> = {
  name: 'compose',
  version: 8,
  output: composed,
  run: (input, settings) => {
    const {budgets, edits = {}, language} = settings
    const dropped = new Set(edits.drop)
    const off = offSubject(input, edits)
    const unused = new Set([...dropped, ...off.map(({sentence}) => sentence)])
    const corpus = indexCorpus(withoutDropped(input, unused), language, new Set(edits.pin))
    const candidates = candidatesOf(corpus)

    const kept = [...corpus.sentences.values()].reduce((sum, {text}) => sum + countWords(text), 0)
    const bodyWords = Math.min(budgets.bodyWords, Math.max(fewestBodyWords, mostOfKept * kept))
    const {bottomLine, keyPoints: points, body} = selectNarrative(corpus, candidates, bodyWords, budgets)
    const bullets = inStorylines(corpus, points)
    const keyPoints = bullets.flatMap(({sentences}) => sentences)
    let page = withTaken(emptyPage(candidates), [...bottomLine, ...keyPoints, ...body.flat()])
    const openQuestions = chooseOpenQuestions(corpus, candidates, page, budgets.openWords)
    page = withTaken(page, openQuestions.flat())
    const themed = sectionsOf(corpus, body)

    const printed = (kind: string) => (candidate: (typeof candidates)[number]) => sentenceItem(corpus, kind, candidate)
    const {headings} = language.wording
    const drafts: DraftSection[] = [
      draft('bottom-line', headings.bottomLine, bottomLine.map(printed('bottom-line'))),
      draft('key-points', headings.keyPoints, bulletItems(corpus, bullets)),
      ...themed.map(section => themeSection(corpus, section)),
      draft('disagreements', headings.disagreements, ledgerOf(corpus, budgets.disagreementsMost)),
      draft('timeline', headings.timeline, timelineOf(corpus, budgets.timelineRows)),
      draft(
        'figures',
        headings.figures,
        figuresOf(corpus, new Set(page.taken.map(({sentence}) => sentence.id)), budgets.figureRows),
      ),
      draft('agreements', headings.agreements, agreementsOf(corpus, candidates, budgets.agreementRows)),
      draft('statements', headings.statements, statementsOf(corpus, budgets.statementRows)),
      draft('open-questions', headings.openQuestions, [
        ...runItems(corpus, 'open-questions', openQuestions),
        ...gapsOf(corpus, keyPoints, budgets.disagreementsMost),
      ]),
    ].filter(section => section.items.length > 0)
    const cited = new Set(
      drafts.flatMap(section => section.items.flatMap(item => item.cites.map(sentence => sentence.id))),
    )
    drafts.push(draft('method', headings.method, methodOf(input, cited.size, edits, language)))

    const {sections, passages} = giveMarks(corpus, drafts)
    const unprinted = leftOutOf(corpus, candidates, page, printedSentences(drafts))
    const leftOut = [...unprinted, ...off, ...droppedByHand(dropped)]
    const briefing: Briefing = {
      schemaVersion: 1,
      ...titleOf(corpus, settings.title),
      date: settings.date ?? newestDay(corpus),
      language: language.code,
      handling: settings.handling ?? null,
      desk: settings.desk ?? null,
      scope: {...scopeOf(corpus), sentences: sentencesIn(input), leftOut: leftOut.length},
      sources: sourcesOf(corpus, input.setAside),
      sections,
      passages,
      matrix: matrixOf(corpus),
    }
    return {briefing, leftOut: [...leftOut, ...detailsLeftOut(corpus, unprinted, spansOf(drafts))]}
  },
}

const draft = (
  kind: Exclude<DraftSection['kind'], 'theme'>,
  heading: string,
  items: readonly DraftItem[],
): DraftSection => ({
  id: kind,
  kind,
  heading,
  items,
})

function themeSection(corpus: Corpus, {theme, paragraphs}: ThemedSection): DraftSection {
  const id = `theme-${theme.id}`
  return {id, kind: 'theme', heading: theme.label, items: runItems(corpus, id, paragraphs)}
}

/** A bullet a storyline: its heading leads, then its sentences. */
const bulletItems = (corpus: Corpus, bullets: readonly Told[]): DraftItem[] =>
  bullets.flatMap(({theme, sentences}, paragraph) =>
    sentences.map((candidate, i) => ({
      ...sentenceItem(corpus, 'key-points', candidate),
      paragraph,
      ...(i > 0 || theme === undefined || theme.origin === 'rest' ? {} : {lead: theme.label}),
    })),
  )

/** Sentences that are read together: each knows which is printed before it, and carries the number of its paragraph. */
const runItems = (corpus: Corpus, section: string, runs: readonly (readonly Candidate[])[]): DraftItem[] =>
  runs.flatMap((sentences, paragraph) =>
    sentences.map((candidate, i) => {
      const form = printForm(corpus, candidate.sentence, sentences[i - 1]?.sentence)
      return {...sentenceItem(corpus, section, {...candidate, ...form}), paragraph}
    }),
  )

/** The newest day on which a source was published: the briefing's date, never the clock's. */
function newestDay(corpus: Corpus): string | null {
  const days = corpus.articles
    .flatMap(({article}) => article.metadata.published?.value ?? [])
    .filter(day => /^\d{4}-\d{2}-\d{2}$/.test(day))
  return days.sort().at(-1) ?? null
}

function scopeOf(corpus: Corpus): Omit<Briefing['scope'], 'sentences'> {
  const dates = corpus.articles.flatMap(({article}) => article.metadata.published?.value ?? []).sort()
  return {
    sources: corpus.articles.length,
    origins: corpus.overlaps.origins.length,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    undated: corpus.articles.length - dates.length,
    disagreements: corpus.overlaps.disagreements.filter(one => one.printed).length,
  }
}

function matrixOf(corpus: Corpus): Briefing['matrix'] {
  const column = new Map(corpus.articles.map(({article}, index) => [article.id, index]))
  return corpus.themes
    .filter(theme => theme.origin !== 'rest')
    .map(theme => {
      const cells = corpus.articles.map(() => 0)
      for (const {sentence} of theme.sentences) {
        const source = corpus.sentences.get(sentence)?.source
        const index = source === undefined ? undefined : column.get(source)
        if (index !== undefined) cells[index]!++
      }
      return {label: theme.label, cells}
    })
}

/** The words that stand on the page, in body or tables. */
const spansOf = (drafts: readonly DraftSection[]): Span[] =>
  drafts.flatMap(({items}) =>
    items.flatMap(item => {
      const quotes = (item.values ?? []).flatMap(({quotes}) => quotes)
      return [item, ...quotes].flatMap(({parts}) => parts.flatMap(({span}) => span ?? []))
    }),
  )

/** The sentences whose own words stand on the page, in body or tables. */
function printedSentences(drafts: readonly DraftSection[]): Set<Sentence['id']> {
  const printed = new Set<Sentence['id']>()
  const note = (parts: readonly Part[], cites: readonly Sentence[]) => {
    for (const {span} of parts) {
      const sentence = cites.find(
        one => span !== undefined && one.source === span.source && one.start <= span.start && span.end <= one.end,
      )
      if (sentence !== undefined) printed.add(sentence.id)
    }
  }
  for (const {items} of drafts) {
    for (const item of items) {
      note(item.parts, item.cites)
      for (const value of item.values ?? []) for (const quote of value.quotes) note(quote.parts, quote.cites)
    }
  }
  return printed
}
