import type {SentenceFocus} from '../model/focus.ts'
import type {SourceId} from '../model/id.ts'
import type {AnnotatedArticle, Sentence} from '../model/sentence.ts'
import {rarity} from '../text/weights.ts'
import {type Bag, isWord, originCount, originsOfTerms} from './bags.ts'
import {coreShare, hundredths} from './relevance.ts'

/** Commoner stems link nothing to anything. */
const leastRarity = 1.5
/** A paragraph with fewer telling stems is not judged. */
const fewestTerms = 5
/** A shorter article has no room to take a thing up again, and in a smaller folder nobody else does. */
const fewestBlocks = 8
const fewestOrigins = 3
/** A paragraph is off the subject when no more of what it tells is known to the folder or to the rest of its article. */
const offUnder = 0.1

/** The link of every sentence of a part to its core or to its own article; and which paragraphs of the `judged` have none. */
export function linksOf(
  articles: readonly AnnotatedArticle[],
  bags: readonly Bag[],
  judged: ReadonlySet<SourceId>,
): SentenceFocus[] {
  const others = Math.max(1, originCount(bags) - 1)
  const holders = originsOfTerms(bags, ({stems}) => stems.keys())
  return articles.flatMap(({article, sentences}) => {
    const blocks = blocksOf(sentences)
    const inBlocks = new Map<string, number>()
    for (const block of blocks) for (const stem of block.stems) inBlocks.set(stem, (inBlocks.get(stem) ?? 0) + 1)
    const isLinked = (stem: string) => inBlocks.get(stem)! > 1 || (holders.get(stem)! - 1) / others >= coreShare
    return blocks.flatMap(({stems, sentences: own}) => {
      const off =
        judged.has(article.id) &&
        others + 1 >= fewestOrigins &&
        blocks.length >= fewestBlocks &&
        stems.size >= fewestTerms &&
        linkOf(stems, isLinked) <= offUnder
      return own.map(sentence => ({
        sentence: sentence.id,
        link: hundredths(linkOf(tellingOf([sentence]), isLinked)),
        ...(off ? {off: 'nothing else in the article or the folder speaks of it'} : {}),
      }))
    })
  })
}

interface Block {
  readonly sentences: readonly Sentence[]
  readonly stems: ReadonlySet<string>
}

function blocksOf(sentences: readonly Sentence[]): Block[] {
  const blocks = new Map<number, Sentence[]>()
  for (const sentence of sentences) blocks.set(sentence.block, [...(blocks.get(sentence.block) ?? []), sentence])
  return [...blocks.values()].map(own => ({sentences: own, stems: tellingOf(own)}))
}

const tellingOf = (sentences: readonly Sentence[]): Set<string> =>
  new Set(sentences.flatMap(({stems}) => stems.filter(stem => isWord(stem) && rarity(stem) >= leastRarity)))

/** The share of what some stems weigh that is linked; 1 when they weigh nothing. */
function linkOf(stems: ReadonlySet<string>, isLinked: (stem: string) => boolean): number {
  let [mass, linked] = [0, 0]
  for (const stem of stems) {
    mass += rarity(stem)
    if (isLinked(stem)) linked += rarity(stem)
  }
  return mass === 0 ? 1 : linked / mass
}
