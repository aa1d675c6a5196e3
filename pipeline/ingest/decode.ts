import {decodeBytes} from '../text/windows-1252.ts'
import {detect, isIso2022Jp, wideOrder} from './encoding/detect.ts'
import {latin1} from './look.ts'

/** A decoded file: its text without a BOM, the encoding's name, and in words how that was decided. */
export interface Decoded {
  readonly text: string
  readonly encoding: {readonly name: string; readonly how: string}
  /** Characters that could not be read, now U+FFFD. */
  readonly unreadable: number
  /** Share of characters that no text holds: control characters, unassigned bytes. */
  readonly noise: number
  /** When the encoding was told by what the bytes read like: in words, which one and why. */
  readonly guessed?: string
}

/**
 * The text of a file. In this order: a byte order mark, UTF-16 by its zero bytes or by what it reads like, strict UTF-8,
 * UTF-8 with a few broken places, the declared charset unless another reads far better, the one that reads best.
 * `told` is a charset that stands outside the bytes, as in a mail's header. A U+FFFD in a valid UTF-8 page is no sign of a wrong decoding.
 */
export function decode(bytes: Uint8Array, told?: string): Decoded {
  const marked = byteOrderMark(bytes)
  if (marked !== undefined) return decodeAs(bytes, marked, 'byte order mark')
  const wide = zeroBytes(bytes)
  if (wide !== undefined) return decodeAs(bytes, wide, 'zero bytes at every other place')
  const read = wideOrder(bytes)
  if (read !== undefined) return decodeAs(bytes, read, 'reads like text in two bytes a character')
  const head = latin1(bytes.subarray(0, 4096))
  if (isIso2022Jp(head)) return decodeAs(bytes, 'iso-2022-jp', 'its escape sequences')
  const strict = strictly(bytes, 'utf-8')
  if (strict !== undefined) return finish(strict, 'utf-8', 'valid UTF-8')
  const declared = told === undefined ? declaredCharset(head) : encodingNamed(told)
  const lossy = decodeAs(bytes, 'utf-8', 'UTF-8 with broken places')
  if (lossy.unreadable <= wellFormed(lossy.text)) return lossy
  const found = detect(bytes, declared === 'utf-8' ? undefined : declared)
  if (found.name === declared) return decodeAs(bytes, found.name, 'declared in the page')
  const decoded = decodeAs(
    bytes,
    found.name,
    declared === undefined
      ? 'neither valid UTF-8 nor declared'
      : `reads better than ${declared}, which the page declares`,
  )
  const why =
    declared === undefined ? 'The encoding is not declared' : `The page declares ${declared}, and does not read like it`
  return {...decoded, guessed: `${why}; ${found.name} was assumed, since it reads like ${found.language} in it.`}
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return undefined
}

/** Text in a Latin script has a zero byte in nearly every UTF-16 code unit, always on the same side. */
function zeroBytes(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length & ~1, 4096)
  if (length < 4) return undefined
  const zeros = [0, 0]
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2]!++
  const [even, odd] = zeros as [number, number]
  const half = length / 2
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.4 && odd < half * 0.05) return 'utf-16be'
  return undefined
}

/** The charset that a page's head or an XML declaration names, when it is one that can be decoded. */
function declaredCharset(head: string): string | undefined {
  const label = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([-\w.:]{1,40})/i.exec(head)?.[1]
  return label === undefined ? undefined : encodingNamed(label)
}

function encodingNamed(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined // a charset that nobody knows
  }
}

function strictly(bytes: Uint8Array, name: string): string | undefined {
  try {
    return decodeBytes(bytes, name, true)
  } catch {
    return undefined
  }
}

const decodeAs = (bytes: Uint8Array, name: string, how: string): Decoded => finish(decodeBytes(bytes, name), name, how)

function finish(text: string, name: string, how: string): Decoded {
  let unreadable = 0
  let controls = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0xfffd) unreadable++
    else if (code < 0x20 ? code !== 9 && code !== 10 && code !== 12 && code !== 13 : code >= 0x7f && code < 0xa0)
      controls++
  }
  return {text, encoding: {name, how}, unreadable, noise: controls / Math.max(1, text.length)}
}

/** Characters beyond ASCII that were read well. */
function wellFormed(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x80 && code !== 0xfffd) count++
  }
  return count
}
