import {isWordKind, kindAt} from '../sentences/characters.ts'

/** A stretch in quotation marks, the marks included. */
export interface Quoted {
  readonly start: number
  readonly end: number
  readonly closed: boolean // false when the paragraph ends inside it: the next paragraph goes on
}

/** Opening marks and what closes each. A straight mark closes itself. */
const closers: Readonly<Record<string, string>> = {'“': '”"', '"': '"”', '„': '“”', '«': '»', '‘': "’'", "'": "'’"}

/** The outermost quotations of a paragraph in order. One pass; single marks count only where they can't be apostrophes. */
export function quotedIn(text: string): Quoted[] {
  const found: Quoted[] = []
  const mark = /["“”„«»‘’']/g
  let open: {start: number; closes: string} | undefined
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    const [sign] = match
    const at = match.index
    const isSingle = sign === '‘' || sign === '’' || sign === "'"
    const before = at === 0 || /[\s([{—–/:-]/.test(text[at - 1]!)
    const after = isWordKind(kindAt(text, at + 1))
    if (open === undefined) {
      const opens = isSingle
        ? sign !== '’' && before && after && closesLater(text, at, sign)
        : closers[sign] !== undefined && sign !== '”'
      if (opens && !(sign === '"' && /\d$/.test(text.slice(Math.max(0, at - 1), at))))
        open = {start: at, closes: closers[sign]!}
      continue
    }
    if (!open.closes.includes(sign)) continue
    if (isSingle && after) continue // an apostrophe
    if (sign === '"' && before && after && text[at - 1] !== '(' && !/["”]/.test(text.slice(open.start, open.start + 1)))
      continue
    found.push({start: open.start, end: at + 1, closed: true})
    open = undefined
  }
  if (open !== undefined && !/['‘]/.test(text[open.start]!))
    found.push({start: open.start, end: text.trimEnd().length, closed: false})
  return found.filter(one => one.end - one.start > 2)
}

/** Whether a single opening mark is closed within a sentence or so. */
function closesLater(text: string, at: number, sign: string): boolean {
  const ahead = text.slice(at + 1, at + 400)
  return sign === '‘' ? /’(?![\p{L}\p{N}])/u.test(ahead) : /[^\s]'(?![\p{L}\p{N}])/u.test(ahead)
}

/** Whether the gap between two offsets lies inside a quotation. */
export function isInsideQuotation(marks: readonly Quoted[], from: number, to: number): boolean {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (marks[middle]!.end <= from) low = middle + 1
    else high = middle
  }
  const one = marks[low]
  return one !== undefined && one.start < from && one.end > to
}
