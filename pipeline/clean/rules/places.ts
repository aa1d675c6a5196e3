import type {Line} from '../line.ts'
import type {Verdicts} from '../verdict.ts'

/** Share of the words in one kind of place that must be kept before its other paragraphs are kept too.
 *  Of 0.4, 0.5 and 0.6 on the tuned pages: the same. With it exact matches are .404, without .383. */
const most = 0.6
/** How unlikely a paragraph may be and still be taken for the sake of its place, in log odds. */
const least = -2

/** Keeps the paragraphs of a page that stand in the same kind of element as most of its article, though the weights alone would not. */
export function agreeOnPlaces(verdicts: Verdicts, scores: readonly number[], keeps: boolean[]): void {
  const places = new Map<string, Line[]>()
  for (const line of verdicts.lines) {
    if (line.hints === undefined || line.hints.path.length === 0 || !isParagraph(line) || !verdicts.isOpen(line.index))
      continue
    const place = `${line.hints.path.join(' ')} ${line.hints.tag}`
    const there = places.get(place)
    if (there === undefined) places.set(place, [line])
    else there.push(line)
  }
  for (const lines of tablesOf(verdicts)) {
    const [first, last] = [lines[0]!.index, lines.at(-1)!.index]
    const inside = keeps[first - 1] === true && keeps[last + 1] === true
    const kept = lines.filter(({index}) => keeps[index]).length
    if (inside || kept > lines.length * 0.3) for (const {index} of lines) keeps[index] = true
  }
  for (const lines of places.values()) {
    const kept = lines.filter(({index}) => keeps[index])
    if (kept.length === 0 || lines.length < 3) continue
    const share = wordsOf(kept) / wordsOf(lines)
    if (share > most) for (const {index} of lines) keeps[index] ||= scores[index]! > least
  }
}

/** The rows of each table. */
function tablesOf({lines}: Verdicts): Line[][] {
  const tables: Line[][] = []
  for (const line of lines) {
    if (line.kind !== 'table-row') continue
    const last = tables.at(-1)
    if (last?.at(-1)?.index === line.index - 1) last.push(line)
    else tables.push([line])
  }
  return tables
}

const wordsOf = (lines: readonly Line[]): number => lines.reduce((sum, {words}) => sum + words, 0)

const isParagraph = ({words, stops, hints}: Line): boolean => stops && words >= 8 && (hints?.linkCharacters ?? 0) < 200
