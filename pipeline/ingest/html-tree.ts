import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5'
import {limits} from './limits.ts'
import {Refused} from './refused.ts'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode

/** The tree of a page. Throws `Refused` as soon as a count passes its limit, before the cost of a tree could grow out of line. */
export function parseHtml(html: string): DefaultTreeAdapterTypes.Document {
  if (hasAttributeFlood(html))
    throw unbuildable('attribute-flood', `A tag has more than ${limits.attributes} attributes.`)
  return parse(html, {treeAdapter: countingAdapter(), sourceCodeLocationInfo: false})
}

const unbuildable = (rule: string, message: string): Refused =>
  new Refused(rule, message, 'Save the page as text, or check whether it is damaged.')

/**
 * The default adapter, with two changes. It counts nodes and depth. And it looks for siblings from the end, since that is where
 * misplaced content of an open table goes: from the start it would cost the square of their number.
 */
function countingAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let nodes = 0
  const depths = new WeakMap<object, number>()
  const place = (parent: object, child: object): void => {
    const depth = (depths.get(parent) ?? 0) + 1
    if (depth > limits.depth)
      throw unbuildable('nested-too-deep', `More than ${limits.depth} elements are nested in one another.`)
    depths.set(child, depth)
  }
  const countNode = (): void => {
    if (++nodes > limits.nodes) throw unbuildable('too-many-nodes', `The page has more than ${limits.nodes} elements.`)
  }
  return {
    ...defaultTreeAdapter,
    createElement(tagName, namespace, attrs) {
      countNode()
      return defaultTreeAdapter.createElement(tagName, namespace, attrs)
    },
    appendChild(parent, child) {
      place(parent, child)
      defaultTreeAdapter.appendChild(parent, child)
    },
    insertBefore(parent, child, reference) {
      place(parent, child)
      parent.childNodes.splice(parent.childNodes.lastIndexOf(reference), 0, child)
      child.parentNode = parent
    },
    insertTextBefore(parent, text, reference) {
      const before = parent.childNodes[parent.childNodes.lastIndexOf(reference) - 1]
      if (before !== undefined && defaultTreeAdapter.isTextNode(before)) before.value += text
      else {
        countNode()
        this.insertBefore(parent, defaultTreeAdapter.createTextNode!(text), reference)
      }
    },
    detachNode(node) {
      if (node.parentNode === null) return
      node.parentNode.childNodes.splice(node.parentNode.childNodes.lastIndexOf(node), 1)
      node.parentNode = null
    },
  }
}

const raw = /<!--|<(script|style|textarea|title|[a-z])/gi

/** Whether some tag has too many attributes. A look at the characters only: scripts, styles and comments are passed over. */
function hasAttributeFlood(html: string): boolean {
  if (html.length < limits.attributes * 2) return false
  raw.lastIndex = 0
  for (let match = raw.exec(html); match !== null; match = raw.exec(html)) {
    const name = match[1]?.toLowerCase()
    if (name === undefined) raw.lastIndex = after(html, '-->', match.index)
    else {
      const end = endOfTag(html, match.index + 1)
      if (end === undefined) return true
      raw.lastIndex = name.length > 1 ? after(html, `</${name}`, end) : end
    }
  }
  return false
}

function after(html: string, sign: string, from: number): number {
  const found = html.indexOf(sign, from)
  return found < 0 ? html.length : found + sign.length
}

/** Where a tag ends; undefined when it has too many attributes. */
function endOfTag(html: string, from: number): number | undefined {
  let attributes = 0
  let inValue = false
  for (let i = from; i < html.length; i++) {
    const char = html[i]!
    if (char === '>') return i + 1
    if (char === '=') inValue = true
    else if (inValue && (char === '"' || char === "'")) {
      const close = html.indexOf(char, i + 1)
      if (close < 0) return html.length
      i = close
      inValue = false
    } else if (char === ' ' || char === '\n' || char === '\t' || char === '\r' || char === '/') {
      if (++attributes > limits.attributes * 2) return undefined
    } else inValue = false
  }
  return html.length
}
