import {heightOf, type Region, type Slice} from '../flow.ts'
import {breakPages, type Container, type Filled, isForced} from './break.ts'
import type {Frame, Placed} from './placed.ts'
import {stretched} from './stretch.ts'

/** Columns begin on a page only when this much of it is left. */
const columnsFewest = 90

/** Put regions on pages one after another; columns of the last page come out level. */
export function fillPages(regions: readonly Region[], frame: Frame): {placed: Placed[]; pages: number} {
  const placed: Placed[] = []
  let page = 0
  let y = 0
  let lead: readonly Slice[] = []
  regions.forEach((region, index) => {
    const following = regions[index + 1]
    const [own, kept] = following === undefined ? [region.slices, []] : partLead(region.slices, frame)
    const last = following === undefined
    if (region.columns === 1) {
      const slices = [...lead, ...own]
      const at = (i: number): Container =>
        i === 0 ? {top: y, height: frame.height - y} : {top: 0, height: frame.height}
      const {filled} = breakPages(slices, at, {grid: frame.grid, quarter: last, alikeFrom: 1})
      for (const part of filled) put(part, page + part.container, 0, 0)
      const end = filled.at(-1)
      if (end !== undefined) {
        page += end.container
        y = end.bottom
      }
    } else {
      const leadHeight = lead.reduce((sum, slice) => sum + (slice.snap ? frame.grid : slice.height), 0)
      const crowded = frame.height - y - leadHeight < columnsFewest
      if (y > 0 && (crowded || isScant(own, region.columns, y + leadHeight, frame, last))) {
        page++
        y = 0
      }
      const {filled} = breakPages(lead, () => ({top: y, height: frame.height}), {grid: frame.grid})
      // White space before the head counts unless the head begins the page.
      const offset = y === 0 ? 0 : leadBlank(lead, y, frame.grid)
      for (const part of filled) put(part, page, 0, 0, offset)
      if (filled[0] !== undefined) y = filled[0].bottom + offset
      const end = fillColumns(own, region.columns, page, y, frame, last, put)
      page = end.page
      y = end.bottom
    }
    lead = kept
  })
  return {placed: stretched(placed, frame), pages: page + 1}

  function put(part: Filled, onPage: number, x: number, column: number, offset = 0): void {
    for (const {slice, top} of part.placed) placed.push({slice, page: onPage, x, top: top + offset, column})
  }
}

type Put = (part: Filled, page: number, x: number, column: number) => void

function fillColumns(
  slices: readonly Slice[],
  columns: number,
  page: number,
  y: number,
  frame: Frame,
  last: boolean,
  put: Put,
) {
  const width = (frame.width - frame.columnGutter * (columns - 1)) / columns
  const x = (column: number) => column * (width + frame.columnGutter)
  const {full, level, top} = spreadColumns(slices, columns, y, frame, last)
  const pages = full.length === 0 ? 0 : Math.floor(full.at(-1)!.container / columns) + 1
  for (const part of full)
    put(part, page + Math.floor(part.container / columns), x(part.container % columns), part.container % columns)
  for (const part of level) put(part, page + pages, x(part.container), part.container)
  return {page: page + pages, bottom: Math.max(top, ...level.map(part => part.bottom))}
}

/** Least part of the last page that columns should fill, and how much of the pages before may stay white for that. */
const lastPageLeast = 0.27
const whiteMost = 0.2

/** Full columns for all pages but the last, level ones there; the pages before give lines to a last page nearly empty. */
function spreadColumns(slices: readonly Slice[], columns: number, y: number, frame: Frame, last: boolean) {
  const attempt = (cut: number) => {
    const at = (i: number): Container => {
      const top = i < columns ? y : 0
      return {top, height: frame.height - top - cut}
    }
    const {filled} = breakPages(slices, at, {grid: 1, alikeFrom: columns})
    const pages = Math.ceil(((filled.at(-1)?.container ?? 0) + 1) / columns)
    const from = (pages - 1) * columns // the first container of the last page
    const rest = filled.find(part => part.container >= from)?.placed[0]
    const top = pages === 1 ? y : 0
    const level = rest === undefined ? [] : balance(slices.slice(slices.indexOf(rest.slice)), columns, top, frame)
    return {full: filled.filter(part => part.container < from), level, top, pages}
  }
  const first = attempt(0)
  const filledTo = ({level}: typeof first) => Math.max(0, ...level.map(part => part.bottom)) / frame.height
  if (!last || first.pages === 1 || filledTo(first) >= lastPageLeast) return first
  for (let cut = frame.grid; cut <= frame.height * whiteMost; cut += frame.grid) {
    const spread = attempt(cut)
    if (spread.pages > first.pages) break
    if (filledTo(spread) >= lastPageLeast) return spread
  }
  return first
}

/** Columns of one page at the least height at which the slices fit, found by halving to a point. */
function balance(slices: readonly Slice[], columns: number, top: number, frame: Frame): Filled[] {
  const total = slices.reduce((sum, slice) => sum + slice.height, 0)
  const most = frame.height - top
  const within = (height: number) => breakPages(slices, () => ({top, height}), {grid: 1, most: columns})
  const fits = (height: number) => {
    const {filled, cost} = within(height)
    return filled.length > 0 && !isForced(cost, filled.length)
  }
  let low = Math.min(most, total / columns)
  let high = Math.min(most, total / columns + 80)
  if (!fits(high)) high = most
  while (high - low > 1) {
    const middle = (low + high) / 2
    if (fits(middle)) high = middle
    else low = middle
  }
  const {filled} = within(high)
  return filled.length > 0 ? filled : breakPages(slices, () => ({top, height: most}), {grid: 1}).filled
}

/** True when columns begun here would leave a last page nearly empty, and begun on a page of their own would not. */
function isScant(slices: readonly Slice[], columns: number, y: number, frame: Frame, last: boolean): boolean {
  const least = (top: number) => {
    const {level, pages} = spreadColumns(slices, columns, top, frame, last)
    return pages === 1 && top === y ? 1 : Math.max(0, ...level.map(part => part.bottom)) / frame.height
  }
  return last && least(y) < lastPageLeast && least(0) >= lastPageLeast
}

/** Slices at a region's end that belong to what follows: a head and what is bound to it, unless it is a page of its own. */
function partLead(slices: readonly Slice[], frame: Frame): [readonly Slice[], readonly Slice[]] {
  let at = slices.length
  while (at > 0 && (slices[at - 1]!.blank || slices[at - 1]!.breakAfter === Number.POSITIVE_INFINITY)) at--
  return heightOf(slices.slice(at)) > frame.height / 3 ? [slices, []] : [slices.slice(0, at), slices.slice(at)]
}

function leadBlank(lead: readonly Slice[], y: number, grid: number): number {
  let at = y
  for (const slice of lead) {
    if (!slice.blank) break
    at = slice.snap ? Math.ceil(at / grid - 0.001) * grid : at + slice.height
  }
  return at - y
}
