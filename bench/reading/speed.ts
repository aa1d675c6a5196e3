import {unified} from 'unified'
import {englishSentences} from '../../pipeline/annotate/parser/index.ts'

const processor = unified().use(englishSentences).freeze()

/** Megabytes of text parsed a second of processor time, and how its cost a byte grows from 5 KB to 2 MB in one paragraph. */
export function measureSpeed(texts: readonly string[]): Record<string, number> {
  const prose = texts.join(' ').replace(/\s+/g, ' ')
  const short = piecesOf(prose, 5_000)
  const long = prose.repeat(Math.ceil(2_000_000 / prose.length)).slice(0, 2_000_000)
  for (let warm = 0; warm < 3; warm++) costOf(short)
  const few = Math.min(...[0, 1, 2].map(() => costOf(short)))
  const many = Math.min(...[0, 1, 2].map(() => costOf([long])))
  return {mb_s: 1 / few, growth: many / few}
}

/** Seconds of processor time a megabyte (10^6 characters). */
function costOf(texts: readonly string[]): number {
  const began = process.cpuUsage()
  let characters = 0
  for (let pass = 0; pass < 3 || characters < 1_000_000; pass++)
    for (const text of texts) {
      processor.parse(text)
      characters += text.length
    }
  const {user, system} = process.cpuUsage(began)
  return (user + system) / characters
}

function piecesOf(text: string, size: number): string[] {
  const pieces: string[] = []
  for (let at = 0; at < text.length; at += size) pieces.push(text.slice(at, at + size))
  return pieces
}
