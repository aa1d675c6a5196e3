import type {HtmlElement, HtmlNode, HtmlParent} from './html-tree.ts'
import {limits} from './limits.ts'
import {paragraphsIn, type Unshown} from './unshown.ts'

/** Running text in the scripts of a page, and in what it shows to browsers that run none. */
export function proseInScripts(root: HtmlParent): Unshown[] {
  const inScripts: string[] = []
  const inNoscript: string[] = []
  const stack: HtmlNode[] = [...root.childNodes].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!('tagName' in node)) continue
    if (node.tagName === 'script' && !/ld\+json/i.test(typeOf(node))) inScripts.push(...proseIn(rawText(node), 2))
    else if (node.tagName === 'noscript') inNoscript.push(...paragraphsIn(rawText(node)).filter(isProse))
    else for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!)
  }
  return [
    {paragraphs: [...new Set(inScripts)], place: 'script'},
    {paragraphs: [...new Set(inNoscript)], place: 'noscript element'},
  ]
}

const typeOf = (element: HtmlElement): string => element.attrs.find(({name}) => name === 'type')?.value ?? ''

const rawText = ({childNodes}: HtmlElement): string =>
  childNodes.map(node => (node.nodeName === '#text' ? (node as {value: string}).value : '')).join('')

/** Shortest string literal that is looked into. */
const shortest = 80

/** Running text in the string literals of a script; data are often a string of data again. */
function proseIn(script: string, depth: number): string[] {
  if (script.length > limits.jsonCharacters) return []
  const found: string[] = []
  for (const {start, end} of literals(script)) {
    if (end - start < shortest) continue
    const text = decoded(script.slice(start, end))
    if (text === undefined) continue
    if (depth > 1 && /"\s?[:,]/.test(text)) found.push(...proseIn(text, depth - 1))
    else found.push(...paragraphsIn(text).filter(isProse))
  }
  return found
}

/** Strings between double quotes, each on one line. */
function* literals(script: string): Generator<{start: number; end: number}> {
  let start = -1
  for (let i = 0; i < script.length; i++) {
    const unit = script.charCodeAt(i)
    if (unit === 92) i++
    else if (unit === 10) start = -1
    else if (unit === 34) {
      if (start < 0) start = i + 1
      else {
        yield {start, end: i}
        start = -1
      }
    }
  }
}

function decoded(literal: string): string | undefined {
  try {
    return JSON.parse(`"${literal.replace(/\t/g, ' ')}"`) as string
  } catch {
    return undefined
  }
}

/** Sentences, and neither an address nor code. */
const isProse = (text: string): boolean =>
  text.length >= 60 &&
  /[.!?…。！？]["'”’»)\]]*$/u.test(text) &&
  !/[{}<>=;]|https?:/.test(text) &&
  (text.match(/[\p{L}\s]/gu)?.length ?? 0) > text.length * 0.85
