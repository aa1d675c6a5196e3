import {attribute, classesOf} from './html-attributes.ts'
import type {HtmlElement, HtmlNode, HtmlParent} from './html-tree.ts'
import {plainText, unseen} from './html-unseen.ts'

/** What has to be known of a whole page before its text is written. */
export interface Survey {
  /** Whether struck-out text is the exception: an element that was never closed strikes out all the rest. */
  readonly striking: boolean
  /** Ids that marks of notes lead to. */
  readonly noteIds: ReadonlySet<string>
  /** Labels of the page's notes: "1", "a". */
  readonly noteLabels: ReadonlySet<string>
}

/** Looks through a page once. */
export function survey(root: HtmlParent): Survey {
  const noteIds = new Set<string>()
  const noteLabels = new Set<string>()
  let struck = 0
  let all = 0
  const stack: {node: HtmlNode; inStruck: boolean}[] = root.childNodes.map(node => ({node, inStruck: false}))
  for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
    const {node, inStruck} = one
    if (node.nodeName === '#text') {
      const {length} = (node as {value: string}).value
      all += length
      if (inStruck) struck += length
      continue
    }
    if (!('tagName' in node) || node.tagName === 'script' || node.tagName === 'style') continue
    const {tagName: tag} = node
    if (tag === 'a') {
      const target = noteTarget(node)
      if (target !== undefined) {
        noteIds.add(target)
        noteLabels.add(labelOf(plainText(node)))
      }
    } else if (listed.has(tag) && isNotes(node)) {
      const items = node.childNodes.filter(child => child.nodeName === 'li').length
      for (let number = 1; number <= Math.min(items, 999); number++) noteLabels.add(String(number))
    }
    const inside = inStruck || unseen(node) === 'struck'
    for (const child of node.childNodes) stack.push({node: child, inStruck: inside})
  }
  return {striking: struck * 2 < all, noteIds, noteLabels}
}

const listed = new Set(['ol', 'ul', 'section', 'div', 'aside'])

const noteClass = /^(?:foot-?notes?|end-?notes?|notes|references|reflist|footnotes?-list|wp-block-footnotes)$/i

/** Whether an element says that it holds notes. */
export const isNotes = (element: HtmlElement): boolean =>
  element.attrs.length > 0 &&
  (/^doc-(?:endnotes|footnotes?|endnote)$/.test(attribute(element, 'role') ?? '') ||
    classesOf(element).some(name => noteClass.test(name)) ||
    noteClass.test(attribute(element, 'id') ?? ''))

export const labelOf = (sign: string): string => sign.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()

const markText = /^[[(]?\s?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3}|(?:note|n\.?|fn) ?\d{1,3})\s?[\])]?\.?$/i
const noteName =
  /(?:^|[-_:])(?:fn|ftn|edn|foot-?note|end-?note|note|cite|ref|reference|sdfootnote|sdendnote|n)(?=$|[-_:.\d])/i

/** The id that a link leads to when it is a mark of a note: raised, in brackets, or said to be one. */
export function noteTarget(link: HtmlElement): string | undefined {
  const href = attribute(link, 'href')
  if (href === undefined || !href.includes('#')) return undefined
  const target = href.slice(href.indexOf('#') + 1)
  if (target === '' || target.length > 100) return undefined
  const text = plainText(link, 24)
  if (!markText.test(text)) return undefined
  const said = saysNoteMark(link)
  const raised = isRaised(link.parentNode) || link.childNodes.some(child => isRaised(child))
  return said ||
    raised ||
    (/^[[(]/.test(text) && noteName.test(target)) ||
    (href.startsWith('#') && noteName.test(target) && /^\d/.test(text))
    ? target
    : undefined
}

const isRaised = (node: HtmlNode | HtmlParent | null): boolean => node !== null && node.nodeName === 'sup'

const markClass =
  /^(?:foot-?note|end-?note|note)-?(?:ref|reference|mark|marker|link|anchor|call)s?$|^fn-?ref$|^note-?ref$|^footnote-backref$/i

/** Whether an element says that it is a mark of a note, or the way back from one. */
export const saysNoteMark = (element: HtmlElement): boolean =>
  element.attrs.length > 0 &&
  (/^doc-(?:noteref|backlink)$/.test(attribute(element, 'role') ?? '') ||
    attribute(element, 'epub:type') === 'noteref' ||
    classesOf(element).some(name => markClass.test(name)))
