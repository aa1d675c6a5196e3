import type {Article} from '../../../model/article.ts'
import type {Turn, Voice} from './turn.ts'

/**
 * Blocks that hold another's words without marks: a post written elsewhere, whose author its signature names, and a quotation set as a
 * block, whose speaker the sentence before it introduces. A text that mostly stands in such blocks is only set that way.
 */
export function quotedBlocks({text, blocks, segments}: Article): Turn[] {
  const quotes = blocks.filter(({kind, embedded}) => kind === 'quote' && embedded === undefined)
  const length = (of: readonly {readonly start: number; readonly end: number}[]) =>
    of.reduce((sum, {start, end}) => sum + end - start, 0)
  const areQuotes = length(quotes) * 2 < length(blocks)
  return blocks.flatMap((one, block): Turn[] => {
    const {start, end, kind, embedded} = one
    if (kind === 'signature' || kind === 'heading' || kind === 'table-row') return []
    const turn = {block, start, words: start, end, kind: 'said' as const, answers: false}
    if (embedded !== undefined) return [{...turn, by: authorOf(text, one, embedded.author)}]
    if (kind !== 'quote' || !areQuotes || /["“”«»„]/.test(text.slice(start, end))) return []
    return [{...turn, by: signatureBehind(text, end, segments) ?? signatureIn(text, blocks[block + 1]) ?? 'before'}]
  })
}

/** The author of a post where he is named in it or just behind it. */
function authorOf(
  text: string,
  {start, end}: {start: number; end: number},
  author: string | undefined,
): Voice | undefined {
  if (author === undefined) return undefined
  const at = text.indexOf(author, start)
  return at < 0 || at > end + 2000
    ? {text: author, start, end: start}
    : {text: author, start: at, end: at + author.length}
}

/** "— Mara Lind, mayor": the line behind a quotation. */
function signatureBehind(text: string, end: number, segments: Article['segments']): Voice | undefined {
  const match = /^\s{1,6}[>\s]{0,6}[—–-]{1,2} ?(\p{Lu}[\p{L}\p{M}’'-]{0,30}(?: [\p{L}\p{M}.’'-]{1,30}){0,4})/u.exec(
    text.slice(end, end + 200),
  )
  if (match === null) return undefined
  const start = end + match[0].length - match[1]!.length
  const isKept = segments.some(one => one.start <= start && start < one.end && one.verdict !== 'removed')
  return isKept ? {text: match[1]!, start, end: start + match[1]!.length} : undefined
}

/** "Mara Lind – head of the port": a short block behind the words that opens with a name and tells nothing. */
function signatureIn(text: string, next: Article['blocks'][number] | undefined): Voice | undefined {
  if (next?.kind !== 'quote' || next.end - next.start > 120) return undefined
  const words = text.slice(next.start, next.end)
  const match =
    /^(?:[—–-]{1,2} ?)?(\p{Lu}[\p{L}\p{M}’'-]{1,30}(?: [\p{L}\p{M}.’'-]{1,30}){1,3})(?: ?[,–—(-] ?\S|$)/u.exec(words)
  if (match === null || /[.!?]$/.test(words)) return undefined
  const start = next.start + match[0].indexOf(match[1]!)
  return {text: match[1]!, start, end: start + match[1]!.length}
}
