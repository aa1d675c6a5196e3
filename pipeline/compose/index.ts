import type {Language} from '../language/language.ts'
import {type Briefing, type Budgets, type Composed, composed, type Part} from '../model/briefing.ts'
import type {Edits} from '../model/edits.ts'
import type {Sentence} from '../model/sentence.ts'
import type {Span} from '../model/span.ts'
import type {Stage} from '../model/stage.ts'
import {rangeLabel} from '../text/calendar.ts'
import {countWords} from '../text/words.ts'
import {type ComposeInput, type Corpus, indexCorpus} from './corpus.ts'
import {type DraftItem, sentenceItem} from './draft.ts'
import {gapsOf} from './gaps.ts'
import {detailsLeftOut, droppedByHand, leftOutOf, offSubject} from './left-out.ts'
import {type DraftSection, giveMarks} from './marks.ts'
import {methodOf, sentencesIn} from './method.ts'
import {chooseOpenQuestions} from './open-questions.ts'
import {emptyPage, withTaken} from './page-state.ts'
import {sectionsOf, type ThemedSection} from './sections.ts'
import {inStorylines, selectNarrative, type Told} from './select/page-one.ts'
import {sourcesOf} from './sources.ts'
import {figuresOf} from './tables/figures.ts'
import {ledgerOf, listedDisagreements} from './tables/ledger.ts'
import {fillTables, Held, wordsOfRows} from './tables/rows.ts'
import {statementsOf} from './tables/statements.ts'
import {nextOf, timelineOf} from './tables/timeline.ts'
import {titleOf} from './title.ts'
import {type Candidate, candidatesOf} from './unit.ts'
import {withoutDropped} from './without-dropped.ts'
import {printForm} from './wording/print-form.ts'

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

/** But nothing is held back for so few words: a page of one short text says what it says. */
const fewest = {reading: 300, body: 120}
/** Words of the title block, and of the heads of sections and columns that every briefing has, about. */
const titleWords = 60
/** The narrative's part of the reading pages. On bench/subjects the narrative tells .96 of its points at .67, .94 at .62, .92 here and at
 *  .55; the page .70, .70, .76 and .78 of the figures. */
const narrativePart = 0.58

/** The part of the tables' room that disagreements may have, before all other tables; and how many have all of it, where it is little. */
const ledgerPart = 0.6
const fewestRows = 2

/** Page one's part of the reading pages, at most: a short folder has room for what comes and what is disputed too. */
const headPart = 0.5
/** Words of a disagreement's row, and of one row each of what else stands in tables, about. */
const ledgerRow = 36
const otherRows = 40

interface Room {
  readonly reading: number
  readonly bodyWords: number
  readonly headWords: number
}

/** The words that the reading pages, their narrative and page one may have: the template's, or less where little was kept or much is disputed. */
function roomIn(corpus: Corpus, budgets: Budgets): Room {
  const {readingWords, readingPercent, bottomLineWords, keyPointsWords, disagreementsMost} = budgets
  const kept = [...corpus.sentences.values()].reduce((sum, {text}) => sum + countWords(text), 0)
  const reading = Math.min(readingWords, Math.max(fewest.reading, Math.floor((readingPercent * kept) / 100)))
  const disputed = Math.min(disagreementsMost, listedDisagreements(corpus).length) * ledgerRow
  const narrative = Math.min(narrativePart * reading, reading - titleWords - disputed - otherRows)
  return {
    reading,
    bodyWords: Math.min(budgets.bodyWords, Math.max(fewest.body, Math.floor(narrative))),
    headWords: Math.min(bottomLineWords + keyPointsWords, Math.floor(headPart * reading)),
  }
}

