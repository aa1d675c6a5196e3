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
  readonly fit: number
  readonly hyphens: number // lines in a row that end in a hyphen or dash, this one among them
  readonly next: number // the glyph with which the line after it begins
  readonly hang: number // of that glyph, outside the measure
}

/** Demerits of two hyphenated lines in a row, of more than two, of a hyphen before the last line. */
const ladder = 20_000
const ladderMost = 2
const ladderTooLong = 1e8
const lateHyphen = 5_000
/** Badness of letters changed to their bound; demerits of neighbours that differ by more than that bound. */
const changedLetters = 10
const unlike = 1_500

/**
 * The breaks that make the best paragraph as a whole (Knuth and Plass 1981): least demerits, where letters may be scaled
 * a little along with the spaces, as microtype does. Never fails: a line too short is dear, one too long dearest.
 */
export function chooseBreaks(breaks: readonly Break[], sums: Sums, rules: LineRules): Break[] {
  const active: Node[] = [
    {index: -1, cost: 0, lines: 0, from: null, fit: 0, hyphens: 0, next: 0, hang: rules.hangStart(0)},
  ]
  let last: Node | undefined
  const best: Node[] = []
  breaks.forEach((point, index) => {
    // The best way to end a line here; one for each number of hyphens in a row, which weigh on what follows.
    best.length = 0
    let kept = 0 // of the active ones, moved to the front
    const hang = rules.hangEnd(point)
    let hangBefore: number | undefined
    const flagged = point.kind === 'hyphen' || point.kind === 'dash'
    const count = active.length
    for (let i = 0; i < count; i++) {
      const node = active[i]!
      const fit = lineFit(node, point, hang, sums, rules)
      if (fit >= -2) active[kept++] = node
      else if (best.length > 0 || count > kept + 1) continue // too long, and there is another way
      const cost = node.cost + demerits(fit, point, node, rules, sums)
      const hyphens = flagged ? Math.min(ladderMost + 1, node.hyphens + 1) : 0
      let rival = 0
      while (rival < best.length && best[rival]!.hyphens !== hyphens) rival++
      if (rival < best.length && best[rival]!.cost <= cost) continue
      hangBefore ??= rules.hangStart(point.next)
      const {next} = point
      best[rival] = {index, cost, lines: node.lines + 1, from: node, fit, hyphens, next, hang: hangBefore}
    }
    active.length = kept
    for (const node of best) active.push(node)
    if (point.kind === 'end') last = best[0]
  })
  const chosen: Break[] = []
  for (let node: Node | null = last ?? null; node !== null && node.index >= 0; node = node.from)
    chosen.unshift(breaks[node.index]!)
  return chosen
}

/**
 * How a line must change to fit: up to 1 and -1 its letters do it alone, and beyond them its spaces by so much of their
 * stretch or shrink; under -2 it doesn't fit.
 */
function lineFit(
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
  if (!rules.justified) return slack < -0.01 ? -3 : slack / (0.3 * rules.measure)
  if (slack >= 0 && point.kind === 'end') return 0
  const size = Math.abs(slack)
  const letters = natural * rules.letters
  if (size <= letters) return slack / letters
  const elastic = spaces * (slack >= 0 ? rules.stretch : rules.shrink)
  return Math.sign(slack) * (1 + (size - letters) / Math.max(rules.measure * 0.005, elastic))
}

const cube = (value: number) => value * value * value

function demerits(fit: number, point: Break, node: Node, rules: LineRules, sums: Sums): number {
  if (fit < -2) return 1e12 * -fit
  const end = point.kind === 'end'
  const size = Math.abs(fit)
  const badness = rules.justified
    ? 100 * cube(Math.max(0, size - 1)) + changedLetters * Math.min(1, size) ** 2
    : end
      ? 0
      : 100 * size ** 2
  let cost = (1 + badness) ** 2 + point.penalty ** 2
  const flagged = point.kind === 'hyphen' || point.kind === 'dash'
  if (flagged && node.hyphens > 0) cost += node.hyphens < ladderMost ? ladder : ladderTooLong
  if (end && node.hyphens > 0) cost += lateHyphen
  if (rules.justified && node.lines > 0) cost += unlike * Math.max(0, Math.abs(fit - node.fit) - 1) ** 2
  if (end && node.lines > 0) {
    // A last line of a syllable looks like a fault: wish for an eighth of the measure at least.
    const width = sums.width[point.end]! - sums.width[node.next]!
    if (width < rules.measure / 8) cost += 30_000
  }
  return cost
}
