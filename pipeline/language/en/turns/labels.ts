import type {Article} from '../../../model/article.ts'
import {fold} from '../../../text/fold.ts'
import {titleHeads} from '../names/cues.ts'
import type {Voice} from './turn.ts'

/** "MR. KRANTZ:", "Q:", "Mara Lind (chair):" at the head of a line, as it may open a turn. */
export interface Label extends Voice {
  readonly block: number
  readonly words: number // where the words begin
  readonly key: string // the label folded: one speaker's turns have one
  readonly kind: 'asker' | 'answer' | 'person' | 'capitals' // capitals: "KRANTZ", which may be a heading as well
}

const head =
  /^(?:\[?\d{1,2}:\d\d(?::\d\d)?\]? )?(?:(Q|A)\. ?(?=\p{Lu})|([\p{Lu}][\p{L}\p{M}\d.'’-]{0,30}(?:,? [\p{L}][\p{L}\p{M}\d.'’-]{0,30}){0,6})(?: ?\([^()\n]{1,60}\)){0,2} ?:(?=\s|$))/u

/** The labels of an article's paragraphs, in order: at most one a line. */
export function labelsOf({text, blocks}: Article): Label[] {
  const found: Label[] = []
  for (const [block, {start, end, kind}] of blocks.entries()) {
    if (kind === 'heading' || kind === 'table-row' || kind === 'signature') continue
    for (let line = start; line < end; ) {
      const stop = text.indexOf('\n', line)
      const label = labelAt(text, line, Math.min(end, stop < 0 ? end : stop))
      if (label !== undefined) found.push({block, ...label})
      if (stop < 0) break
      line = stop + 1
    }
  }
  return found
}

function labelAt(text: string, line: number, end: number): Omit<Label, 'block'> | undefined {
  const match = head.exec(text.slice(line, Math.min(end, line + 220)))
  const words = match?.[1] ?? match?.[2]
  if (match === null || words === undefined) return undefined
  const kind = kindOf(words, text)
  if (kind === undefined) return undefined
  const start = line + match[0].indexOf(words)
  let from = line + match[0].length
  while (from < end && /\s/.test(text[from]!)) from++
  return {
    text: words,
    start,
    end: start + words.length,
    words: from,
    key: fold(words).replace(/[.\d]/g, '').trim(),
    kind,
  }
}

const askers =
  /^(?:the )?(?:q|question|questioner|reporters?|journalist|press|media|interviewer|moderator|host|anchor|presenter|correspondent|audience(?: member)?|member of the audience|caller|reader|(?:unidentified|unknown|male|female)\b.*)$/
const answers = /^(?:the )?(?:a|answer|response|reply|witness)$/

function kindOf(words: string, text: string): Label['kind'] | undefined {
  const low = fold(words).replace(/[.\d]/g, '').trim()
  if (askers.test(low)) return 'asker'
  if (answers.test(low)) return 'answer'
  const parts = words.split(/,? /)
  if (!parts.every((part, at) => /^\p{Lu}/u.test(part) || (at > 0 && particles.has(part.toLowerCase()))))
    return undefined
  const isTitled = titles.has(parts[0]!.toLowerCase().replace(/\.$/, '')) || titleHeads.has(parts[0]!.toLowerCase())
  if (isTitled || (parts.length === 2 && parts[0]!.toLowerCase() === 'the' && titleHeads.has(parts[1]!.toLowerCase())))
    return 'person'
  if (parts.length > 1) return parts.length < 5 && parts.every(part => part.length > 1) ? 'person' : undefined
  if (isNamedElsewhere(words, text)) return 'person'
  return words === words.toUpperCase() && words.length > 1 ? 'capitals' : undefined
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
