import type {Chunk, Word} from '../../syntax.ts'

/** Words of a phrase at most: what is longer is a list of something, and cost must stay linear. */
const longest = 40

const nominal = new Set(['NOUN', 'PROPN'])

/** Noun phrases without what follows their head, from the tags alone: what the parse is not asked for. One pass. */
export function chunksOf(words: readonly Word[]): Chunk[] {
  const chunks: Chunk[] = []
  let at = 0
  while (at < words.length) {
    const chunk = chunkAt(words, at)
    if (chunk === undefined) at++
    else {
      chunks.push(chunk)
      at = chunk.last + 1
    }
  }
  return chunks
}

function chunkAt(words: readonly Word[], first: number): Chunk | undefined {
  const {pos, tag} = words[first]!
  if (pos === 'PRON' && !isPossessive(tag)) return {first, last: first, head: first}
  if (!opens(words, first)) return undefined
  let head = -1
  let at = first
  for (const end = Math.min(words.length, first + longest); at < end; at++) {
    const step = stepAt(words, at, head >= 0, at > first)
    if (step === 'stop') break
    if (step === 'head') head = at
    if (step === 'owner') head = -1
  }
  if (head >= 0) return {first, last: lastNumber(words, head), head}
  const number = lastOf(words, first, at)
  return number < 0 ? undefined : {first, last: number, head: number}
}

/** What a word does to the phrase that it would join. */
function stepAt(
  words: readonly Word[],
  at: number,
  hasHead: boolean,
  isInside: boolean,
): 'stop' | 'head' | 'owner' | 'inside' {
  const {pos, tag, text} = words[at]!
  const next = words[at + 1]
  if (nominal.has(pos)) return 'head'
  if (tag === 'POS') return hasHead && next !== undefined && inPhrase(next) ? 'owner' : 'stop'
  if (tag === 'HYPH') return isInside && next !== undefined && inPhrase(next) ? 'inside' : 'stop'
  if (hasHead) return pos === 'NUM' || (pos === 'ADJ' && words[at - 1]!.tag === 'HYPH') ? 'inside' : 'stop'
  if (pos === 'DET' || (pos === 'PRON' && isPossessive(tag)) || pos === 'ADJ' || pos === 'NUM') return 'inside'
  if (pos === 'SYM' && /^\p{Sc}$|\$$/u.test(text)) return 'inside'
  if (pos === 'ADV' || tag === 'VBN' || tag === 'VBG')
    return next !== undefined && inPhrase(next) && isInside ? 'inside' : 'stop'
  if (pos === 'CCONJ' || text === ',')
    return isInside && words[at - 1]!.pos === 'ADJ' && next?.pos === 'ADJ' && leadsToNoun(words, at + 2)
      ? 'inside'
      : 'stop'
  return 'stop'
}

const isPossessive = (tag: string) => tag === 'PRP$' || tag === 'WP$'

const inPhrase = ({pos, tag}: Word) =>
  nominal.has(pos) || pos === 'ADJ' || pos === 'NUM' || tag === 'VBN' || tag === 'VBG' || tag === 'CD'

function opens(words: readonly Word[], at: number): boolean {
  const {pos, tag} = words[at]!
  if (nominal.has(pos) || pos === 'DET' || pos === 'ADJ' || pos === 'NUM' || pos === 'SYM' || isPossessive(tag))
    return true
  const next = words[at + 1]
  return (
    pos === 'ADV' && next !== undefined && (next.pos === 'NUM' || (next.pos === 'ADJ' && leadsToNoun(words, at + 2)))
  )
}

/** Whether a noun stands at once, or behind one more adjective. */
const leadsToNoun = (words: readonly Word[], at: number) =>
  nominal.has(words[at]?.pos ?? 'X') || (words[at]?.pos === 'ADJ' && nominal.has(words[at + 1]?.pos ?? 'X'))

/** "Room 12" and "5 June 2019" keep the number behind their head. */
function lastNumber(words: readonly Word[], head: number): number {
  const next = words[head + 1]
  const follows = words[head + 2]
  return next?.pos === 'NUM' && !(follows !== undefined && (nominal.has(follows.pos) || follows.pos === 'ADJ'))
    ? head + 1
    : head
}

/** Without a noun, a number or a determiner may stand for one ("the three"). */
function lastOf(words: readonly Word[], first: number, end: number): number {
  for (let at = end - 1; at >= first; at--) if (words[at]!.pos === 'NUM') return at
  return -1
}
