import type {Corpus} from './corpus.ts'
import {type DraftItem, generatedItem} from './draft.ts'

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many)

/** What the sources don't say, seen from outside: several matters, undated and unsigned sources. Closed forms. */
export function gapsOf(corpus: Corpus): DraftItem[] {
  const {inWords} = corpus.language.wording
  const items: DraftItem[] = []
  const say = (form: string, text: string) => items.push(generatedItem('open-questions', form, text))
  const numbers = (test: (metadata: Corpus['articles'][number]['article']['metadata']) => boolean) =>
    corpus.articles.filter(({article}) => test(article.metadata)).map(({article}) => corpus.numberOf.get(article.id)!)
  const subjects = corpus.focus.parts
    .map(({sources}) => sources.flatMap(id => corpus.numberOf.get(id) ?? []).sort((a, b) => a - b))
    .filter(({length}) => length > 0)
  if (subjects.length > 1) {
    const matters = subjects.map(listed).join('; ')
    say(
      'several-subjects',
      `The sources speak of ${inWords(subjects.length).toLowerCase()} matters that share little: ${matters}.`,
    )
  }
  const undated = numbers(metadata => metadata.published === null)
  if (undated.length > 0) {
    say(
      'undated-sources',
      undated.length === corpus.articles.length
        ? 'No source carries a date of publication.'
        : `${inWords(undated.length)} ${plural(undated.length, 'source carries', 'sources carry')} no date of publication: ${listed(undated)}.`,
    )
  }
  const unsigned = numbers(metadata => metadata.author === null && metadata.publisher === null)
  if (unsigned.length > 0) {
    say(
      'unattributed-sources',
      unsigned.length === corpus.articles.length
        ? 'No source names its author or publisher.'
        : `${inWords(unsigned.length)} ${plural(unsigned.length, 'source names', 'sources name')} neither author nor publisher: ${listed(unsigned)}.`,
    )
  }
  return items
}

/** "sources 1, 2 and 4". */
function listed(numbers: readonly number[]): string {
  const head = numbers.slice(0, -1).join(', ')
  return numbers.length === 1 ? `source ${numbers[0]}` : `sources ${head} and ${numbers.at(-1)}`
}
