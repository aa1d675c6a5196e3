import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {type Parse, type PartOfSpeech, partsOfSpeech, type Word} from '../../pipeline/language/syntax.ts'

/** A sentence of a treebank as a parse of which every arc is certain, with what its last column says of mentions. */
export interface Gold {
  readonly text: string
  readonly parse: Parse
  readonly entities: readonly string[] // a word each: "(12-person-giv:act-cf1-1-coref", "12)", or ""
  readonly opensParagraph: boolean
  readonly isHeading: boolean
}

/** A document of a treebank. */
export interface GoldText {
  readonly id: string
  readonly genre: string
  readonly sentences: readonly Gold[]
}

/** Reads a file in CoNLL-U, as it is or gzipped. */
export function readGold(path: string): GoldText[] {
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

function sentenceIn(lines: string): Gold | undefined {
  const text = /^# text = (.*)$/m.exec(lines)?.[1]
  const rows = lines
    .split('\n')
    .map(line => line.split('\t'))
    .filter(row => row.length > 9 && /^\d+$/.test(row[0]!))
  if (text === undefined || rows.length === 0) return undefined
  let from = 0
  const words = rows.map(([, form, lemma, pos, tag]): Word => {
    const start = Math.max(from, text.indexOf(form!, from))
    from = start + form!.length
    return {
      start,
      end: from,
      text: form!,
      lemma: lemma!,
      pos: partsOfSpeech.find(one => one === pos) ?? ('X' satisfies PartOfSpeech),
      tag: tag!,
    }
  })
  return {
    text,
    parse: {
      words,
      heads: rows.map(row => Number(row[6]) - 1),
      relations: rows.map(row => row[7]!),
      confidences: rows.map(() => 100),
    },
    entities: rows.map(row => /(?:^|\|)Entity=([^|]*)/.exec(row[9]!)?.[1] ?? ''),
    opensParagraph: lines.includes('# newpar'),
    isHeading: /^# newpar_block = .*\bhead\b/m.test(lines),
  }
}
