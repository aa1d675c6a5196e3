import type {HtmlElement} from './html-tree.ts'

export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find(attr => attr.name === name)?.value

/** Declarations that are looked at: a style attribute may be as long as a page. */
const longestStyle = 2000

/** An element's own style, in lower case and without white space. */
export const styleOf = (element: HtmlElement): string =>
  (attribute(element, 'style') ?? '').slice(0, longestStyle).toLowerCase().replace(/\s/g, '')

export const classesOf = (element: HtmlElement): string[] =>
  (attribute(element, 'class') ?? '')
    .slice(0, longestStyle)
    .split(/\s+/)
    .filter(name => name !== '')
