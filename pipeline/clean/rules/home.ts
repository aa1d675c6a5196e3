import type {Span} from '../features/stretch.ts'
import type {Line} from '../line.ts'
import type {Verdicts} from '../verdict.ts'

/** Share of the kept words that the article's own element holds. */
const mostOfIt = 0.75
/** How unlikely a line may be and still be taken for the sake of where it stands, in log odds. */
const least = -1.5
/** Words of a line that says something. */
const fewest = 4

const text = /^(?:p|div|section|span|article|main|h[2-6]|b|strong|em|i|font|center)$/
const named = /[.#]/

/**
 * Keeps the lines between kept ones that stand in the article's own element, or in elements of it without a name: bare text, short
 * paragraphs under short headings. What a page puts among its paragraphs besides has a box with a name, or leads elsewhere.
 */
export function keepAtHome(verdicts: Verdicts, scores: readonly number[], keeps: boolean[]): void {
  const {lines} = verdicts
  const kept = lines.filter(({index, hints}) => keeps[index] && hints !== undefined && hints.path.length > 0)
  const home = homeOf(kept)
  if (home === undefined) return
  const [first, last] = [kept[0]!.index, kept.at(-1)!.index]
  const depth = home.length
  for (const line of lines.slice(first, last)) {
    if (keeps[line.index] || !verdicts.isOpen(line.index) || scores[line.index]! <= least) continue
    if (isPlain(line, home, depth) && (line.words >= fewest || line.kind === 'heading')) keeps[line.index] = true
  }
}

/**
 * Lines outside the best stretch that the weights would keep and that stand in the element which holds most of the stretch: a table, a row
 * of products or a picture between two parts of an article must not end it. On pages not fitted on: WCXB .9522 to .9546, news .9522 to .9516.
 */
export function atHomeOutside(lines: readonly Line[], keeps: readonly boolean[], stretch: Span): Line[] {
  const kept = lines.filter(({index, hints}) => keeps[index] && hints !== undefined && hints.path.length > 0)
  const isOutside = ({index}: Line): boolean => index < stretch.first || index > stretch.last
  const home = homeOf(kept.filter(line => !isOutside(line)))
  if (home === undefined) return []
  return kept.filter(line => isOutside(line) && home.every((step, i) => line.hints?.path[i] === step))
}

/** The innermost element that holds most of the kept words, by the names on the way to it. */
function homeOf(kept: readonly Line[]): readonly string[] | undefined {
  let inside = kept
  const home: string[] = []
  const all = wordsOf(kept)
  for (;;) {
    const words = new Map<string, number>()
    for (const {hints, words: own} of inside) {
      const step = hints!.path[home.length]
      if (step !== undefined) words.set(step, (words.get(step) ?? 0) + own)
    }
    const [step] = [...words].find(([, sum]) => sum >= all * mostOfIt) ?? []
    if (step === undefined) return home.length > 1 ? home : undefined
    inside = inside.filter(({hints}) => hints!.path[home.length] === step)
    home.push(step)
  }
}

function isPlain({hints}: Line, home: readonly string[], depth: number): boolean {
  if (hints === undefined || hints.hidden === true || hints.linkCharacters > 0 || hints.path.length < depth)
    return false
  if (home.some((step, i) => hints.path[i] !== step)) return false
  return [...hints.path.slice(depth), hints.tag].every(
    step => step === home.at(-1) || (text.test(step) && !named.test(step)),
  )
}

const wordsOf = (lines: readonly Line[]): number => lines.reduce((sum, {words}) => sum + words, 0)
