import {inflate} from '../inflate.ts'
import {limits} from '../limits.ts'
import {Refused} from '../refused.ts'

/**
 * Refuses a PDF whose packed streams would fill the memory: the parser keeps each as a whole, without a limit.
 * Looks at all but images, which are never unpacked for their text.
 */
export async function checkStreams(bytes: Uint8Array): Promise<void> {
  let unpacked = 0
  let drawn = 0
  for (const {start, end, dictionary} of streamsOf(bytes)) {
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) continue
    const length = await unpackedLength(bytes.subarray(start, end), dictionary, limits.pdfUnpacked - unpacked)
    unpacked += length
    if (!support.test(dictionary)) drawn += length
    if (drawn > limits.pdfDrawn) throw bomb(`more than ${limits.pdfDrawn / 1_048_576} MB of drawing commands`)
    if (unpacked > limits.pdfUnpacked) throw tooLarge()
  }
}

/** How long a stream is when unpacked; of one that is too short to matter an estimate, on the high side for what text packs to. */
async function unpackedLength(packed: Uint8Array, dictionary: string, limit: number): Promise<number> {
  const filters = dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/g) ?? []
  if (filters.length > 1) throw bomb('packed more than once')
  if (filters.length === 0) return packed.length
  if (!filters[0]!.startsWith('/Fl') || packed.length < shortest) return packed.length * 8
  const result = await inflate(packed, 'deflate', limit)
  if (result === 'too-large') throw tooLarge()
  return result.bytes.length
}

/** Bytes of the shortest stream that is unpacked for its length: shorter ones stay below a megabyte. */
const shortest = 1000

const tooLarge = (): Refused => bomb(`more than ${limits.pdfUnpacked / 1_048_576} MB when unpacked`)

/** Streams that are no drawing commands of a page: fonts, colours, tables of objects, descriptions. */
const support =
  /\/(?:Length1|FontFile\d?|Type1C|CIDFontType0C|OpenType|ObjStm|XRef|Metadata|EmbeddedFile|CMapName|FunctionType|ShadingType|N \d)\b/

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
