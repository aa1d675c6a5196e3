import type {Break} from './breaks.ts'

/** Prefix sums over the glyphs of a text: width before each glyph, and the spaces' part of it. */
export interface Sums {
  readonly width: Float64Array
  readonly spaces: Float64Array
}

export interface LineRules {
  readonly measure: number // of all lines, in points
  readonly firstIndent: number
  readonly justified: boolean
  readonly hyphenWidth: number
  /** Parts of a space that justified lines may add or take, and the part of the text's width that letters may. */
  readonly stretch: number
  readonly shrink: number
  readonly letters: number
  /** What hangs outside the measure, in points: at the end of a line that ends before glyph `end`, at a start. */
  readonly hangEnd: (point: Break) => number
  readonly hangStart: (next: number) => number
}

interface Node {
  readonly index: number // into the breaks; -1 is the start
  readonly cost: number
  readonly lines: number
  readonly from: Node | null
  readonly tightness: number
  readonly hyphens: number // lines in a row that end in a hyphen or dash, this one among them
  readonly next: number // the glyph with which the line after it begins
  readonly hang: number // of that glyph, outside the measure
}

/** Demerits of two hyphenated lines in a row, of very unlike neighbours, of a hyphen before the last line, of more
 *  hyphens in a row than two. */
const ladder = 20_000
const unlike = 3_000
const lateHyphen = 5_000
const ladderMost = 2
const ladderTooLong = 1e8

/**
 * The breaks that make the best paragraph as a whole (Knuth and Plass 1981): least demerits, where letters may be scaled
 * a little along with the spaces, as microtype does. Never fails: a line too short is dear, one too long dearest.
 */
export function chooseBreaks(breaks: readonly Break[], sums: Sums, rules: LineRules): Break[] {
  let active: Node[] = [
    {index: -1, cost: 0, lines: 0, from: null, tightness: 1, hyphens: 0, next: 0, hang: rules.hangStart(0)},
  ]
  let last: Node | undefined
  breaks.forEach((point, index) => {
    // The best way to end a line here; one for each number of hyphens in a row, which weigh on what follows.
    const best: Node[] = []
    const kept: Node[] = []
    const hang = rules.hangEnd(point)
    const flagged = point.kind === 'hyphen' || point.kind === 'dash'
    for (const node of active) {
      const ratio = lineRatio(node, point, hang, sums, rules)
      if (ratio >= -1) kept.push(node)
      else if (best.length > 0 || active.length > kept.length + 1) continue // too long, and there is another way
      const cost = node.cost + demerits(ratio, point, node, rules, sums)
      const hyphens = flagged ? Math.min(ladderMost + 1, node.hyphens + 1) : 0
      const rival = best.findIndex(other => other.hyphens === hyphens)
      if (rival >= 0 && best[rival]!.cost <= cost) continue
      const {next} = point
      const reached = {
        index,
        cost,
        lines: node.lines + 1,
        from: node,
        tightness: tightnessOf(ratio),
        hyphens,
        next,
        hang: 0,
      }
      if (rival < 0) best.push(reached)
      else best[rival] = reached
    }
    active = kept
    if (best.length > 0) {
      const hangBefore = rules.hangStart(point.next)
      for (const node of best) active.push({...node, hang: hangBefore})
    }
    if (point.kind === 'end') last = best[0]
  })
  const chosen: Break[] = []
  for (let node: Node | null = last ?? null; node !== null && node.index >= 0; node = node.from)
    chosen.unshift(breaks[node.index]!)
  return chosen
}

/** How a line must change to fit: 0 not at all, 1 all its stretch, below 0 shrink; under -1 it doesn't fit. */
function lineRatio(
  {next: start, hang: hangBefore, lines}: Node,
  point: Break,
  hang: number,
  sums: Sums,
  rules: LineRules,
): number {
  const spaces = sums.spaces[point.end]! - sums.spaces[start]!
  const natural =
    sums.width[point.end]! - sums.width[start]! + (point.kind === 'hyphen' ? rules.hyphenWidth : 0) - hang - hangBefore
  const slack = rules.measure - (lines === 0 ? rules.firstIndent : 0) - natural
  if (!rules.justified) return slack < -0.01 ? -2 : slack / (0.3 * rules.measure)
  if (slack >= 0 && point.kind === 'end') return 0
  // Letters give first, as with microtype: a change of 2 % can't be seen, uneven spaces can.
  const rest = Math.max(0, Math.abs(slack) - natural * rules.letters)
  const elastic = spaces * (slack >= 0 ? rules.stretch : rules.shrink)
  return (Math.sign(slack) * rest) / Math.max(rules.measure * 0.005, elastic)
}

function demerits(ratio: number, point: Break, node: Node, rules: LineRules, sums: Sums): number {
  if (ratio < -1) return 1e12 * -ratio
  const end = point.kind === 'end'
  const badness = end && ratio > 0 ? 0 : 100 * (rules.justified ? Math.abs(ratio) ** 3 : ratio ** 2)
  let cost = (1 + badness) ** 2 + point.penalty ** 2
  const flagged = point.kind === 'hyphen' || point.kind === 'dash'
  if (flagged && node.hyphens > 0) cost += node.hyphens < ladderMost ? ladder : ladderTooLong
  if (end && node.hyphens > 0) cost += lateHyphen
  if (rules.justified && Math.abs(tightnessOf(ratio) - node.tightness) > 1) cost += unlike
  if (end && node.lines > 0) {
    // A last line of a syllable looks like a fault: wish for an eighth of the measure at least.
    const width = sums.width[point.end]! - sums.width[node.next]!
    if (width < rules.measure / 8) cost += 30_000
  }
  return cost
}

/** TeX's four classes: tight, decent, loose, very loose. */
const tightnessOf = (ratio: number) => (ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3)
