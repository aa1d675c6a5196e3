import type {Nodes, PhrasingContent} from 'mdast'
import type {Excluded} from '../model/document.ts'
import {inlineSigns, inOrder} from './inline-signs.ts'
import {raisedAs} from './raised.ts'

/** What of a block of Markdown is no text: the signs of its markup, struck-out words, images, marks of notes. */
export function excludedIn(node: Nodes, text: string, from: number, notes: ReadonlySet<string>): Excluded[] {
  const found: Excluded[] = []
  const startOf = (one: Nodes): number => from + one.position!.start.offset!
  const endOf = (one: Nodes): number => from + one.position!.end.offset!
  const add = (start: number, end: number, kind: string): void => {
    if (end > start) found.push({start, end, kind})
  }
  /** The signs around an element's children. */
  const around = (one: Nodes, children: readonly Nodes[]): void => {
    const [first, last] = [children[0], children.at(-1)]
    if (first === undefined || last === undefined) add(startOf(one), endOf(one), 'markup')
    else {
      add(startOf(one), startOf(first), 'markup')
      add(endOf(last), endOf(one), 'markup')
    }
  }
  const stack: Nodes[] = [node]
  for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
    switch (one.type) {
      case 'text':
        found.push(...inText(text, startOf(one), endOf(one), notes))
        continue
      case 'delete':
        add(startOf(one), endOf(one), 'struck-out text')
        continue
      case 'image':
      case 'imageReference':
        add(startOf(one), endOf(one), 'image')
        continue
      case 'footnoteReference':
        add(startOf(one), endOf(one), 'note mark')
        continue
      case 'inlineCode': {
        const signs = /^`+\s?/.exec(text.slice(startOf(one), endOf(one)))?.[0].length ?? 0
        add(startOf(one), startOf(one) + signs, 'markup')
        add(endOf(one) - signs, endOf(one), 'markup')
        continue
      }
      case 'html':
        add(startOf(one), endOf(one), 'markup')
        continue
      case 'break':
        add(startOf(one), startOf(one) + (text[startOf(one)] === '\\' ? 1 : 0), 'markup')
        continue
      case 'emphasis':
      case 'strong':
      case 'link':
      case 'linkReference':
        around(one, one.children)
        break
    }
    if (!('children' in one)) continue
    found.push(...inHtml(one.children as PhrasingContent[], text, from, notes))
    for (const child of one.children) stack.push(child as Nodes)
  }
  return inOrder(found)
}

/** Backslashes and quotation signs at the heads of lines; and what is no text in any file. */
function inText(text: string, start: number, end: number, notes: ReadonlySet<string>): Excluded[] {
  const found = inlineSigns(text, start, end, notes)
  const slice = text.slice(start, end)
  if (slice.includes('\\'))
    for (const match of slice.matchAll(/\\(?=[!-/:-@[-`{-~])/g))
      if (slice[match.index - 1] !== '\\') found.push(sign(start + match.index, 1))
  if (slice.includes('&amp;'))
    for (const match of slice.matchAll(/&amp;/g)) found.push(sign(start + match.index + 1, 4))
  if (slice.includes('>'))
    for (const match of slice.matchAll(/(?<=[\n\r])[ \t]{0,8}(?:>[ \t]?){1,9}/g))
      found.push(sign(start + match.index, match[0].length))
  return found
}

const sign = (start: number, length: number): Excluded => ({start, end: start + length, kind: 'markup'})

const opening = /^<(sup|del|s|strike)(?:\s[^>]{0,200})?>$/i

/** Between tags that raise or strike out: raised signs by what they stand on, struck words always. */
function inHtml(nodes: readonly PhrasingContent[], text: string, from: number, notes: ReadonlySet<string>): Excluded[] {
  const found: Excluded[] = []
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!
    const tag = node.type === 'html' ? opening.exec(node.value)?.[1]?.toLowerCase() : undefined
    if (tag === undefined) continue
    const close = closing(nodes, i, `</${tag}>`)
    if (close < 0) continue
    const start = from + node.position!.start.offset!
    const end = from + nodes[close]!.position!.end.offset!
    if (tag !== 'sup') found.push({start, end, kind: 'struck-out text'})
    else {
      const inner = text.slice(from + node.position!.end.offset!, from + nodes[close]!.position!.start.offset!)
      const sign = inner.replace(/<[^<>]*>|\]\([^()\]]*\)/g, '').replace(/^\[(\d+)$/, '$1')
      const linked = /<a\s|\]\(#/.test(inner)
      const before = text.slice(Math.max(0, start - 60), start)
      if (raisedAs(sign, {before, after: text.slice(end, end + 4), linked, notes}) === 'mark')
        found.push({start, end, kind: 'note mark'})
    }
    i = close
  }
  return found
}

/** Where a tag is closed, if soon. */
function closing(nodes: readonly PhrasingContent[], open: number, tag: string): number {
  for (let i = open + 1; i < Math.min(nodes.length, open + 40); i++) {
    const node = nodes[i]!
    if (node.type === 'html' && node.value.toLowerCase() === tag) return i
  }
  return -1
}
