import type {Block} from '../../model/document.ts'
import {decode} from '../decode.ts'
import {readHtml} from '../html.ts'
import type {Parsed} from '../parsed.ts'
import type {Branch, Part} from './parts.ts'

/** The parts that are a mail's text, in order, and those that say the same in another form. */
export interface Body {
  readonly chosen: readonly Part[]
  readonly other: readonly Part[]
}

/** Every part that a mail program would show one below the other; of parts that say the same, one. */
export function chooseBody({part, isChoice, of}: Branch): Body {
  const children = of.map(chooseBody)
  if (part !== undefined && isShown(part)) return {chosen: [part], other: children.flatMap(partsOf)}
  const full = children.filter(({chosen}) => chosen.length > 0)
  if (full.length === 0) return {chosen: [], other: []}
  if (isChoice) {
    const best = chooseForm(full)
    return {chosen: best.chosen, other: full.flatMap(one => (one === best ? one.other : partsOf(one)))}
  }
  return withoutCopies(full)
}

const partsOf = ({chosen, other}: Body): Part[] => [...chosen, ...other]

const isShown = ({type, bytes, attached, fileName}: Part): boolean =>
  /^text\/(?:plain|html)$/.test(type) && bytes.length > 0 && !attached && fileName === undefined

/** The plain form, unless it is a stub beside one in HTML. */
function chooseForm(forms: readonly Body[]): Body {
  const plain = forms.find(({chosen}) => chosen.every(({type}) => type === 'text/plain'))
  const rich = forms.filter(form => form !== plain)
  const richest = rich.reduce<Body | undefined>(
    (best, form) => (best === undefined || wordsIn(form).length > wordsIn(best).length ? form : best),
    undefined,
  )
  if (plain === undefined || richest === undefined) return plain ?? richest!
  return wordsIn(plain).length >= wordsIn(richest).length * 0.6 ? plain : richest
}

const wordsIn = ({chosen}: Body): string[] => chosen.flatMap(part => wordsOf(part))

function wordsOf({type, bytes, charset}: Part): string[] {
  const {text} = decode(bytes, charset)
  return (type === 'text/html' ? readHtml(text).text : text).match(/\S+/g) ?? []
}

/** Some programs send the same words as text and as HTML without saying that it is one or the other. */
function withoutCopies(children: readonly Body[]): Body {
  const chosen: Part[] = []
  const other: Part[] = children.flatMap(one => [...one.other])
  for (const part of children.flatMap(one => one.chosen)) {
    const copied = chosen.length === 1 && chosen[0]!.type !== part.type && saysSame(chosen[0]!, part)
    if (copied) other.push(part)
    else chosen.push(part)
  }
  return {chosen, other}
}

function saysSame(a: Part, b: Part): boolean {
  const [first, second] = [new Set(wordsOf(a)), new Set(wordsOf(b))]
  let shared = 0
  for (const word of first) if (second.has(word)) shared++
  return shared >= Math.max(first.size, second.size) * 0.8
}

/** Texts one after another, with their blocks in place. */
export function joined(parts: readonly Parsed[]): Parsed {
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  const texts: string[] = []
  const blocks: Block[] = []
  const notText: Record<string, number> = {}
  let length = 0
  for (const part of parts) {
    if (part.text.trim() === '') continue
    const from = length === 0 ? 0 : length + 2
    blocks.push(
      ...part.blocks.map((block, i) => ({
        ...block,
        start: block.start + from,
        end: block.end + from,
        gap: i === 0 && from > 0 ? 1 : block.gap,
        ...(block.without === undefined
          ? {}
          : {without: block.without.map(one => ({...one, start: one.start + from, end: one.end + from}))}),
      })),
    )
    texts.push(part.text)
    length = from + part.text.length
    for (const [kind, count] of Object.entries(part.notText)) notText[kind] = (notText[kind] ?? 0) + count
  }
  return {text: texts.join('\n\n'), blocks, declared: parts.flatMap(({declared}) => declared), notText}
}
