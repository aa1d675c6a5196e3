import type {Article} from '../../../model/article.ts'
import {fold} from '../../../text/fold.ts'
import {isCommonWord} from '../names/common.ts'
import {titleHeads} from '../names/cues.ts'
import {givenNames} from '../names/given-names.ts'
import type {Voice} from './turn.ts'

/** "MR. KRANTZ:", "Q:", "Mara Lind (chair):", "ANN ROE, HOST:" at the head of a line, as it may open a turn. */
export interface Label extends Voice {
  readonly block: number
  readonly words: number // where the words begin
  readonly key: string // one speaker's turns have one: his last name
  /** nobody: "UNIDENTIFIED MAN"; weak: a word in capitals or an office alone, which may head anything. */
  readonly kind: 'asker' | 'answer' | 'person' | 'nobody' | 'weak'
}

const head =
  /^(?:\[?\d{1,2}:\d\d(?::\d\d)?\]? )?(?:(Q|A)\. ?(?=\p{Lu})|([\p{Lu}][\p{L}\p{M}\d.'’-]{0,30}(?:,? #?[\p{L}\d][\p{L}\p{M}\d.'’-]{0,30}){0,6})(?: ?\([^()\n]{1,60}\)){0,2} ?:(?=\s|$))/u

/** The labels of an article's paragraphs, in order: at most one a line. */
export function labelsOf({text, blocks, metadata}: Article): Label[] {
  const found: Label[] = []
  const maker = withoutArticle(bare(metadata.publisher?.value ?? ''))
  for (const [block, {start, end, kind}] of blocks.entries()) {
    if (kind === 'heading' || kind === 'table-row' || kind === 'signature') continue
    for (let line = start; line < end; ) {
      const stop = text.indexOf('\n', line)
      const label = labelAt(text, line, Math.min(end, stop < 0 ? end : stop), maker)
      const isEntry = kind === 'list-item' && (label?.kind === 'person' || label?.kind === 'weak')
      if (label !== undefined && !isEntry) found.push({block, ...label})
      if (stop < 0) break
      line = stop + 1
    }
  }
  return found
}

function labelAt(text: string, line: number, end: number, maker: string): Omit<Label, 'block'> | undefined {
  const match = head.exec(text.slice(line, Math.min(end, line + 220)))
  const whole = match?.[1] ?? match?.[2]
  if (match === null || whole === undefined) return undefined
  const kind = maker !== '' && withoutArticle(bare(whole)) === maker ? 'asker' : kindOf(whole, text)
  if (kind === undefined) return undefined
  const comma = whole.indexOf(',')
  const name = kind === 'person' && comma > 0 ? whole.slice(0, comma) : whole
  const start = line + match[0].indexOf(whole)
  let words = line + match[0].length
  while (words < end && /\s/.test(text[words]!)) words++
  return {text: name, start, end: start + name.length, words, key: bare(name).split(' ').at(-1)!, kind}
}

/** Folded, without stops and numbers. */
const bare = (words: string): string =>
  fold(words)
    .replace(/[.\d#]/g, '')
    .trim()

const withoutArticle = (words: string): string => words.replace(/^the /, '')

const askers =
  /^(?:the |an? )?(?:(?:unidentified|unknown|male|female) )?(?:q|question|questioner|reporters?|journalist|press|media|interviewer|moderator|host|anchor|presenter|correspondent|audience(?: member)?|member of the audience|caller|reader)$/
const answers = /^(?:the )?(?:a|answer|response|reply|witness)$/
const asksByOffice = /, ?(?:host|anchor|moderator|presenter|interviewer)$/

function kindOf(words: string, text: string): Label['kind'] | undefined {
  const low = bare(words)
  if (askers.test(low) || asksByOffice.test(low)) return 'asker'
  if (answers.test(low)) return 'answer'
  if (/^(?:unidentified|unknown) /.test(low)) return 'nobody'
  const parts = words.split(',')[0]!.split(' ')
  if (parts.length > 5 || !parts.every(isNamePart)) return undefined
  const [first = '', ...rest] = parts.map(part => fold(part).replace(/\.$/, ''))
  const isName = (of: readonly string[]) =>
    of.length > 0 && !of.some(word => isCommonWord(word) && !givenNames.has(word))
  if (titles.has(first)) return rest.length > 0 ? 'person' : undefined
  if (titleHeads.has(first) && isName(rest)) return 'person'
  if (rest.length === 1 && first === 'the' && titleHeads.has(rest[0]!)) return 'person'
  if (rest.length > 0)
    return isName([first, ...rest]) && (givenNames.has(first) || isToldOf(words, text)) ? 'person' : undefined
  if (isNamedElsewhere(words, text)) return 'person'
  return titleHeads.has(first) || (words === words.toUpperCase() && words.length > 1) ? 'weak' : undefined
}

const isNamePart = (part: string, at: number): boolean =>
  part.length > 1 && (/^\p{Lu}/u.test(part) || (at > 0 && particles.has(part.toLowerCase())))

/** Whether a full name stands in the text where it is no label. */
function isToldOf(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const next = text.slice(at + name.length, at + name.length + 2)
    if (!/^ ?[:(\p{L}]/u.test(next) || /^ \p{Ll}/u.test(next)) return true
  }
  return false
}

/** Whether a single word stands elsewhere behind a word with a capital, as a surname does. */
function isNamedElsewhere(word: string, text: string): boolean {
  if (word.length < 3) return false
  const surname = word === word.toUpperCase() ? word[0] + word.slice(1).toLowerCase() : word
  for (let at = text.indexOf(` ${surname}`); at >= 0; at = text.indexOf(` ${surname}`, at + 1)) {
    const next = text[at + surname.length + 1] ?? ''
    const before = text.slice(text.lastIndexOf(' ', at - 1) + 1, at)
    if (/^\p{Lu}[^\s]/u.test(before) && !/[.,:;!?]$/.test(before.slice(3)) && !/[\p{L}:]/u.test(next)) return true
  }
  return false
}

const particles = new Set('of the de del della da di do dos la le van von der den ten ter bin ibn al el y e'.split(' '))
const titles = new Set(
  `mr mrs ms miss mx dr prof sir dame lord lady madam rev sen rep hon rt amb gen col maj capt lt sgt cllr mp mep`.split(
    ' ',
  ),
)

/** Words of a label that tell what somebody is, and not who. */
export const isTitleWord = (word: string): boolean => titles.has(word) || titleHeads.has(word) || word === 'the'
