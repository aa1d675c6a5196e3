import {annotate} from '../../pipeline/annotate/index.ts'
import {clean} from '../../pipeline/clean/index.ts'
import {ingest} from '../../pipeline/ingest/index.ts'
import {english} from '../../pipeline/language/en/index.ts'
import {sha256} from '../../pipeline/shell/hash.ts'
import {readTables} from '../../pipeline/shell/tables.ts'
import {randomFrom} from '../corpus/random.ts'

/** Pieces that stages look for: what repeats one of them, or two in turn, is what an expression would backtrack on. */
const pieces = [
  ...[
    ' ',
    '\t',
    ',',
    '.',
    ', ',
    '. ',
    '…',
    '-',
    '–',
    '“',
    '”',
    '"',
    "'",
    '(',
    ')',
    '[',
    ']',
    '|',
    '·',
    '*',
    '_',
    '#',
    '@',
  ],
  ...[
    'A',
    'a',
    'é',
    '漢',
    '1',
    '1,000 ',
    '5 May ',
    '2031 ',
    'AA. ',
    'Jr. ',
    'By ',
    'and ',
    'And ',
    'said ',
    'he said, ',
    'not ',
  ],
  ...[
    'Ann Lee, ',
    'Ann Lee and ',
    'the minister of ',
    'Share ',
    'read more ',
    'photo: ',
    '(Photo: AP) ',
    'share / ',
    'Monday, ',
  ],
  ...[
    '40 officials, ',
    '3 percent ',
    '$5 million ',
    'from 3 to 5 ',
    'who said that ',
    'http://a.b/ ',
    'a@b.c ',
    'A: ',
    'A-B-',
    'x.y.',
    '&amp;',
  ],
]
const prose = 'The harbour council met in Velmar on Monday and agreed on a new bridge over the river, officials said. '

const layouts: Readonly<Record<string, (flood: string) => readonly [file: string, text: string]>> = {
  text: flood => ['x.txt', `Harbour treaty signed in Velmar\n\n${prose}\n\n${flood}\n\n${prose}\n`],
  lines: flood => [
    'x.txt',
    `Harbour treaty signed in Velmar\n\n${prose}\n\n${flood.replace(/(.{60})/g, '$1\n')}\n\n${prose}\n`,
  ],
  markdown: flood => ['x.md', `# Harbour treaty signed\n\n${prose}\n\n${flood}\n\n${prose}\n`],
  page: flood => [
    'x.html',
    `<html><body><h1>Harbour treaty signed</h1><p>${prose}</p><p>${flood}</p><p>${prose}</p></body></html>`,
  ],
  author: flood => [
    'x.html',
    `<html><head><meta name="author" content="Ann Lee ${flood.replaceAll('"', '')}x"></head><body><h1>Harbour treaty signed</h1><p>By Ann Lee ${flood}</p><p>${prose}</p></body></html>`,
  ],
}

/** Cost a byte at the longer length over that at the shorter from which a family counts as slow. */
const slowFrom = 3
/** Milliseconds below which a cost is mostly noise. */
const least = 60

export interface Growth {
  readonly families: number
  readonly slow: readonly string[]
  readonly worst: number
}

/** How the cost of a document grows with its length, for families of documents that repeat one thing. */
export async function growth(families: number, longest: number): Promise<Growth> {
  const random = randomFrom(18)
  const language = english(readTables('en'))
  const pick = () => pieces[Math.floor(random() * pieces.length)]!
  const slow: string[] = []
  let worst = 0
  for (let i = 0; i < families; i++) {
    const unit = i < pieces.length ? pieces[i]! : pick() + pick() + (random() < 0.5 ? pick() : '')
    for (const [layout, lay] of Object.entries(layouts)) {
      const cost = async (length: number): Promise<number> => {
        const [file, text] = lay(unit.repeat(Math.ceil(length / unit.length)))
        const bytes = Buffer.from(text)
        const began = process.cpuUsage()
        const read = await ingest.run({file, bytes, sha256: sha256(bytes), declared: []}, undefined)
        if (read.kind === 'document') await annotate.run(await clean.run(read.document, undefined), {language})
        const {user, system} = process.cpuUsage(began)
        return (user + system) / 1000
      }
      await cost(longest / 16)
      const [short, long] = [await cost(longest / 4), await cost(longest)]
      const ratio = long < least ? 0 : long / Math.max(short, least / 4) / 4
      worst = Math.max(worst, ratio)
      if (ratio > slowFrom)
        slow.push(`${JSON.stringify(unit)} as ${layout}: ${Math.round(short)} and ${Math.round(long)} ms`)
    }
  }
  return {families, slow, worst}
}
