import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'

/** A sentence of a file in CoNLL-U: its text, its comments, and a row of columns a word. */
export interface ConlluSentence {
  readonly text: string
  readonly comments: string
  readonly rows: readonly (readonly string[])[]
  readonly starts: readonly number[] // offsets of the words in the text
}

export interface ConlluDocument {
  readonly id: string
  readonly genre: string // "news" in "GUM_news_…"
  readonly sentences: readonly ConlluSentence[]
}

/** Reads a file in CoNLL-U, as it is or gzipped, with one document after another. */
export function readConllu(path: string): ConlluDocument[] {
  const bytes = readFileSync(path)
  const content = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
  return content
    .split(/^# newdoc id = /m)
    .slice(1)
    .map(part => {
      const id = part.slice(0, part.indexOf('\n')).trim()
      return {
        id,
        genre: id.split('_')[1] ?? '',
        sentences: part.split('\n\n').flatMap(lines => sentenceIn(lines) ?? []),
      }
    })
}

function sentenceIn(block: string): ConlluSentence | undefined {
  const lines = block.split('\n')
  const text = lines.find(line => line.startsWith('# text = '))?.slice(9)
  const rows = lines.map(line => line.split('\t')).filter(row => row.length > 9 && /^\d+$/.test(row[0]!))
  if (text === undefined || rows.length === 0) return undefined
  let from = 0
  const starts = rows.map(([, form]) => {
    const start = Math.max(from, text.indexOf(form!, from))
    from = start + form!.length
    return start
  })
  return {text, comments: lines.filter(line => line.startsWith('#')).join('\n'), rows, starts}
}
