import {annotate} from '../../pipeline/annotate/index.ts'
import type {Overlaps} from '../../pipeline/model/overlap.ts'
import type {AnnotatedArticle} from '../../pipeline/model/sentence.ts'
import {articleOf} from '../annotate/describe.ts'
import {english} from '../english.ts'
import {overlapsAmong} from '../overlaps-among.ts'

/**
 * An annotated article from a short text: `published: 2031-05-02` and then `credit: Agency` may stand in its first lines,
 * then one paragraph a line.
 */
export async function read(input: string, file: string): Promise<AnnotatedArticle> {
  const credit = /^(published: \S+\n)?credit: (.+)\n/.exec(input)
  const article = articleOf(credit === null ? input : (credit[1] ?? '') + input.slice(credit[0].length))
  const credits = credit === null ? [] : [{name: credit[2]!, how: 'source line', start: 0, end: 0}]
  return annotate.run({...article, file, credits}, {language: english})
}

/** Sources given as texts, and what they have in common. */
export async function overlapsOf(
  inputs: readonly (readonly [file: string, text: string])[],
): Promise<{articles: AnnotatedArticle[]; found: Overlaps}> {
  const articles: AnnotatedArticle[] = []
  for (const [file, text] of inputs) articles.push(await read(text, file))
  return {articles, found: await overlapsAmong(articles)}
}
