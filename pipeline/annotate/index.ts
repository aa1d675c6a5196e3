import type {Article} from '../model/article.ts'
import {sentenceIdOf} from '../model/id.ts'
import {type AnnotatedArticle, annotatedArticle, type Sentence} from '../model/sentence.ts'
import type {Stage} from '../model/stage.ts'
import {stemsOf} from '../text/stem.ts'
import {readBlocks} from './blocks.ts'
import {dateSentences} from './dates/index.ts'
import {eventsOf} from './event.ts'
import {modeOf, statusOf} from './mode.ts'
import {nameSentences} from './names/index.ts'
import {openingOf} from './opening.ts'
import {quantitiesIn} from './quantities/index.ts'
import {readSpeech} from './speech/index.ts'
import {onlyPerson} from './speech/speaker.ts'

/** Rows of names that mean one actor, the one to join under first. */
export interface AnnotateSettings {
  readonly aliases?: readonly (readonly string[])[]
}

/** Reads an article: what is said in each sentence, by whom, about when. */
export const annotate: Stage<Article, AnnotatedArticle, AnnotateSettings> = {
  name: 'annotate',
  version: 1,
  output: annotatedArticle,
  run: (article, settings) => {
    const {text} = article
    const {drafts, quoted, datelines} = readBlocks(article)
    const names = nameSentences(drafts, text, settings.aliases ?? [])
    const dates = dateSentences(drafts, article, datelines)
    const said = readSpeech(drafts, quoted, names, text)
    const published = yearOf(article.metadata.published?.value)
    const modes = drafts.map((draft, index) =>
      modeOf(
        draft.tokens,
        said[index]!,
        dates[index]!.map(date => Number(date.value.slice(0, 4))),
        published,
      ),
    )
    const events = eventsOf(drafts, dates, modes)
    const sentences = drafts.map((draft, index): Sentence => {
      const {tokens, start, end, block, heading} = draft
      const exact = text.slice(start, end)
      const opening = openingOf(tokens, names[index]!, quoted[index]!, before => onlyPerson(names, index, before)?.text)
      const status = statusOf(tokens)
      return {
        id: sentenceIdOf(article.id, start, end),
        source: article.id,
        start,
        end,
        text: exact,
        index,
        block,
        ...(heading === undefined ? {} : {heading}),
        stems: stemsOf(exact),
        names: names[index]!,
        dates: dates[index]!,
        quantities: quantitiesIn(tokens, text, dates[index]!),
        quotations: said[index]!.quotations,
        ...(said[index]!.speech === undefined ? {} : {speech: said[index]!.speech}),
        ...(opening === undefined ? {} : {opening}),
        mode: modes[index]!,
        ...(status === undefined ? {} : {status}),
        event: events[index]!,
      }
    })
    return {
      article,
      sentences,
      datelines: datelines.map(({date, ...rest}) =>
        date === undefined || date.startsWith('--') ? rest : {...rest, date},
      ),
    }
  },
}

const yearOf = (published: string | undefined): number | undefined =>
  published === undefined ? undefined : Number(published.slice(0, 4)) || undefined
