import type {Language} from '../language/language.ts'
import type {Article} from '../model/article.ts'
import type {Notice} from '../model/notice.ts'
import {type AnnotatedArticle, annotatedArticle} from '../model/sentence.ts'
import type {Stage} from '../model/stage.ts'

/** Rows of names that mean one actor, the one to join under first; and the language that the sources are read in. */
export interface AnnotateSettings {
  readonly aliases?: readonly (readonly string[])[] | undefined
  readonly language: Language
}

/** Reads an article: what is said in each sentence, by whom, about when. How that is told is the language's to know. */
export const annotate: Stage<Article, AnnotatedArticle, AnnotateSettings> = {
  name: 'annotate',
  version: 4,
  output: annotatedArticle,
  run: (article, {aliases, language}) => {
    const {sentences, datelines, ambiguous} = language.read(article, aliases ?? [])
    const notices = [...article.notices, ...ambiguous.map(one => ambiguousSurname(one, article.file))]
    return {article: {...article, notices}, sentences: [...sentences], datelines: [...datelines]}
  },
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
