import type {Article} from '../../model/article.ts'
import {sentenceIdOf} from '../../model/id.ts'
import type {Sentence} from '../../model/sentence.ts'
import {stem, stemsOf} from '../../text/stem.ts'
import type {Language, Reading} from '../language.ts'
import type {Syntax} from '../syntax.ts'
import {readBlocks} from './blocks.ts'
import {datelineDate, dateSentences} from './dates/index.ts'
import {withHistory} from './entries.ts'
import {eventsOf} from './event.ts'
import type {Gazetteers} from './gazetteers/index.ts'
import {itemOpenings} from './items.ts'
import {modeOf, statusOf} from './mode.ts'
import {nameSentences} from './names/index.ts'
import {openingOf} from './opening/index.ts'
import {quantitiesIn} from './quantities/index.ts'
import {longestForms, meantIn} from './reference/article.ts'
import {soleSpeakers} from './reference/sole.ts'
import {outsideDirect, readSpeech} from './speech/index.ts'
import type {Said} from './speech/said.ts'
import {isLower, type Token} from './token.ts'
import {turnsOf} from './turns/index.ts'
import {leaningAnswer} from './turns/leaning.ts'
import {speakersOf} from './turns/who.ts'

/** What an article is read with, besides the words of the language. */
interface Reader {
  readonly syntax: Syntax
  readonly gazetteers: Gazetteers
}

/** Reads articles in English: what is said in each sentence, by whom, about when. */
export const articleReader =
  (reader: Reader): Language['read'] =>
  (article, aliases) =>
    readArticle(article, aliases, reader)

function readArticle(article: Article, aliases: readonly (readonly string[])[], {syntax, gazetteers}: Reader): Reading {
  const {text} = article
  const turns = turnsOf(article)
  const {drafts, quoted, datelines: printed} = readBlocks(article, turns)
  const datelines = printed.map(({date, ...rest}): Reading['datelines'][number] => {
    const known = datelineDate(date, article.metadata.published?.value)
    return known === undefined ? rest : {...rest, date: known}
  })
  const {bySentence: names, ambiguous} = nameSentences(drafts, text, aliases, datelines, gazetteers)
  const dates = dateSentences(drafts, article, datelines)
  const fullNames = longestForms(names)
  const keys = new Map([...fullNames].map(([key, name]) => [name, key]))
  const keyOfName = (name: string) => keys.get(name)
  const opens = itemOpenings(article, drafts)
  const meant = meantIn(article, {drafts, names, quoted, opens, fullNames}, {syntax, genderOf: gazetteers.genderOf})
  const sole = soleSpeakers({text, drafts, names, quoted, opens, fullNames, genderOf: gazetteers.genderOf})
  const speakerOf = speakersOf(article, turns, drafts, names)
  const said = readSpeech(drafts, quoted, names, text, sole, speakerOf)
  const published = yearOf(article.metadata.published?.value)
  const modes = drafts.map((draft, index) =>
    modeOf(
      draft.tokens,
      said[index]!,
      dates[index]!.filter(date => !/\bthe\s$/.test(text.slice(date.start - 5, date.start))).map(date =>
        Number(date.value.slice(0, 4)),
      ), // not "the 1998 treaty"
      published,
    ),
  )
  const events = eventsOf(drafts, dates, modes, said)
  const sentences = drafts.map((draft, index): Sentence => {
    const {tokens, start, end, block, heading, turn} = draft
    const exact = text.slice(start, end)
    const place = {
      id: sentenceIdOf(article.id, start, end),
      source: article.id,
      start,
      end,
      text: exact,
      index,
      block,
      ...(heading === undefined ? {} : {heading}),
    }
    if (turn?.kind === 'asked') return {...place, ...nothingTold, stems: [], asked: true}
    const isNobodys = turn !== undefined && said[index]!.speech?.speaker === undefined
    const leaning = leaningAnswer(draft, drafts[index - 1])
    if (leaning !== undefined || isNobodys) {
      const opening = leaning === undefined ? {} : {opening: leaning}
      return {
        ...place,
        ...nothingTold,
        stems: stemsOf(exact),
        ...spokenIn(said[index]!),
        ...opening,
        mode: modes[index]!,
      }
    }
    const opening = openingOf({
      tokens,
      names: names[index]!,
      marks: quoted[index]!,
      said: said[index]!,
      mentioned: noun => drafts.slice(Math.max(0, index - 3), index).some(one => occursIn(one.tokens, stem(noun))),
      antecedent: offset => {
        const found = meant(index, offset)
        const name = found === undefined ? undefined : fullNames.get(found.name.key)
        return found === undefined || name === undefined ? undefined : {name, path: [...found.path]}
      },
    })
    const spoken = withMeant(said[index]!, opening, keyOfName)
    const quantities = quantitiesIn(tokens, text, dates[index]!)
    const money = quantities.filter(one => one.kind === 'money')
    const status = statusOf(outsideDirect(tokens, said[index]!))
    return {
      ...place,
      stems: stemsOf(exact),
      names: names[index]!.filter(name => !isInside(name, dates[index]!) && !isInside(name, money)),
      dates: dates[index]!,
      quantities,
      ...spokenIn(spoken),
      ...(opening === undefined ? {} : {opening}),
      mode: modes[index]!,
      ...(status === undefined ? {} : {status}),
      event: events[index]!,
    }
  })
  const told = turns.flatMap(turn => {
    const {start, end, words, kind} = turn
    if (kind === 'own') return []
    const speaker = kind === 'asked' ? undefined : speakerOf(turn)
    return {start, end, words, kind, ...(speaker === undefined ? {} : {speaker})}
  })
  return {sentences: withHistory(article, sentences), datelines, turns: told, ambiguous}
}

/** What is said in a sentence, as it has it. */
const spokenIn = ({quotations, speech}: Said) => ({quotations, ...(speech === undefined ? {} : {speech})})

/** Whom the bracket of an opening names is who speaks, where the pronoun is the same. */
function withMeant(said: Said, opening: Sentence['opening'], key: (name: string) => string | undefined): Said {
  const {speech, quotations} = said
  const speaker = speech?.speaker
  if (
    opening?.antecedent === undefined ||
    speaker === undefined ||
    speaker.key !== undefined ||
    speaker.start !== opening.start
  )
    return said
  const found = key(opening.antecedent)
  if (found === undefined) return said
  const told = {...speaker, key: found, resolved: true}
  return {
    speech: speech && {...speech, speaker: told},
    quotations: quotations.map(one => (one.speaker?.start === speaker.start ? {...one, speaker: told} : one)),
  }
}

/** What is read in a sentence that claims nothing by itself. */
const nothingTold = {
  names: [],
  dates: [],
  quantities: [],
  quotations: [],
  mode: 'report',
  event: {},
} as const

/** Whether a word with this stem, in lower case, occurs among the tokens. */
const occursIn = (tokens: readonly Token[], wanted: string): boolean =>
  tokens.some(token => isLower(token) && token.low[0] === wanted[0] && stem(token.low) === wanted)

/** The "Q3" of a date and the "USD" of an amount are no names. */
const isInside = (
  one: {readonly start: number; readonly end: number},
  others: readonly {readonly start: number; readonly end: number}[],
): boolean => others.some(other => other.start <= one.start && other.end >= one.end)

const yearOf = (published: string | undefined): number | undefined =>
  published === undefined ? undefined : Number(published.slice(0, 4)) || undefined
