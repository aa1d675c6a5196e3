import type {Sentence, SentenceContent} from 'nlcst'
import type {Point, Position} from 'unist'
import {Lines} from './lines.ts'
import {type Tokens, tokenKinds} from './tokens.ts'

/** Where a sentence's children are made from, until they are asked for; then they themselves. */
interface Unmade {
  readonly text: string
  readonly tokens: Tokens
  readonly from: number
  readonly to: number
  readonly start: Point
}
const state = Symbol('state')
type LazySentence = Sentence & {[state]: Unmade | SentenceContent[]}

/**
 * A sentence of tokens `from` to `to`. Its children are made when they are first read, and stay: a tree takes seventy times
 * the room of its text, so that the tree of a long text costs more to keep than to make. To whoever reads or changes
 * the node it is like any other.
 */
export function sentence(text: string, tokens: Tokens, from: number, to: number, position: Position): Sentence {
  const node = {type: 'SentenceNode', position} as Sentence
  Object.defineProperty(node, 'children', children)
  const unmade: Unmade = {text, tokens, from, to, start: position.start}
  return Object.defineProperty(node, state, {value: unmade, writable: true})
}

/** What a reader is told of each part of a sentence, white space left out: offsets count in the parsed text. */
export type SeePart = (kind: 'word' | 'mark' | 'symbol', start: number, end: number) => void

/** The words, marks and symbols of a sentence in order, without making nodes for them where none were asked for yet. */
export function forEachPart(node: Sentence, see: SeePart): void {
  const known = (node as Partial<LazySentence>)[state]
  if (known === undefined || Array.isArray(known)) {
    for (const {type, position} of node.children)
      if (type !== 'WhiteSpaceNode' && position !== undefined)
        see(kindOf(type), position.start.offset ?? 0, position.end.offset ?? 0)
    return
  }
  const {from, to, tokens} = known
  for (let at = from; at < to; at++) {
    const kind = tokens.kinds[at]!
    if (kind === tokenKinds.space) continue
    const start = tokens.starts[at]!
    if (kind === tokenKinds.word) {
      if (at + 1 < to && tokens.kinds[at + 1] === tokenKinds.stop) at++
      see('word', start, tokens.starts[at + 1]!)
    } else see(kind === tokenKinds.symbol ? 'symbol' : 'mark', start, tokens.starts[at + 1]!)
  }
}

const kindOf = (type: SentenceContent['type']) =>
  type === 'WordNode' ? 'word' : type === 'SymbolNode' ? 'symbol' : 'mark'

/** One accessor for all sentences, so that they are objects of one shape. */
const children: PropertyDescriptor & ThisType<LazySentence> = {
  get() {
    const known = this[state]
    if (Array.isArray(known)) return known
    this[state] = childrenOf(known)
    return this[state]
  },
  set(value: SentenceContent[]) {
    this[state] = value
  },
  enumerable: true,
  configurable: true,
}

function childrenOf({text, tokens, from, to, start}: Unmade): SentenceContent[] {
  const lines = new Lines(text, start)
  const made: SentenceContent[] = []
  for (let at = from; at < to; at++) {
    const isStopped = tokens.kinds[at] === tokenKinds.word && at + 1 < to && tokens.kinds[at + 1] === tokenKinds.stop
    made.push(isStopped ? stopped(text, tokens, at, lines) : leaf(text, tokens, at, lines))
    if (isStopped) at++
  }
  return made
}

/** The node of a token; `lines` has come to its start. */
export function leaf(text: string, tokens: Tokens, index: number, lines: Lines): SentenceContent {
  const from = tokens.starts[index]!
  const to = tokens.starts[index + 1]!
  const start = lines.pointAt(from)
  const value = text.slice(from, to)
  const kind = tokens.kinds[index]
  if (kind === tokenKinds.space) return {type: 'WhiteSpaceNode', value, position: {start, end: lines.pointAt(to)}}
  const position = {start, end: lines.pointInLine(to)}
  switch (kind) {
    case tokenKinds.word:
      return {type: 'WordNode', children: [{type: 'TextNode', value, position}], position}
    case tokenKinds.symbol:
      return {type: 'SymbolNode', value, position}
    case tokenKinds.source:
      return {type: 'SourceNode', value, position}
    default:
      return {type: 'PunctuationNode', value, position}
  }
}

/** An abbreviation with its stop is one word. */
function stopped(text: string, tokens: Tokens, index: number, lines: Lines): SentenceContent {
  const [start, stop, end] = [tokens.starts[index]!, tokens.starts[index + 1]!, tokens.starts[index + 2]!]
  const word = lines.position(start, stop)
  const mark = lines.position(stop, end)
  return {
    type: 'WordNode',
    children: [
      {type: 'TextNode', value: text.slice(start, stop), position: word},
      {type: 'PunctuationNode', value: text.slice(stop, end), position: mark},
    ],
    position: {start: word.start, end: mark.end},
  }
}
