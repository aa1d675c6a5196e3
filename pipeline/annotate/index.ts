import type {Language} from '../language/language.ts'
import type {Article} from '../model/article.ts'
import type {Excluded} from '../model/document.ts'
import type {Notice} from '../model/notice.ts'
import {type AnnotatedArticle, annotatedArticle, type Sentence} from '../model/sentence.ts'
import type {Stage} from '../model/stage.ts'
import {readingOf, within} from '../text/reading.ts'

/** Rows of names that mean one actor, the one to join under first; and the language that the sources are read in. */
export interface AnnotateSettings {
  readonly aliases?: readonly (readonly string[])[] | undefined
  readonly language: Language
}

/** Reads an article: what is said in each sentence, by whom, about when. How that is told is the language's to know. */
export const annotate: Stage<Article, AnnotatedArticle, AnnotateSettings> = {
  name: 'annotate',
  version: 7,
  output: annotatedArticle,
  run: (article, {aliases, language}) => {
    const excluded = article.blocks.flatMap(({without}) => without ?? [])
    const read = excluded.length === 0 ? article : {...article, text: readingOf(article.text, excluded)}
    const {sentences, datelines, turns, ambiguous} = language.read(read, aliases ?? [])
    const notices = [...article.notices, ...ambiguous.map(one => ambiguousSurname(one, article.file))]
    return {
      article: {...article, notices},
      sentences: excluded.length === 0 ? [...sentences] : sentences.map(one => withExact(one, article.text, excluded)),
      datelines: [...datelines],
      ...(turns.length === 0 ? {} : {turns: [...turns]}),
    }
  },
}

/** A sentence with the source's own words, where what was read differs from them. */
function withExact(sentence: Sentence, text: string, excluded: readonly Excluded[]): Sentence {
  const without = within(excluded, sentence.start, sentence.end)
  return without.length === 0 ? sentence : {...sentence, exact: text.slice(sentence.start, sentence.end), without}
}

/** Two persons whom one surname fits are kept apart: who is meant, only the reader can tell. */
const ambiguousSurname = (
  {name, fits}: {readonly name: string; readonly fits: readonly string[]},
  file: string,
): Notice => ({
  file,
  rule: 'ambiguous-surname',
  message: `“${name}” may mean ${fits.slice(0, 4).join(' or ')}; it is joined with neither.`,
  remedy: 'Join it by hand with `aliases` in briefing.yaml.',
})
