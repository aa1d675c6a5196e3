import {inflate} from '../inflate.ts'
import {limits} from '../limits.ts'
import {Refused} from '../refused.ts'

/**
 * Refuses a PDF whose packed streams would fill the memory: the parser keeps each as a whole, without a limit.
 * Looks at all but images, which are never unpacked for their text.
 */
export async function checkStreams(bytes: Uint8Array): Promise<void> {
  let unpacked = 0
  for (const {start, end, dictionary} of streamsOf(bytes)) {
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) continue
    const filters = dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/g) ?? []
    if (filters.length > 1) throw bomb('packed more than once')
    if (filters.length === 0) continue
    if (!/^\/Fl/.test(filters[0]!))
      unpacked += (end - start) * 8 // as much as text packs; the length bounds the worst
    else if ((end - start) * mostPacked > limits.pdfUnpacked / 64) {
      const result = await inflate(bytes.subarray(start, end), 'deflate', limits.pdfUnpacked - unpacked)
      if (result === 'too-large') throw bomb(`more than ${limits.pdfUnpacked / 1_048_576} MB when unpacked`)
      unpacked += result.bytes.length
    } else unpacked += (end - start) * 8
    if (unpacked > limits.pdfUnpacked) throw bomb(`more than ${limits.pdfUnpacked / 1_048_576} MB when unpacked`)
  }
}

/** What deflate can make of one byte at most. */
const mostPacked = 1032

const bomb = (what: string): Refused =>
  new Refused('too-large-unpacked', `The PDF's pages are ${what}.`, 'Save the part that you need as a PDF of its own.')

interface Stream {
  readonly start: number
  readonly end: number
  readonly dictionary: string
}

/** Where streams stand, by their key words. */
function* streamsOf(bytes: Uint8Array): Generator<Stream> {
  const text = new TextDecoder('latin1').decode(bytes)
  const word = /stream\r?\n/g
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    if (text.slice(Math.max(0, match.index - 3), match.index) === 'end') continue
    const start = match.index + match[0].length
    const close = text.indexOf('endstream', start)
    const end = close < 0 ? bytes.length : close
    const dictionary = text.slice(Math.max(0, match.index - 600), match.index)
    yield {start, end, dictionary: dictionary.slice(Math.max(0, dictionary.lastIndexOf(' obj')))}
    word.lastIndex = end
  }
}
