/** What a raised sign is: the mark of a note, a part of the text (an ordinal's letters, a charge), or a power. */
export type Raised = 'mark' | 'power' | 'text'

/** What is known about a raised sign besides its own characters. */
export interface Around {
  /** The text before it in its block, and what follows. */
  readonly before: string
  readonly after: string
  /** It leads to a note, or says itself that it is one. */
  readonly linked: boolean
  /** Labels of notes that the document has. */
  readonly notes: ReadonlySet<string>
}

/**
 * Decides what a raised sign is by what it stands on. Numbers raised on words, amounts and punctuation refer to notes; on units,
 * variables and powers of ten they count. Bracketed signs, stars and daggers are marks wherever they stand.
 */
export function raisedAs(sign: string, {before, after, linked, notes}: Around): Raised {
  const bare = sign.trim()
  if (bare === '') return 'text'
  if (linked) return 'mark'
  if (bracketed.test(bare) || symbols.test(bare)) return 'mark'
  if (/^[+\-−–]?\d{0,2}[+\-−–]$|^[+\-−–]\d{1,3}$/.test(bare)) return 'power'
  const base = before.slice(-60).split(/\s/).at(-1)!
  if (numbers.test(bare)) return numberAs(bare, base, before, after, notes)
  if (/^[a-z]$/.test(bare)) return letterAs(bare, base, notes)
  return 'text'
}

const bracketed = /^[[(](?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§]|[a-z]{1,12}\.? ?\d{0,3}(?: [a-z]{1,12})?)[\])]$/i
const symbols = /^[*†‡§¶#]{1,3}$/
const numbers = /^\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,9}$/

/** Measures of length, time and mass that are raised to a power; after a number or a slash, so that no word ends in one by chance. */
const unit =
  /(?:^|[\d\s/·⋅.(])(?:[fpnµμumcdkhMG]?m|ft|yd|mi|km|miles?|feet|foot|yards?|dm|kg)$|[\d/·⋅]\s?(?:in|s|h|W|sec)$/

/** A number raised on what stands before it. */
function numberAs(sign: string, base: string, before: string, after: string, notes: ReadonlySet<string>): Raised {
  if (/^[/⁄]/.test(after)) return 'text' // a fraction
  if (base === '') return /^\p{L}/u.test(after) ? 'text' : before === '' ? 'text' : 'mark' // an isotope, a note's own number
  if (/^[2-9]$/.test(sign) && unit.test(before.slice(-12))) return 'power'
  if (/^\s?=/.test(after) || /[=^]\s?\p{L}{0,2}$/u.test(before.slice(-8)) || variable.test(base)) return 'power'
  if (/\d$/.test(base)) {
    if (/(?:^|[^\d.,])10$/.test(base) && (/[×x·⋅*]\s?10$/.test(before) || !notes.has(sign))) return 'power'
    return /^2$/.test(base) && Number(sign) > 9 && !notes.has(sign) ? 'power' : 'mark'
  }
  if (/[+*/−×]\s?[\p{L}\d]+\)$/u.test(before.slice(-20))) return 'power'
  if (
    /^[2-9]$/.test(sign) &&
    !notes.has(sign) &&
    /(?:^|[\d(+−×·⋅-])(?:[B-HJ-Z]|\p{Script=Greek}|CO|NO|SO|O)$/u.test(base)
  )
    return 'power'
  return 'mark'
}

/** A small letter that stands alone, in running text or in a formula. */
const variable = /(?:^|[\d(+−×·⋅-])[b-hj-z]$/

/** A letter raised on what stands before it: a note's after a word, an ordinal's after a number. */
function letterAs(sign: string, base: string, notes: ReadonlySet<string>): Raised {
  if (notes.has(sign)) return 'mark'
  if (/\d$/.test(base)) return 'aoe'.includes(sign) ? 'text' : 'mark'
  return /\p{Ll}{3}[.,;:]?$/u.test(base) ? 'mark' : 'text'
}

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Digits and signs as the raised characters that keep a power apart from its base; undefined when some have none. */
export function asPower(sign: string): string | undefined {
  let raised = ''
  for (const char of sign.trim()) {
    const digit = '0123456789'.indexOf(char)
    const one = digit >= 0 ? raisedDigits[digit] : char === '+' ? '⁺' : '-−–'.includes(char) ? '⁻' : undefined
    if (one === undefined) return undefined
    raised += one
  }
  return raised
}

const raisedRun = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:[,˒ʼ⸴][⁰¹²³⁴⁵⁶⁷⁸⁹]+)*/g

/** Whether a text has raised digits at all. */
export const hasRaisedDigits = (text: string): boolean => /[¹²³⁰⁴-⁹]/.test(text)

/** Where raised digits of a text are marks of notes: those at the start of a line are a note's own label. */
export function noteMarksIn(text: string, notes: ReadonlySet<string>, lead = ''): {start: number; end: number}[] {
  const marks: {start: number; end: number}[] = []
  for (const match of text.matchAll(raisedRun)) {
    const start = match.index
    const end = start + match[0].length
    const lineStart = Math.max(text.lastIndexOf('\n', start) + 1, start - 60)
    const before = lineStart === 0 ? (lead + text.slice(0, start)).slice(-60) : text.slice(lineStart, start)
    const sign = [...match[0]].map(char => (raisedDigits.includes(char) ? raisedDigits.indexOf(char) : ',')).join('')
    if (before.trim() === '') continue
    if (raisedAs(sign, {before, after: text.slice(end, end + 4), linked: false, notes}) === 'mark')
      marks.push({start, end})
  }
  return marks
}

/** Labels of notes in a text: raised digits at the start of a line. */
export function noteLabelsIn(text: string): Set<string> {
  const labels = new Set<string>()
  if (hasRaisedDigits(text))
    for (const [, label] of text.matchAll(/^[ \t]{0,20}([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})(?=\s?\S)/gm))
      labels.add([...label!].map(char => raisedDigits.indexOf(char)).join(''))
  return labels
}
