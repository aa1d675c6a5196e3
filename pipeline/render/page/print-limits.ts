import type {Style} from '../../model/style.ts'

/** A key of style.yaml whose value can't be printed: what would do, and what stands there. */
export interface Fault {
  readonly path: readonly string[]
  readonly expected: string
  readonly received: string
}

const papers = {A4: {width: 595, height: 841}, Letter: {width: 612, height: 792}} as const

/** Points that no printer reaches, at any edge. */
const edge = 18
/** From the frame to the running head's and the foot's baselines, in points, as the pages are set. */
const headAbove = 28
const footBelow = 32
/** Least height of the frame: less holds no key points. */
const frameLeast = 300
/** Least contrast of text with what is behind it (WCAG 2.2, 1.4.3). */
const contrastLeast = 4.5
/** A line below this part of its size meets the one above. */
const leadingLeast = 0.95
/** Width of a character of running text, as a part of its size. */
const characterWidth = 0.5

/** All for which a page would be clipped, unreadable or without room, instead of printed so. */
export const faultsOf = (style: Style): Fault[] => [
  ...widthFaults(style),
  ...heightFaults(style),
  ...sizeFaults(style),
  ...contrastFaults(style),
]

const points = (value: number) => `${Math.round(value * 10) / 10}`

function widthFaults({paper, margins, columns}: Style): Fault[] {
  const room = papers[paper].width - edge - margins.left - columns.gutter - columns.side
  if (columns.text <= room) return []
  const beside = `left margin ${points(margins.left)}, gutter ${points(columns.gutter)} and side column ${points(columns.side)}`
  return [
    {
      path: ['columns', 'text'],
      expected: `a column of at most ${points(Math.max(0, room))} points: ${paper} has no more beside ${beside}`,
      received: points(columns.text),
    },
  ]
}

function heightFaults({paper, margins, text: {running}}: Style): Fault[] {
  const faults: Fault[] = []
  const least = (key: 'top' | 'bottom', room: number, what: string) => {
    if (margins[key] < room)
      faults.push({
        path: ['margins', key],
        expected: `at least ${points(room)} points: ${what} stands in it`,
        received: points(margins[key]),
      })
  }
  least('top', headAbove + running.size + 4, 'the running head')
  least('bottom', footBelow + 8, 'the foot')
  const left = papers[paper].height - margins.top - margins.bottom
  if (left < frameLeast)
    faults.push({
      path: ['margins'],
      expected: `margins that leave at least ${frameLeast} points for text on ${paper}`,
      received: `${points(Math.max(0, left))} points`,
    })
  return faults
}

/** In which column each kind of text stands, and how many characters of it a line must hold. */
const lines: readonly (readonly [keyof Style['text'], (style: Style) => number, number])[] = [
  ['title', frameOf, 14],
  ['kicker', frameOf, 30],
  ['scope', frameOf, 30],
  ['running', frameOf, 40],
  ['section', frameOf, 20],
  ['subsection', ({columns}) => columns.text, 20],
  ['bottomLine', ({columns}) => columns.text, 25],
  ['body', ({columns}) => columns.text, 25],
  ['source', ({columns}) => columns.text, 25],
  ['note', ({columns}) => columns.text, 25],
  ['ledger', ({columns}) => columns.text - columns.gutter - columns.side, 15],
  ['table', style => frameOf(style) / 4, 12],
  ['side', ({columns}) => columns.side, 12],
  ['annex', style => (frameOf(style) - (style.annex.columns - 1) * style.annex.gutter) / style.annex.columns, 20],
]

function frameOf({columns}: Style): number {
  return columns.text + columns.gutter + columns.side
}

function sizeFaults(style: Style): Fault[] {
  return lines.flatMap(([kind, columnOf, characters]): Fault[] => {
    const {size, leading} = style.text[kind]
    const most = columnOf(style) / characters / characterWidth
    if (size > most)
      return [
        {
          path: ['text', kind, 'size'],
          expected: `a size of at most ${points(Math.floor(most * 10) / 10)}: a line of its column holds ${characters} characters then`,
          received: points(size),
        },
      ]
    const least = size * leadingLeast
    return leading >= least
      ? []
      : [
          {
            path: ['text', kind, 'leading'],
            expected: `a line distance of at least ${points(Math.ceil(least * 10) / 10)} for text of ${points(size)} points`,
            received: points(leading),
          },
        ]
  })
}

type Color = keyof Style['colors']

/** Which colours of text stand on which ground; paper is white. */
const grounds: readonly (readonly [Color, readonly (Color | 'paper')[]])[] = [
  ['ink', ['paper', 'tint', 'disputeTint']],
  ['muted', ['paper', 'tint', 'disputeTint']],
  ['accent', ['paper', 'tint']],
  ['dispute', ['disputeTint']],
]

function contrastFaults({colors}: Style): Fault[] {
  return grounds.flatMap(([text, behind]): Fault[] => {
    const measured = behind.map(ground => {
      const contrast = contrastOf(colors[text], ground === 'paper' ? '#ffffff' : colors[ground])
      return {ground: ground === 'paper' ? 'white paper' : `\`${ground}\``, contrast}
    })
    const faint = measured.find(({contrast}) => contrast < contrastLeast)
    if (faint === undefined) return []
    const expected = `a contrast of at least ${contrastLeast} to 1 with ${faint.ground}`
    return [{path: ['colors', text], expected, received: `${faint.contrast} to 1`}]
  })
}

/** Contrast of two colours in hundredths (WCAG 2.2), 1 to 21. */
export function contrastOf(one: string, two: string): number {
  const [light, dark] = [luminanceOf(one), luminanceOf(two)].sort((a, b) => b - a) as [number, number]
  return Math.round(((light + 0.05) / (dark + 0.05)) * 100) / 100
}

function luminanceOf(color: string): number {
  const [red, green, blue] = [1, 3, 5].map(i => {
    const channel = Number.parseInt(color.slice(i, i + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
