import {attribute, classesOf, styleOf} from './html-attributes.ts'
import type {HtmlElement, HtmlNode} from './html-tree.ts'

/** Why the words of an element are not among those that a reader is shown. */
export type Unseen = 'struck' | 'hidden' | 'spoken-only'

const strikes = new Set(['del', 's', 'strike'])
const isStruck = (style: string): boolean =>
  style.includes('line-through') &&
  style.split(';').some(one => one.startsWith('text-decoration') && one.includes('line-through'))
const struckClass = /^(?:line-through|strike-?through|strikeout|struck(?:-?(?:out|through))?)$/i

const hiddenStyles = [
  /display:none|visibility:hidden|mso-hide:all/,
  /font-size:0(?![.\d])/,
  /(?:^|;)opacity:0(?![.\d])/,
]
const clippedStyles = [/clip:rect\([01]/, /clip-path:inset\((?:50|100)%/, /(?:left|text-indent):-\d{4}/]

/** Names that style sheets give to text for screen readers alone. */
const spokenOnly =
  /^(?:sr-?only|sr_only|visually-?hidden|visually_hidden|(?:u|is|a11y|govuk|usa)-{1,2}(?:visually-?hidden|sr-only|hidden-visually)|hidden-visually|screen-?reader(?:-?s?-?(?:text|only))?|screenreader|assistive-text|a11y-(?:hidden|text)|for-screen-?readers?|element-invisible|accessible-hide|offscreen)$/i

/** Whether and how an element is kept from its page's readers. `aria-hidden` says nothing of it: that is shown, and not spoken. */
export function unseen(element: HtmlElement): Unseen | undefined {
  if (strikes.has(element.tagName)) return 'struck'
  if (element.attrs.length === 0) return undefined
  const hidden = attribute(element, 'hidden')
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return 'hidden'
  const style = styleOf(element)
  if (style !== '') {
    if (isStruck(style)) return 'struck'
    if (hiddenStyles.some(one => one.test(style))) return 'hidden'
    if (clippedStyles.some(one => one.test(style))) return 'spoken-only'
  }
  for (const name of classesOf(element)) {
    if (struckClass.test(name)) return 'struck'
    if (spokenOnly.test(name)) return 'spoken-only'
  }
  return undefined
}

/** The text inside an element as far as it matters here. */
export function plainText(node: HtmlNode, most = 400): string {
  let text = ''
  const stack: HtmlNode[] = [node]
  for (let one = stack.pop(); one !== undefined && text.length < most; one = stack.pop()) {
    if (one.nodeName === '#text') text += (one as {value: string}).value
    else if ('tagName' in one && one.tagName !== 'script' && one.tagName !== 'style')
      for (let i = one.childNodes.length - 1; i >= 0; i--) stack.push(one.childNodes[i]!)
  }
  return text.replace(/\s+/g, ' ').trim()
}

/**
 * The elements among siblings that say to one reader what another says to the rest: a shown one that is not spoken beside one that is
 * only spoken. The spoken words are the fuller ones ("2.4 million tonnes" for "2.4m t", "up" for an arrow), unless they are a mere remark.
 */
export function doubles(siblings: readonly HtmlNode[]): {
  readonly shown: ReadonlySet<HtmlNode>
  readonly spoken: ReadonlySet<HtmlNode>
} {
  const shown = new Set<HtmlNode>()
  const spoken = new Set<HtmlNode>()
  let before: HtmlElement | undefined
  for (const node of siblings) {
    if (!('tagName' in node)) {
      if (node.nodeName === '#text' && /\S/.test((node as {value: string}).value)) before = undefined
      continue
    }
    if (before !== undefined) {
      const [a, b] = [roleOf(before), roleOf(node)]
      if (a !== undefined && b !== undefined && a !== b) {
        const [seen, said] = a === 'shown' ? [before, node] : [node, before]
        if (isFull(plainText(said), plainText(seen))) {
          shown.add(seen)
          spoken.add(said)
        }
      }
    }
    before = node
  }
  return {shown, spoken}
}

function roleOf(element: HtmlElement): 'shown' | 'spoken' | undefined {
  if (element.attrs.length === 0) return undefined
  if (attribute(element, 'aria-hidden') === 'true') return unseen(element) === undefined ? 'shown' : undefined
  return unseen(element) === 'spoken-only' ? 'spoken' : undefined
}

const isFull = (said: string, seen: string): boolean =>
  said !== '' && (!/[\p{L}\p{N}]/u.test(seen) || said.length >= seen.length * 0.6)
