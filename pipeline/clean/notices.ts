import type {Article} from '../model/article.ts'
import type {Document} from '../model/document.ts'
import type {Notice} from '../model/notice.ts'
import {overlong} from './rules/mark.ts'

/** What is odd about an article, for the reader of the run's report. */
export function noticesOf(
  document: Document,
  found: Pick<Article, 'blocks' | 'language' | 'metadata' | 'segments'>,
): Notice[] {
  const notices = [...document.notices]
  const add = (rule: string, message: string, remedy: string): void => {
    notices.push({file: document.file, rule, message, remedy})
  }
  const isOverlong = found.segments.some(({rule}) => rule === overlong)
  if (found.blocks.length === 0 && !isOverlong)
    add(
      'no-article',
      'No article was found: all of the text looks like page furniture.',
      'Check the file; save the article itself if it is missing.',
    )
  else if (found.blocks.length > 0 && found.language !== 'en')
    add(
      'not-english',
      found.language === 'und'
        ? 'The language could not be told.'
        : `The article seems to be in another language (${found.language}).`,
      'It is listed but not quoted: the pipeline reads English only.',
    )
  if (isOverlong)
    add(
      overlong,
      'A paragraph has more than 200,000 characters and was not read.',
      'Check whether the file is damaged; break it into paragraphs if it is not.',
    )
  const asked = document.declared.filter(({field, by}) => field === 'published' && by === 'user')
  if (asked.length > 0 && found.metadata.published?.by !== 'user')
    add('date-not-read', `The date \`${asked[0]!.value}\` is none.`, 'Write it as YYYY-MM-DD.')
  return notices
}
