import type {Language} from '../language/language.ts'
import type {Sentence} from '../model/sentence.ts'

/** What an article is about: the day and the kind of event that its first sentences tell. */
export interface Occasion {
  readonly day: string | undefined
  readonly kind: string | undefined
}

/** Sentences at the head of an article, in which its event is told. */
const headSentences = 6

/** The occasion of an article by the sentences at its head. */
export function occasionOf(sentences: readonly Sentence[], {meaning}: Language): Occasion {
  const head = sentences.slice(0, headSentences).filter(({mode}) => mode !== 'background')
  return {
    day: mostFrequent(head.map(({event}) => event.day)),
    kind: mostFrequent(head.map(({event}) => meaning.eventKind(event.head))),
  }
}

/** The value told most often, the earlier of two. */
function mostFrequent(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: string | undefined
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value
  return best
}
