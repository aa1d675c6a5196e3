import {attribute} from './html-attributes.ts'
import {inline} from './html-inline.ts'
import type {HtmlElement, HtmlNode} from './html-tree.ts'
import {plainText} from './html-unseen.ts'

/** Elements side by side that are looked at: a longer row is a menu. */
const most = 40

/**
 * The rows of an element whose children are set apart by styles alone: nothing stands between them, and each has a class of its own.
 * Labels with their values come back in turn; a byline, a day and what else stands at an article's head are rows of their own.
 */
export function rowsOf({tagName, childNodes}: HtmlElement): readonly (readonly HtmlNode[])[] | undefined {
  if (childNodes.length < 2 || childNodes.length > most || whole.test(tagName)) return undefined
  const classes: string[] = []
  for (const node of childNodes) {
    const name = 'tagName' in node && inline.has(node.tagName) ? attribute(node, 'class') : undefined
    if (name === undefined) return undefined
    classes.push(name)
  }
  const period = classes.indexOf(classes[0]!, 1)
  if (period > 1 && classes.every((name, i) => name === classes[i % period])) return chunks(childNodes, period)
  return childNodes.some(node => isHead(plainText(node, 60))) ? chunks(childNodes, 1) : undefined
}

const whole = /^(?:p|h[1-6]|li|pre|dt|dd|summary|button)$/

/** Begins with the author, or has a day with its year. */
const heads = [
  /^by\s\p{Lu}/iu,
  /\d\.?\s\p{L}{3,12}\.?\s\d{4}(?!\d)/u,
  /\p{L}\.?\s\d{1,2},\s\d{4}(?!\d)/u,
  /\d{4}-\d\d-\d\d/,
]

const isHead = (text: string): boolean => heads.some(one => one.test(text))

const chunks = (nodes: readonly HtmlNode[], size: number): HtmlNode[][] =>
  Array.from({length: Math.ceil(nodes.length / size)}, (_, i) => nodes.slice(i * size, (i + 1) * size))
