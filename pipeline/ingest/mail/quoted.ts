import type {Block} from '../../model/document.ts'
import type {Parsed} from '../parsed.ts'
import {readLines} from '../plain.ts'

/** What a stretch of a mail is besides the sender's words. */
type Mark = 'mail-quote' | 'mail-signature' | 'mail-header' | 'mail-disclaimer'

const opener =
  /^(?:>\s*)*(?:on\b.{4,200}\bwrote:|am\b.{4,200}\bschrieb\b.{0,80}:|le\b.{4,200}\ba écrit\s?:|el\b.{4,200}\bescribió:|il\b.{4,200}\bha scritto:|-{2,}\s*original message\s*-{2,}|-{2,}\s*ursprüngliche nachricht\s*-{2,})$/i
const forward =
  /^(?:>\s*)*(?:-{2,}\s*forwarded message\s*-{2,}|begin forwarded message:|-{2,}\s*weitergeleitete nachricht\s*-{2,})\s*$/i
const header =
  /^(?:>\s*)*\*?(?:from|sent|date|to|cc|subject|reply-to|von|gesendet|an|betreff|de|envoyé|à|objet)\s?:\*?\s?\S/i
const disclaimer =
  /^(?:this (?:e-?mail|message|communication)\b.{0,120}\b(?:confidential|privileged|intended)|(?:confidentiality|legal) (?:notice|disclaimer)|disclaimer\b|the information (?:contained )?in this (?:e-?mail|message)|diese e-?mail enthält vertrauliche|please consider the environment|if you (?:are not the intended|have received this (?:e-?mail|message) in error)|you (?:are receiving|received) this (?:e-?mail|message) because|to unsubscribe\b|unsubscribe\b|sent from my\b)/i

interface Line {
  readonly text: string
  readonly quoted: boolean
}

/** Marks for the lines of a mail: what is quoted, forwarded headers, the signature and what lawyers add. */
function marksOf(lines: readonly Line[], isForward: boolean): (Mark | undefined)[] {
  const marks: (Mark | undefined)[] = lines.map(({quoted}) => (quoted ? 'mail-quote' : undefined))
  let rest: Mark | undefined
  let own = 0
  for (let i = 0; i < lines.length; i++) {
    const {text, quoted} = lines[i]!
    const headers = headerRun(lines, i)
    if (forward.test(text)) {
      marks[i] = 'mail-header'
      rest = undefined
    } else if (headers > 2) {
      for (let j = i; j < i + headers; j++) marks[j] = 'mail-header'
      // Below a forwarded header stands what was sent on; below a reply's, what is already known.
      rest = isForward || own < 20 || (i > 0 && marks[i - 1] === 'mail-header') ? undefined : 'mail-quote'
      i += headers - 1
    } else if (
      opener.test(text) ||
      (i + 1 < lines.length &&
        opener.test(`${text} ${lines[i + 1]!.text}`) &&
        /^(?:>\s*)*(?:on|am|le|el|il)\b/i.test(text))
    ) {
      marks[i] = 'mail-quote'
      if (!opener.test(text)) marks[++i] = 'mail-quote'
      if (!lines.slice(i + 1, i + 4).some(line => line.quoted) && own >= 20) rest = 'mail-quote'
    } else if (/^--\s?$/.test(text)) {
      marks[i] = 'mail-signature'
      rest = 'mail-signature'
    } else if (disclaimer.test(text)) {
      marks[i] = 'mail-disclaimer'
      rest = 'mail-disclaimer'
    } else if (rest !== undefined && !quoted) marks[i] = rest
    else if (marks[i] === undefined) own += text.split(' ').length
  }
  return marks
}

/** How many lines of a mail's header stand at a place. */
function headerRun(lines: readonly Line[], from: number): number {
  let to = from
  while (to < lines.length && to < from + 12 && header.test(lines[to]!.text)) to++
  return to - from
}

/** Words of the sender's own below which a mail is only the cover of what it quotes. */
const fewest = 40

/** The lines of a mail in plain text with their marks. Where nearly all is quoted, the quotation is the text, without its marks. */
export function markLines(
  text: string,
  blocks: readonly Block[],
  isForward: boolean,
): {text: string; blocks: readonly Block[]; notText: Record<string, number>} {
  const lines = blocks.map(({start, end}) => ({
    text: text.slice(start, end),
    quoted: /^>/.test(text.slice(start, end)),
  }))
  const quoted = wordsOf(lines.filter(line => line.quoted))
  if (quoted >= fewest * 2 && wordsOf(lines.filter(line => !line.quoted)) < fewest) {
    const bare = text.replace(/^(?:> ?)+/gm, '')
    const again = readLines(bare)
    const marked = mark(
      again,
      marksOf(
        again.map(({start, end}) => ({text: bare.slice(start, end), quoted: false})),
        true,
      ),
    )
    return {text: bare, blocks: marked, notText: {'quote mark': lines.filter(line => line.quoted).length}}
  }
  return {text, blocks: mark(blocks, marksOf(lines, isForward)), notText: {}}
}

const wordsOf = (lines: readonly Line[]): number => lines.reduce((sum, {text}) => sum + text.split(' ').length, 0)

const mark = (blocks: readonly Block[], marks: readonly (Mark | undefined)[]): Block[] =>
  blocks.map((block, i) => {
    const tag = marks[i]
    return tag === undefined ? block : {...block, hints: {tag, path: [], linkCharacters: 0}}
  })

/** The blocks of a mail in HTML with their marks: quoted ones by the element that mail programs put them into. */
export function markHtml(parsed: Parsed, isForward: boolean): Parsed {
  const lines = parsed.blocks.map(({start, end, hints}) => ({
    text: parsed.text.slice(start, end).replace(/\s+/g, ' '),
    quoted: (hints?.path ?? []).some(name => quoteElement.test(name)),
  }))
  const own = wordsOf(lines.filter(line => !line.quoted))
  const all = own < fewest && wordsOf(lines) >= fewest * 2
  const marks = marksOf(
    lines.map(line => (all || isForward ? {...line, quoted: false} : line)),
    isForward || all,
  )
  return {
    ...parsed,
    blocks: parsed.blocks.map((block, i) => {
      const tag = marks[i]
      return tag === undefined || block.hints === undefined ? block : {...block, hints: {...block.hints, tag}}
    }),
  }
}

/** What Gmail, Outlook, Apple Mail, Thunderbird and Yahoo wrap an answered mail in. */
const quoteElement =
  /^(?:blockquote|div)\.(?:[\w.-]*\.)?(?:gmail_quote|yahoo_quoted|protonmail_quote|gmail_extra)\b|^blockquote(?:$|[.#])|#(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container)$/
