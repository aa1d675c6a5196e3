import {demonyms} from '../../pipeline/language/en/names/countries.ts'
import {titleHeads} from '../../pipeline/language/en/names/cues.ts'

/** A name's place and type in a document's text. */
export interface NameSpan {
  readonly start: number
  readonly end: number
  readonly type: 'PER' | 'ORG' | 'LOC'
}

/** A document of the treebank: its text, a paragraph a line, and the names told in it as our types mean them. */
export interface TreebankDocument {
  readonly id: string
  readonly genre: string
  readonly text: string
  readonly blocks: readonly {readonly start: number; readonly end: number}[]
  readonly names: readonly NameSpan[]
  readonly proper: ReadonlySet<number> // starts of the words that are proper nouns
}

interface Row {
  readonly start: number
  readonly end: number
  readonly form: string
  readonly upos: string
  readonly xpos: string
  readonly head: number // 0-based in the sentence, -1 for the root
  readonly relation: string
}

interface Marked {
  readonly first: number
  readonly last: number
  readonly type: string
}

const types: Readonly<Record<string, NameSpan['type']>> = {person: 'PER', organization: 'ORG', place: 'LOC'}

/** The documents of a treebank in CoNLL-U with GUM's `Entity=` marks. */
export function treebankDocuments(conllu: string): TreebankDocument[] {
  const documents: TreebankDocument[] = []
  let id = ''
  let genre = ''
  let text = ''
  let blocks: {start: number; end: number}[] = []
  let names: NameSpan[] = []
  let proper = new Set<number>()
  let opened = new Map<string, {at: number; type: string}[]>()
  const close = () => {
    if (text !== '') documents.push({id, genre, text: `${text}\n`, blocks: [...blocks], names, proper})
    text = ''
    blocks = []
    names = []
    proper = new Set()
    opened = new Map()
  }
  for (const part of conllu.split(/\n\s*\n/)) {
    const lines = part.split('\n')
    for (const line of lines) {
      if (line.startsWith('# newdoc id = ')) {
        close()
        id = line.slice(14)
        genre = id.split('_')[1] ?? ''
      }
    }
    const sentence = lines.find(line => line.startsWith('# text = '))?.slice(9)
    if (sentence === undefined) continue
    const isNew = lines.some(line => line.startsWith('# newpar')) || text === ''
    if (isNew && text !== '') text += '\n'
    if (!isNew) text += ' '
    const start = text.length
    text += sentence
    if (isNew) blocks.push({start, end: text.length})
    else blocks[blocks.length - 1] = {start: blocks.at(-1)!.start, end: text.length}
    const rows: Row[] = []
    const marked: Marked[] = []
    let at = start
    for (const line of lines) {
      const [index = '', form = '', , upos = '', xpos = '', , head = '', relation = '', , misc = ''] = line.split('\t')
      if (!/^\d+$/.test(index)) continue
      const from = text.indexOf(form, at)
      if (from >= 0) at = from + form.length
      if (/^NNPS?$/.test(xpos) || upos === 'PROPN') proper.add(from)
      rows.push({start: from < 0 ? at : from, end: at, form, upos, xpos, head: Number(head) - 1, relation})
      const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? ''
      for (const piece of entity.match(/\([^()]+\)?|\d+\)/g) ?? []) {
        if (!piece.startsWith('(')) continue
        const [chain = '', type = ''] = piece.slice(1).split('-')
        opened.set(chain, [...(opened.get(chain) ?? []), {at: rows.length - 1, type}])
      }
      // closings: "(12-person-…)" closes itself, "12)" an earlier one
      for (const piece of entity.match(/\([^()]+\)?|\d+\)/g) ?? []) {
        if (!piece.endsWith(')')) continue
        const chain = /^\(?(\d+)/.exec(piece)![1]!
        const was = opened.get(chain)?.pop()
        if (was !== undefined) marked.push({first: was.at, last: rows.length - 1, type: was.type})
      }
    }
    names.push(...namesOf(rows, marked))
  }
  close()
  return documents
}

/** Marked noun phrases whose head is a proper noun, cut to the name in them; of nested ones, in a work's or a law's name too, the outermost. */
function namesOf(rows: readonly Row[], marked: readonly Marked[]): NameSpan[] {
  const found: {first: number; last: number; type: NameSpan['type'] | undefined}[] = []
  for (const {first, last, type} of marked) {
    const named = types[type]
    let core = -1
    for (let at = first; at <= last; at++) if (rows[at]!.head < first || rows[at]!.head > last) core = at
    if (core < 0) continue
    if (!isProper(rows[core]!)) {
      const head = core
      core = rows.findIndex(
        (row, at) => at >= first && at <= last && row.head === head && row.relation === 'flat' && isProper(row),
      )
      if (core < 0) continue
    }
    let from = core
    let to = core
    while (from > first && isPart(rows, from - 1)) from--
    for (;;) {
      if (to < last && isPart(rows, to + 1)) to++
      else if (to + 1 < last && joins.has(rows[to + 1]!.form) && isPart(rows, to + 2)) {
        if (/^(?:and|&)$/.test(rows[to + 1]!.form) && marked.some(one => one.first === to + 2)) break
        to += 2
      } else if (
        to + 2 < last &&
        joins.has(rows[to + 1]!.form) &&
        joins.has(rows[to + 2]!.form) &&
        isPart(rows, to + 3)
      )
        to += 3
      else break
    }
    while (from < to && joins.has(rows[from]!.form.toLowerCase())) from++
    if (named === 'PER')
      for (let at = to; at >= from; at--)
        if (titleHeads.has(rows[at]!.form.toLowerCase().replace(/\.$/, ''))) {
          from = at + 1
          break
        }
    if (from > to || joins.has(rows[from]!.form.toLowerCase())) continue // "the President of the Union" names nobody
    const written = rows.slice(from, to + 1).map(row => row.form.toLowerCase())
    if (demonyms.has(written.join(' '))) continue
    found.push({first: from, last: to, type: named})
  }
  return found
    .filter(
      (one, index) =>
        !found.some(
          (other, at) =>
            other.first <= one.first &&
            other.last >= one.last &&
            (other.last - other.first > one.last - one.first || at < index),
        ),
    )
    .flatMap(({first, last, type}) => (type === undefined ? [] : [{first, last, type}]))
    .map(({first, last, type}) => ({start: rows[first]!.start, end: rows[last]!.end, type}))
    .sort((a, b) => a.start - b.start)
}

const joins = new Set(['of', 'the', 'for', 'and', '&', 'de', 'la', 'del', 'von', 'van', 'der', '-'])

const isProper = (row: Row): boolean => row.upos === 'PROPN' && /^\p{Lu}/u.test(row.form)

const isPart = (rows: readonly Row[], at: number): boolean => {
  const {form, xpos, upos} = rows[at]!
  return /^[\p{Lu}\d]/u.test(form) && (/^NNPS?$/.test(xpos) || upos === 'PROPN' || upos === 'NUM' || upos === 'ADJ')
}
