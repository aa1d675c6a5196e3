import type {Frame, Placed} from './placed.ts'

/** A foot whiter than this part of the page is meant to be, and stays. */
const whiteMost = 0.14

/** Let what may grow take up the white foot of its page, so that a page that ends with a box ends where others do. */
export function stretched(placed: readonly Placed[], frame: Frame): Placed[] {
  const growth = growthByPage(placed, frame)
  const lowered = new Map<number, number>()
  return placed.map(one => {
    const share = growth.get(one.page)
    if (share === undefined) return one
    const down = lowered.get(one.page) ?? 0
    const more = (one.slice.stretch ?? 0) * share
    lowered.set(one.page, down + more)
    const slice = more === 0 ? one.slice : {...one.slice, height: one.slice.height + more}
    return {...one, slice, top: one.top + down}
  })
}

/** For each page, the part of their stretch that its slices take; the last page ends where its text does. */
function growthByPage(placed: readonly Placed[], {height}: Frame): Map<number, number> {
  const pages = new Map<number, {bottom: number; stretch: number; columns: boolean}>()
  for (const {page, column, slice, top} of placed) {
    const known = pages.get(page) ?? {bottom: 0, stretch: 0, columns: false}
    if (!slice.blank) known.bottom = Math.max(known.bottom, top + slice.height)
    known.stretch += slice.stretch ?? 0
    known.columns ||= column > 0
    pages.set(page, known)
  }
  const last = Math.max(...pages.keys())
  const growth = new Map<number, number>()
  for (const [page, {bottom, stretch, columns}] of pages) {
    const room = height - bottom
    if (page === last || columns || stretch === 0 || room <= 0 || room > height * whiteMost) continue
    growth.set(page, Math.min(1, room / stretch))
  }
  return growth
}
