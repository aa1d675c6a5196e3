import type {Article} from '../../model/article.ts'
import type {Line} from '../line.ts'
import type {Verdicts} from '../verdict.ts'

export type Credit = Article['credits'][number]

/** A name in a sentence: capitalised words, or a web address. */
const capital = String.raw`\p{Lu}[\p{L}\p{N}&'’-]*(?:\.\p{L}+)*` // not `{0,30}`: bounded runs of a class are unrolled, and take long to compile
const name = String.raw`(?:the\s)?(${capital}(?:\s(?:of|the|and|for|de|&|${capital})){0,5}|[a-z0-9-]+\.[a-z.]+)`

/** How a reprint notice names the text's first publisher, behind a cue that is quicker to compile. The first row that speaks is believed. */
const originals: readonly (readonly [cue: RegExp, pattern: RegExp])[] = [
  [
    /(?:first|originally)\s(?:appeared|published)\s/,
    new RegExp(String.raw`(?:first|originally)\s(?:appeared|published)\s(?:in|on|by|at|with)\s${name}`, 'u'),
  ],
  [
    /permission|courtesy|arrangement/i,
    new RegExp(
      String.raw`(?:reprinted|republished|reproduced|reposted)\s(?:here\s)?(?:with|by)\s(?:the\s)?(?:kind\s)?(?:permission|courtesy|arrangement)\s(?:from|of|with)\s${name}`,
      'iu',
    ),
  ],
  [/ed\sfrom\s/i, new RegExp(String.raw`(?:reprinted|republished|reproduced|reposted)\sfrom\s${name}`, 'iu')],
  [/\sis\s(?:an?|the)\s/, new RegExp(String.raw`^${name}\sis\s(?:an?|the)\s`, 'u')], // "X is the news portal of …. Y is authorized to reprint"
]

/** Who may print it again: "Y is authorized to reprint this article". */
const reprinter = new RegExp(
  String.raw`${name}\s(?:is|was|has\sbeen)\s(?:authori[sz]ed|permitted|licensed|allowed)\sto\s(?:reprint|republish|reproduce)`,
  'u',
)

/** Who is named as the maker of the text besides its publisher: agency lines, reprint notices, an agency in the dateline. */
export function findCredits(verdicts: Verdicts, textOf: (line: Line) => string): Credit[] {
  const credits: Credit[] = []
  const add = (line: Line, found: string, how: string): void => {
    const start = line.start + Math.max(0, textOf(line).indexOf(found))
    if (!credits.some(credit => credit.name === found))
      credits.push({name: found, how, start, end: start + found.length})
  }
  let kept = 0
  for (const line of verdicts.lines) {
    const verdict = verdicts.of(line.index)
    if (verdict?.rule === 'agency-credit') for (const agency of agenciesOf(line.text)) add(line, agency, 'source line')
    else if (verdict?.rule === 'reprint-notice') {
      const original = originalOf(line.text)
      if (original !== undefined) add(line, original, 'reprint notice')
    } else if (verdict?.verdict === 'kept' && kept++ < 3) {
      const agency = datelineAgency.exec(line.text.slice(0, 120))?.[1]
      if (agency !== undefined) add(line, agency, 'dateline')
    }
  }
  return credits
}

/** "TOWN (Agency) —" or "(Agency) -" at the very start of a paragraph. */
const datelineAgency = /^[\p{L}\s.,'’-]{0,60}\((\p{Lu}[\p{L}\s&]{1,25})\)\s?(?:[-–—:]|--)/u

/** The agencies of a source line; the initials of a desk behind a stroke are none. */
function agenciesOf(text: string): string[] {
  const names = text.replace(/^[^:：-]*[:：-]\s*/, '').replace(/(?<![).\s])[).\s]+$/, '')
  return names
    .split(/\/|,| and | & |\|/)
    .map(piece => piece.trim())
    .filter(piece => /^\p{Lu}/u.test(piece) && piece.length <= 40)
    .slice(0, 4)
}

function originalOf(text: string): string | undefined {
  const head = text.slice(0, 1200)
  for (const [cue, pattern] of originals) {
    const found = cue.test(head) ? pattern.exec(head)?.[1] : undefined
    if (found !== undefined && !/^(?:this|it|the|our|we|he|she|they)$/i.test(found))
      return found.replace(/(?<![.'’])[.'’]+$/, '')
  }
  return undefined
}

/** The publisher that a reprint notice names as the one who reprints. */
export const reprinterOf = (text: string): string | undefined =>
  /\sto\sre(?:print|publish|produce)/.test(text) ? reprinter.exec(text.slice(0, 1200))?.[1] : undefined
