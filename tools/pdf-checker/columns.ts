import type {PageModel, Role} from '../../pipeline/render/pdf/model.ts'
import type {Defect} from './defect.ts'
import {linesOf, runsByContent, type TextLine, tagsOf} from './reading.ts'

/** Lines that stand alone at the head or foot of a page or column, and a last page nearly empty. */
export function checkColumns(model: PageModel): Defect[] {
  const defects: Defect[] = []
  const runs = runsByContent(model)
  const blocks = new Set<Role>(['P', 'H1', 'H2', 'H3', 'TH', 'TD', 'Lbl', 'Figure', 'Code', 'Caption'])
  const texts = [...tagsOf(model.tags)]
    .filter(({role}) => blocks.has(role))
    .map(tag => ({tag, lines: linesOf(tag, runs)}))
    .filter(({lines}) => lines.length > 0)
  for (const {tag, lines} of texts) {
    if (tag.role !== 'P') continue
    const parts = columnsOf(lines)
    if (parts.length < 2) continue
    const [first, last] = [parts[0]!, parts.at(-1)!]
    if (first.length < 2) defects.push({rule: 'orphan', page: first[0]!.page + 1, message: quote(first)})
    if (last.length < 2) defects.push({rule: 'widow', page: last[0]!.page + 1, message: quote(last)})
  }
  texts.forEach(({tag, lines}, i) => {
    if (!tag.role.startsWith('H')) return
    const next = texts[i + 1]?.lines
    const end = lines.at(-1)!
    if (next === undefined || next[0]!.page !== end.page || next[0]!.y < end.y - 20)
      defects.push({rule: 'stranded-head', page: end.page + 1, message: quote(lines)})
  })
  defects.push(...splitBoxes(model))
  const {frame, pages} = model
  const feet = (pages.at(-1)?.marks ?? []).flatMap(mark =>
    mark.kind === 'run' && mark.content !== null ? [mark.y] : [],
  )
  const filled = (Math.max(frame.top, ...feet) - frame.top) / (frame.bottom - frame.top)
  if (pages.length > 1 && filled < 0.25)
    defects.push({rule: 'short-last-page', page: pages.length, message: `${Math.round(filled * 100)} % full`})
  return defects
}

/** Boxes that go on over a page's end though they would fit on half of one. */
function splitBoxes({pages, frame}: PageModel): Defect[] {
  const boxes = (page: number) =>
    (pages[page]?.marks ?? [])
      .filter(mark => mark.kind === 'fill')
      .filter(({width, height}) => width > 100 && height > 8)
  return pages.flatMap((_, page) =>
    boxes(page).flatMap((box): Defect[] => {
      const rest = boxes(page + 1).find(
        other => other.color === box.color && other.x === box.x && other.width === box.width && other.y < frame.top + 1,
      )
      const last = Math.max(...boxes(page).map(({y, height}) => y + height)) === box.y + box.height
      if (rest === undefined || !last || box.height + rest.height > (frame.bottom - frame.top) / 2) return []
      // Another box of the kind that happens to begin the next page is none: the page before ends with this one's text.
      const end = Math.max(
        ...pages[page]!.marks.flatMap(mark => (mark.kind === 'run' && mark.content !== null ? [mark.y] : [])),
      )
      return box.y + box.height - end > 6 ? [] : [{rule: 'split-box', page: page + 1, message: `a box of ${box.color}`}]
    }),
  )
}

/** Lines parted where they go on higher up or on another page. */
function columnsOf(lines: readonly TextLine[]): TextLine[][] {
  const parts: TextLine[][] = []
  for (const line of lines) {
    const last = parts.at(-1)?.at(-1)
    if (last !== undefined && last.page === line.page && line.y > last.y) parts.at(-1)!.push(line)
    else parts.push([line])
  }
  return parts
}

const quote = (lines: readonly TextLine[]) => `“${lines[0]!.text.trim().slice(0, 60)}”`
