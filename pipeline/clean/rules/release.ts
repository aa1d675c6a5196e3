import {furniture} from '../../language/en/furniture/index.ts'
import type {Line} from '../line.ts'
import {titleKey} from '../metadata/title-key.ts'
import type {Verdicts} from '../verdict.ts'

/** Words of running text that stand above what a release says of its maker, at least. */
const newsAbove = 40
/** Words of such a part, at most, against those of the news: longer ones are no appendix. */
const longest = 1
/** Cues of a maker's portrait that one must have, where nothing else on the page says that it is a release. */
const fewestCues = 3

/** Takes out what follows the news of a press release: who its maker is, what may turn out otherwise, whom to ask. */
export function markRelease(verdicts: Verdicts): void {
  const {lines} = verdicts
  const heads = lines.filter(isHeading)
  let isRelease = lines.some(({rule}) => rule?.name === 'press-release' || rule?.name === 'forward-looking')
  let above = 0
  let from = 0
  for (const [k, head] of heads.entries()) {
    for (; from < head.index; from++) if (lines[from]!.stops) above += lines[from]!.words
    const part = lines.slice(head.index + 1, heads[k + 1]?.index ?? lines.length)
    if (above < newsAbove || wordsOf(part) > longest * above) continue
    if (!furniture.releaseHeading.test(head.text) && !isPortrait(head, part, isRelease)) continue
    isRelease = true
    for (const {index} of [head, ...part]) verdicts.give(index, 'aside', 'release-notes')
  }
}

/** A line that may stand over a part of a text. */
const isHeading = ({text, words, stops, kind, gap}: Line): boolean =>
  kind === 'heading' ||
  // A name or number that stands close below a heading belongs to it.
  (!stops && gap > 0 && words > 0 && words <= 10 && text.length <= 80) ||
  furniture.releaseHeading.test(text)

/** "About X" over a paragraph that begins with X and tells what X always is. */
function isPortrait({text}: Line, [first]: readonly Line[], isRelease: boolean): boolean {
  const name = furniture.aboutHeading.exec(text.replace(/[*_#]+/g, ' ').trim())?.[1]
  if (name === undefined || first === undefined) return false
  const opening = ` ${titleKey(first.text.split(' ').slice(0, 14).join(' '))} `
  const known = titleKey(name)
    .split(' ')
    .filter(word => word.length > 2)
  if (known.length === 0 || !known.some(word => opening.includes(` ${word} `))) return false
  const cues = new Set(first.text.slice(0, 1500).toLowerCase().match(furniture.ofAMaker) ?? [])
  return cues.size >= (isRelease ? 1 : fewestCues)
}

const wordsOf = (lines: readonly Line[]): number => lines.reduce((sum, {words}) => sum + words, 0)
