import {limits} from '../limits.ts'
import {Refused} from '../refused.ts'

/** An XML part of a Word file as text, once its elements are counted: a parser that builds a tree must not be the first to meet a flood. */
export function xmlText(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes)
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    throw refuse('xml-entities', 'The file declares entities of its own, which no word processor writes.')
  let depth = 0
  let elements = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const next = text[at + 1]
    if (next === '/') depth--
    else if (next !== '!' && next !== '?') {
      const close = text.indexOf('>', at)
      if (close < 0) break
      if (text[close - 1] !== '/') depth++
      if (++elements > limits.xmlElements)
        throw refuse('too-many-nodes', `The file has more than ${limits.xmlElements} elements.`)
      if (depth > limits.xmlDepth)
        throw refuse('nested-too-deep', `More than ${limits.xmlDepth} elements are nested in one another.`)
    }
  }
  return text
}

const refuse = (rule: string, message: string): Refused =>
  new Refused(rule, message, 'Open it in Word and save it anew, or save it as PDF.')
