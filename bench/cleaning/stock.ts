import {guessLanguage} from '../../pipeline/clean/language.ts'
import type {Line} from '../../pipeline/clean/line.ts'
import type {Stock} from './made.ts'

/** What a page gives to the generator, when it is an English one with an article of five paragraphs and more. */
export function stockOf(
  id: string,
  title: string,
  lines: readonly Line[],
  labels: readonly boolean[],
): Stock | undefined {
  const [first, last] = [labels.indexOf(true), labels.lastIndexOf(true)]
  const long = lines.filter(({words}) => words >= 12).map(({text}) => text)
  if (first < 0 || title === '' || guessLanguage(long.join('\n'), []) !== 'en') return undefined
  const article = lines
    .filter(({index, words}) => labels[index] && words >= 2)
    .map(({text, stops, words}) => ({text, heading: !stops && words < 14}))
  if (article.filter(({text}) => text.length > 80).length < 5) return undefined
  return {
    id,
    title,
    article,
    above: lines.slice(0, first).map(({text}) => text),
    below: lines.slice(last + 1).map(({text}) => text),
  }
}
