import mammoth from 'mammoth'
import type {Archive} from '../archive.ts'
import {isRefused, Refused} from '../refused.ts'
import {hiddenColour, markedStyles, withRunMarks} from './run-marks.ts'
import {xmlText} from './xml.ts'

/** Styles that say more than mammoth makes of them by itself. */
const styles = [
  "p[style-name='Title'] => h1.document-title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='caption'] => figure.caption > p:fresh",
  "p[style-name='Caption'] => figure.caption > p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  `highlight[color='${hiddenColour}'] => s.hidden`,
]

/**
 * A Word file as HTML. The one place that knows mammoth: it gets parts of the archive that we unpacked and counted ourselves, XML only,
 * so that it can neither unpack a bomb nor read an image or anything beside the file.
 */
export async function wordToHtml(archive: Archive): Promise<string> {
  const names = new Set(archive.names.filter(name => /\.(?:xml|rels)$/i.test(name)))
  const text = async (name: string): Promise<string> => xmlText((await archive.read(name)) ?? new Uint8Array())
  const marked = names.has('word/styles.xml') ? markedStyles(await text('word/styles.xml')) : new Map<string, string>()
  const file = {
    exists: (name: string): boolean => names.has(name),
    read: async (name: string): Promise<string> =>
      /^word\/(?:document|footnotes|endnotes)\.xml$/.test(name) ? withRunMarks(await text(name), marked) : text(name),
  }
  const options = {
    styleMap: styles,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    convertImage: noImages,
  }
  try {
    const {value} = await mammoth.convertToHtml({file} as never, options)
    return value
  } catch (error) {
    if (isRefused(error)) throw error
    throw new Refused('damaged', 'The Word file is damaged.', 'Open it in Word and save it anew, or save it as PDF.')
  }
}

/** Images are counted, never opened. */
const noImages = (() => Promise.resolve([])) as never
