import type {SourceId} from '../model/id.ts'
import type {AnnotatedArticle} from '../model/sentence.ts'
import {rarity} from '../text/weights.ts'

/** What a document speaks of, in words and names. */
export interface Bag {
  readonly source: SourceId
  readonly origin: number
  readonly stems: ReadonlyMap<string, number>
  readonly rare: readonly string[] // its telling stems
  readonly mass: number // what they weigh
  readonly names: ReadonlySet<string> // the words of its names
}

/** From here on a stem tells what a text is about: one article in seven has it, or fewer. */
export const telling = 2

/** Whether a stem is no number: the same figure in two texts is mostly chance. */
export const isWord = (stem: string): boolean => !/^\d/.test(stem)

export function bagOf({article, sentences}: AnnotatedArticle, origin: number): Bag {
  const stems = new Map<string, number>()
  for (const {stems: own} of sentences) for (const stem of own) stems.set(stem, (stems.get(stem) ?? 0) + 1)
  const rare = [...stems.keys()].filter(stem => isWord(stem) && rarity(stem) >= telling)
  const names = new Set(sentences.flatMap(({names: own}) => own.flatMap(({key}) => key.split(' '))))
  return {
    source: article.id,
    origin,
    stems,
    rare,
    mass: rare.reduce((sum, stem) => sum + rarity(stem), 0),
    names: new Set([...names].filter(word => word.length > 2)),
  }
}

/** In how many origins each term stands. */
export function originsOfTerms<Term>(
  bags: readonly Bag[],
  termsOf: (bag: Bag) => Iterable<Term>,
): ReadonlyMap<Term, number> {
  const last = new Map<Term, number>()
  const counts = new Map<Term, number>()
  for (const bag of [...bags].sort((a, b) => a.origin - b.origin)) {
    for (const term of termsOf(bag)) {
      if (last.get(term) === bag.origin) continue
      last.set(term, bag.origin)
      counts.set(term, (counts.get(term) ?? 0) + 1)
    }
  }
  return counts
}

/** How many origins some documents have. */
export const originCount = (bags: readonly Bag[]): number => new Set(bags.map(({origin}) => origin)).size
