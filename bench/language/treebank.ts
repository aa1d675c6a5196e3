import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'

/** A sentence of the treebank: its text, and a value a word in each list. */
export interface GoldSentence {
  readonly text: string
  readonly forms: readonly string[]
  readonly lemmas: readonly string[]
  readonly parts: readonly string[] // UPOS
  readonly tags: readonly string[] // XPOS
  readonly heads: readonly number[] // -1 for the root
  readonly relations: readonly string[]
  readonly starts: readonly number[] // offsets in the text
}

export interface GoldDocument {
  readonly id: string
  readonly genre: string
  readonly sentences: readonly GoldSentence[]
}

/** Reads a file in CoNLL-U, as it is or gzipped, with one document after another. */
export function readTreebank(path: string): GoldDocument[] {
  const bytes = readFileSync(path)
  const content = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
  return content
    .split(/^# newdoc id = /m)
    .slice(1)
    .map(part => {
      const id = part.slice(0, part.indexOf('\n')).trim()
      const sentences = part.split('\n\n').flatMap(lines => sentenceOf(lines.split('\n')) ?? [])
      return {id, genre: id.split('_')[1] ?? '', sentences}
    })
}

function sentenceOf(lines: readonly string[]): GoldSentence | undefined {
  const text = lines.find(line => line.startsWith('# text = '))?.slice(9)
  const rows = lines.map(line => line.split('\t')).filter(row => row.length > 7 && /^\d+$/.test(row[0]!))
  if (text === undefined || rows.length === 0) return undefined
  const column = (at: number) => rows.map(row => row[at]!)
  let from = 0
  const starts = column(1).map(form => {
    const start = text.indexOf(form, from)
    if (start >= 0) from = start + form.length
    return start
  })
  return {
    text,
    forms: column(1),
    lemmas: column(2),
    parts: column(3),
    tags: column(4),
    heads: column(6).map(head => Number(head) - 1),
    relations: column(7),
    starts,
  }
}

/** A fifth of the documents, spread over the genres, for choosing, and one for reporting; the rest is for fitting. */
export function partsOf(documents: readonly GoldDocument[]): Record<'fit' | 'choose' | 'report', GoldDocument[]> {
  const seen: Record<string, number> = {}
  const parts = {fit: [] as GoldDocument[], choose: [] as GoldDocument[], report: [] as GoldDocument[]}
  for (const document of documents) {
    const at = seen[document.genre] ?? 0
    seen[document.genre] = at + 1
    parts[at % 5 === 1 ? 'choose' : at % 5 === 3 ? 'report' : 'fit'].push(document)
  }
  return parts
}
