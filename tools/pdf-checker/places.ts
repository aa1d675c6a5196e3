import type {PageModel, Run} from '../../pipeline/render/pdf/model.ts'
import type {Defect} from './defect.ts'

/** How far marks may hang over the frame's sides, in points. */
const hanging = 7
const tolerance = 0.6

/** Text outside its frame, text over text, text too pale, glyphs that don't exist. */
export function checkPlaces({pages, frame}: PageModel): Defect[] {
  return pages.flatMap(({marks}, index) => {
    const page = index + 1
    const runs = marks.filter(mark => mark.kind === 'run').filter(run => run.text.trim() !== '')
    const defects: Defect[] = []
    for (const run of runs) {
      const {left, right, top, bottom} = frame
      const low = run.y > bottom + tolerance || run.y - run.size * 0.6 < top - tolerance
      if (run.x < left - hanging || run.x + run.width > right + hanging || (low && run.decor === undefined))
        defects.push({rule: 'outside-frame', page, message: name(run)})
      if (run.glyphs.includes(0)) defects.push({rule: 'missing-glyph', page, message: name(run)})
      if (contrast(run.color) < 4.5) defects.push({rule: 'contrast', page, message: `${run.color}: ${name(run)}`})
    }
    const sorted = [...runs].sort((a, b) => a.y - b.y)
    sorted.forEach((run, i) => {
      for (let k = i + 1; k < sorted.length && sorted[k]!.y - run.y < 30; k++)
        if (meet(run, sorted[k]!))
          defects.push({rule: 'overlap', page, message: `${name(run)} and ${name(sorted[k]!)}`})
    })
    return defects
  })
}

/** Ink boxes: from the capitals' height to the descenders. */
function meet(a: Run, b: Run): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.size * 0.18, b.y + b.size * 0.18) - Math.max(a.y - a.size * 0.66, b.y - b.size * 0.66)
  return across > tolerance && down > tolerance
}

const name = ({text}: Run) => `“${text.trim().slice(0, 40)}”`

/** Contrast with white paper (WCAG 2.2, relative luminance). */
function contrast(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(i => {
    const channel = Number.parseInt(color.slice(i, i + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}
