import type {Piece} from '../type/piece.ts'

/** A label to place: its dot's x and its own width, in points. */
export interface Label {
  readonly x: number
  readonly width: number
  readonly pieces: readonly Piece[]
}

export interface PlacedLabel extends Label {
  readonly row: number // 1, 2 … above the line; -1, -2 … below
  readonly left: number
}

const labelGap = 6
const leaderGap = 2.5
const triesMost = 5_000

/**
 * Give each label a row, and a place in it around its dot, so that no label meets another or another's leader.
 * The nearest rows are tried first, going back when a later label finds no place; undefined when none is found.
 */
export function placeLabels(
  labels: readonly Label[],
  from: number,
  to: number,
  rows: number,
): PlacedLabel[] | undefined {
  const order: number[] = []
  for (let row = 1; row <= rows; row++) order.push(row, -row)
  let tries = 0
  const place = (placed: readonly PlacedLabel[]): readonly PlacedLabel[] | undefined => {
    const label = labels[placed.length]
    if (label === undefined) return placed
    for (const row of order)
      for (const share of [0.5, 0, 1]) {
        // Centred on its dot, else beginning or ending there.
        const shift = share === 0.5 ? 0 : share === 0 ? -3 : 3
        const left = Math.max(from, Math.min(to - label.width, label.x - label.width * share + shift))
        const own = {...label, row, left}
        if (tries++ > triesMost) return undefined
        if (!placed.every(other => clear(own, other))) continue
        const rest = place([...placed, own])
        if (rest !== undefined) return rest
      }
    return undefined
  }
  const found = place([])
  return found === undefined ? undefined : [...found]
}

function clear(a: PlacedLabel, b: PlacedLabel): boolean {
  if (Math.sign(a.row) !== Math.sign(b.row)) return true
  if (a.row === b.row) return a.left + a.width + labelGap <= b.left || b.left + b.width + labelGap <= a.left
  const [inner, outer] = Math.abs(a.row) < Math.abs(b.row) ? [a, b] : [b, a]
  // The outer label's leader passes the inner rows; labels of neighbouring rows may stand over each other.
  return outer.x + leaderGap < inner.left || outer.x - leaderGap > inner.left + inner.width
}