/** Decide what is printed, where, in which words: head, themes, tables, and an account of what was left out. */
export const compose: Stage<ComposeInput, Composed, ComposeSettings> = {
  name: 'compose',
  version: 15,
  output: composed,
  run: (input, settings) => {
    const {budgets, edits = {}, language} = settings
    const dropped = new Set(edits.drop)
    const off = offSubject(input, edits)
    const unused = new Set([...dropped, ...off.map(({sentence}) => sentence)])
    const corpus = indexCorpus(withoutDropped(input, unused), language, new Set(edits.pin))
    const candidates = candidatesOf(corpus)

    const {reading, ...room} = roomIn(corpus, budgets)
    const date = settings.date ?? newestDay(corpus)
    const {
      bottomLine,
      keyPoints: points,
      body,
      worth,
    } = selectNarrative(corpus, candidates, {...budgets, ...room}, date)
    const bullets = inStorylines(corpus, points)
    const keyPoints = bullets.flatMap(({sentences}) => sentences)
    let page = withTaken(emptyPage(candidates), [...bottomLine, ...keyPoints, ...body.flat()])
    const openQuestions = chooseOpenQuestions(corpus, candidates, page, budgets.openWords)
    page = withTaken(page, openQuestions.flat())
    const themed = sectionsOf(corpus, body, budgets.themesMost)

    const printed = (kind: string) => (candidate: (typeof candidates)[number]) => sentenceItem(corpus, kind, candidate)
    const {headings} = language.wording
    const open = [...runItems(corpus, 'open-questions', openQuestions), ...gapsOf(corpus)]
    const held = new Held(page.taken.map(({sentence}) => sentence.id))
    const [next = []] = fillTables([nextOf(corpus, worth, held, date, budgets.nextRows)], reading, held)
    const heads = [
      ...themed.flatMap(({heading: head, leads = []}) => [head, ...leads]),
      ...bullets.map(({theme}) => theme?.label ?? ''),
    ]
    const spent =
      page.words +
      wordsOfRows([...next, ...gapsOf(corpus)]) +
      heads.reduce((sum, head) => sum + countWords(head), titleWords)
    const left = reading - spent
    const [disagreements = []] = fillTables(
      [ledgerOf(corpus, held, budgets.disagreementsMost)],
      Math.max(Math.floor(ledgerPart * left), Math.min(left, fewestRows * ledgerRow)),
      held,
    )
    const [figures = [], timeline = [], statements = []] = fillTables(
      [
        figuresOf(corpus, worth, held, budgets.figureRows),
        timelineOf(corpus, worth, held, date, budgets.timelineRows),
        statementsOf(corpus, worth, held, budgets.statementRows),
      ],
      left - wordsOfRows(disagreements),
      held,
    )
    const drafts: DraftSection[] = [
      draft('bottom-line', headings.bottomLine, bottomLine.map(printed('bottom-line'))),
      draft('key-points', headings.keyPoints, bulletItems(corpus, bullets)),
      ...themed.map(section => themeSection(corpus, section)),
      draft('next', headings.next, next),
      draft('disagreements', headings.disagreements, disagreements),
      draft('timeline', headings.timeline, timeline),
      draft('figures', headings.figures, figures),
      draft('statements', headings.statements, statements),
      draft('open-questions', headings.openQuestions, open),
    ].filter(section => section.items.length > 0)
    const cited = new Set(
      drafts.flatMap(section => section.items.flatMap(item => item.cites.map(sentence => sentence.id))),
    )
    drafts.push(draft('method', headings.method, methodOf(input, cited.size, edits, language)))

    const {sections, passages} = giveMarks(corpus, drafts)
    const unprinted = leftOutOf(corpus, candidates, page, printedSentences(drafts))
    const leftOut = [...unprinted, ...off, ...droppedByHand(dropped)]
    const briefing: Briefing = {
      schemaVersion: 2,
      ...titleOf(corpus, settings.title),
      date,
      language: language.code,
      handling: settings.handling ?? null,
      desk: settings.desk ?? null,
      scope: {...scopeOf(corpus), ...restingOn(drafts), sentences: sentencesIn(input), leftOut: leftOut.length},
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

function themeSection(corpus: Corpus, {id: of, heading, paragraphs, leads}: ThemedSection): DraftSection {
  const id = `theme-${of}`
  const items = runItems(corpus, id, paragraphs)
  if (leads === undefined) return {id, kind: 'theme', heading, items}
  const opens = (i: number) => i === 0 || items[i - 1]!.paragraph !== items[i]!.paragraph
  return {
    id,
    kind: 'theme',
    heading,
    items: items.map((item, i) => (opens(i) ? {...item, lead: leads[item.paragraph!]!} : item)),
  }
}

/** How many sentences of the key points rest on one independent source. */
function restingOn(drafts: readonly DraftSection[]): {points: number; single: number} {
  const points = drafts.filter(({kind}) => kind === 'key-points').flatMap(({items}) => items)
  return {points: points.length, single: points.filter(({origins}) => origins.length === 1).length}
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
      return {...sentenceItem(corpus, section, {...candidate, ...form}), ...dayOf(candidate.sentence), paragraph}
    }),
  )

/** The day of what a sentence tells, where its own words give it. */
function dayOf({event, dates}: Sentence): Pick<DraftItem, 'when'> {
  const date = dates.find(({value, certainty}) => value === event.day && certainty !== 'ambiguous')
  if (date === undefined) return {}
  const {value, until, certainty} = date
  return {when: {value, ...(until === undefined ? {} : {until}), label: rangeLabel(value, until), certainty}}
}

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
