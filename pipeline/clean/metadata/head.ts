import type {Line} from '../line.ts'
import type {Verdicts} from '../verdict.ts'

/** Lines below a title that may still belong to the head of an article: author, day, picture, share buttons. */
const below = 14
/** Lines above the body, when the title is far away or unknown; and lines of a body that turn out to be its head. */
const above = 10
const into = 3

/** The lines where an article's author and day stand: under its title, and right above the body. */
export function headLines({lines}: Verdicts, title: Line | undefined, body: number): Line[] {
  // what stands above the title and was kept is no body yet
  const start = Math.max(body, (title?.index ?? -1) + 1)
  return lines.filter(({index}) => {
    if (index >= start + into) return false
    return index >= body - above || (title !== undefined && index >= title.index - 5 && index <= title.index + below)
  })
}
