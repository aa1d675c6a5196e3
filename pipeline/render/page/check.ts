import {type Template, TypeGuards} from 'liquidjs'
import type {Root} from 'mdast'
import {Mistake} from '../../model/mistake.ts'
import {refusingDepth, tooLong} from './limits.ts'
import {createEngine, parseAll, quoted} from './liquid.ts'
import {faultsOf, parseMarkdown} from './markdown.ts'
import {checkNames, flatten} from './names.ts'
import {placeholderOf, reserved} from './placeholder.ts'
import {type Place, whereOf} from './position.ts'

/** Everything that is wrong with a page.md, in the order of the file. Nothing has to be filled in to find it. */
export function checkPage(place: Place): Mistake[] {
  const at = place.text.search(reserved)
  if (at >= 0)
    return [
      new Mistake('The page holds a private-use character (U+E000 or U+E001)', {
        where: whereOf(place, at),
        remedy: 'Remove it: these two characters mark where values go.',
      }),
    ]
  const long = tooLong(place)
  if (long !== undefined) return [long]
  const {templates, mistakes, partly} = parseAll(
    createEngine(() => ''),
    place,
  )
  if (templates === undefined) return mistakes
  const found: {mistake: Mistake; offset: number}[] = []
  const blotted = mistakes.length > 0
  const outputs = checkNames(templates, place, mistake => {
    // Where a loop was left out, its own name is unknown for no fault: only what looks mistyped is told.
    if (!partly || mistake.remedy.startsWith('Did you mean')) mistakes.push(mistake)
  })
  const {text, offsetOf} = withoutTags(templates)
  if (text.trim() === '') return mistakes.length > 0 ? mistakes : [printsNothing(place)]
  if (blotted) return mistakes // what stood there decides how Markdown reads its neighbours
  let tree: Root
  try {
    tree = refusingDepth(parseMarkdown, text, place)
  } catch (error) {
    if (error instanceof Mistake) return [...mistakes, error]
    throw error
  }
  for (const {what, remedy, offset} of faultsOf(tree, number => outputs.get(number)?.prints === 'block')) {
    const original = offsetOf(offset)
    const mistake = new Mistake(`${what}: ${quoted(place, original)}`, {where: whereOf(place, original), remedy})
    found.push({mistake, offset: original})
  }
  return [...mistakes, ...found.sort((a, b) => a.offset - b.offset).map(({mistake}) => mistake)]
}

const printsNothing = ({file, firstLine}: Place): Mistake =>
  new Mistake('The page prints nothing', {
    where: `${file}:${firstLine}:1`,
    remedy: 'Write slots such as `{{ title_block }}`; `briefing template copy briefing DIR` gives a whole page.',
  })

/**
 * A page's own words with every branch in place and each value as a placeholder (numbered by its offset), and a way back
 * to offsets of the file: what Markdown makes of it tells what a reader may get from any branch.
 */
function withoutTags(templates: readonly Template[]) {
  const pieces: {readonly at: number; readonly begin: number}[] = []
  let text = ''
  for (const {token} of flatten(templates).sort((a, b) => a.token.begin - b.token.begin)) {
    if (TypeGuards.isHTMLToken(token)) {
      pieces.push({at: text.length, begin: token.begin + token.trimLeft})
      text += token.getContent()
    } else if (TypeGuards.isOutputToken(token)) {
      pieces.push({at: text.length, begin: token.begin})
      text += placeholderOf(token.begin)
    }
  }
  const offsetOf = (offset: number): number => {
    const piece = pieces.findLast(({at}) => at <= offset)
    return piece === undefined ? 0 : piece.begin + offset - piece.at
  }
  return {text, offsetOf}
}
