import {getDocument} from 'unpdf/pdfjs'
import {limits} from '../limits.ts'
import {Refused} from '../refused.ts'

/** Some text that one command of a page draws. Points from the page's top left corner; `y` is the baseline. */
export interface Run {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
  /** Quarter turns clockwise; undefined for any other angle. */
  readonly turns: 0 | 1 | 2 | 3 | undefined
  readonly rightToLeft: boolean
  /** White space was drawn before it. */
  readonly spaced: boolean
}

export interface Page {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
}

/** What a PDF holds, as far as it can be read. */
export interface PdfFile {
  readonly pages: readonly Page[]
  readonly pageCount: number
  readonly unreadablePages: number
  /** The page that holds more than can be a page; neither it nor what follows is read. */
  readonly crowdedPage?: number
  readonly info: Readonly<Record<string, unknown>>
}

/** The text runs of a PDF's pages. The one place that knows the parser: it is told to run no code, fetch nothing and print nothing. */
export async function readPages(bytes: Uint8Array): Promise<PdfFile> {
  const task = getDocument({
    data: new Uint8Array(bytes), // the parser takes the bytes away
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    enableXfa: false,
    disableAutoFetch: true,
    disableStream: true,
    stopAtErrors: false,
  })
  try {
    const file = await task.promise
    const pages: Page[] = []
    let unreadablePages = 0
    let crowdedPage: number | undefined
    let runs = 0
    const {info} = await file.getMetadata().catch(() => ({info: {}}))
    const wanted = Math.min(file.numPages, limits.pdfPages)
    for (let number = 1; number <= wanted && runs < limits.pdfRuns && crowdedPage === undefined; number++) {
      try {
        const page = await readPage(await file.getPage(number), number)
        if (page === 'crowded') crowdedPage = number
        else {
          pages.push(page)
          runs += page.runs.length
        }
      } catch {
        unreadablePages++
      }
      if (unreadablePages > limits.pdfUnreadablePages) break // a page count that is made up
    }
    return {
      pages,
      pageCount: file.numPages,
      unreadablePages,
      ...(crowdedPage === undefined ? {} : {crowdedPage}),
      info: info as PdfFile['info'],
    }
  } catch (error) {
    throw refusal(error)
  } finally {
    await task.destroy()
  }
}

function refusal(error: unknown): Refused {
  if (error instanceof Error && error.name === 'PasswordException')
    return new Refused('encrypted', 'The PDF is protected by a password.', 'Save a copy without a password.')
  return new Refused(
    'damaged',
    'The PDF is damaged: its pages can not be found.',
    'Open it in a PDF reader and save it anew, or copy its text into a .txt file.',
  )
}

type PageProxy = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>

type TextItem = Awaited<ReturnType<PageProxy['getTextContent']>>['items'][number]

/** The pieces of text on a page, as they come, so that one can stop when there are too many. */
async function itemsOf(page: PageProxy): Promise<TextItem[] | 'crowded'> {
  const reader = page.streamTextContent({includeMarkedContent: false}).getReader()
  const items: TextItem[] = []
  for (;;) {
    const {done, value} = (await reader.read()) as {done: boolean; value: {items: TextItem[]} | undefined}
    if (value !== undefined) items.push(...value.items)
    if (done) return items
    if (items.length > limits.pdfPageRuns) {
      reader.cancel(new Error('enough')).catch(() => {})
      return 'crowded'
    }
  }
}

async function readPage(page: PageProxy, number: number): Promise<Page | 'crowded'> {
  const {width, height, transform} = page.getViewport({scale: 1})
  const items = await itemsOf(page)
  if (items === 'crowded') return items
  const runs: Run[] = []
  let spaced = false
  for (const item of items) {
    if (!('str' in item)) continue
    const text = item.str
    if (text.trim() === '') {
      spaced = true
      continue
    }
    const [a, b, c, d, e, f] = multiply(transform, item.transform)
    const size = Math.hypot(c, d)
    if (![a, b, c, d, e, f, item.width].every(Number.isFinite) || size === 0) continue
    const angle = (Math.atan2(b, a) / Math.PI) * 2
    const near = Math.round(angle)
    const turns = Math.abs(angle - near) < 0.05 ? (((near + 4) % 4) as Run['turns']) : undefined
    runs.push({
      text,
      x: e,
      y: f,
      width: item.width,
      size,
      font: item.fontName,
      turns,
      rightToLeft: item.dir === 'rtl',
      spaced,
    })
    spaced = /\s$/.test(text)
  }
  page.cleanup()
  return {number, width, height, runs}
}

type Matrix = readonly [number, number, number, number, number, number]

function multiply(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = outer as unknown as Matrix
  const [g, h, i, j, k, l] = inner as unknown as Matrix
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
