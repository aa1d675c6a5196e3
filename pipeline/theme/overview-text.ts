import type {Overview, TermCount, ThemeOverview} from './overview.ts'

/** Terms listed for a theme, and for the whole folder, at most. */
const termsShown = 8
const topTerms = 12

/** The overview as an indented list, no line wider than `columns`. */
export function overviewText({sources, sentences, themes, empty, terms}: Overview, columns: number): string {
  const width = Math.max(40, Math.min(100, columns))
  const lines = [`${count(sentences, 'sentence')} of ${count(sources, 'source')} in ${count(themes.length, 'theme')}`]
  for (const {theme, depth} of nested(themes)) lines.push('', ...themeLines(theme, depth, width))
  if (empty.length > 0) lines.push('', 'Caught nothing')
  for (const {id, label, terms: own} of empty) {
    const found = own.length === 0 ? 'none of its terms occurs' : `but ${listed(own)}`
    lines.push(...wrap(`${label} [${id}]: ${found}`, '  ', width))
  }
  if (terms.length > 0) {
    lines.push('', 'Terms in most sentences')
    const most = Math.max(...terms.slice(0, topTerms).map(({term}) => term.length))
    for (const {term, theme, sentences: n} of terms.slice(0, topTerms))
      lines.push(`  ${String(n).padStart(4)}  ${term.padEnd(most)}  ${theme}`)
  }
  return `${lines.join('\n')}\n`
}

function themeLines(theme: ThemeOverview, depth: number, width: number): string[] {
  const pad = '  '.repeat(depth)
  const {id, label, origin, sentences, share, byTerms, byPhrases, terms, phrases, sample} = theme
  const head = `${label} [${id}]: ${count(sentences, 'sentence')}, ${Math.round(100 * share)} %${origin === 'found' ? ', found in the texts' : ''}`
  const placed = [
    ...(byTerms > 0 ? [`${byTerms} by terms`] : []),
    ...(byPhrases > 0 ? [`${byPhrases} by phrases`] : []),
    ...(sentences > byTerms + byPhrases ? [`${sentences - byTerms - byPhrases} by neighbours`] : []),
  ].join(', ')
  const inner = `${pad}  `
  return [
    ...wrap(head, pad, width),
    ...(terms.length > 0 ? wrap(`terms: ${listed(terms)}`, inner, width) : []),
    ...(phrases.length > 0 ? wrap(`phrases: ${phrases.join(', ')}`, inner, width) : []),
    ...wrap(`placed: ${placed}`, inner, width),
    ...wrap(`for example: ${sample.text}`, inner, width, 3),
    ...wrap(`${sample.file}; ${sample.why}`, `${inner}  `, width, 1),
  ]
}

const listed = (terms: readonly TermCount[]): string =>
  terms
    .slice(0, termsShown)
    .map(({term, sentences}) => `${term} ${sentences}`)
    .join(', ')

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** Themes in their order, each followed by those under it. */
function nested(themes: readonly ThemeOverview[]): {theme: ThemeOverview; depth: number}[] {
  const rows: {theme: ThemeOverview; depth: number}[] = []
  const add = (theme: ThemeOverview, depth: number) => {
    rows.push({theme, depth})
    for (const child of themes) if (child.parent === theme.id) add(child, depth + 1)
  }
  for (const theme of themes) if (theme.parent === undefined) add(theme, 0)
  return rows
}

/** The text in lines of `width`, indented, the following ones by two more; cut with an ellipsis after `most` lines. */
function wrap(text: string, pad: string, width: number, most = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = []
  let line = pad
  for (const word of text.split(' ').flatMap(one => pieces(one, width - pad.length - 2))) {
    const next = line.trim() === '' ? line + word : `${line} ${word}`
    if (next.length <= width || line.trim() === '') {
      line = next
      continue
    }
    lines.push(line)
    line = `${pad}  ${word}`
  }
  lines.push(line)
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `${lines[most - 1]!.slice(0, width - 2).trimEnd()} …`]
}

/** A word too long for a line, in parts. */
const pieces = (word: string, width: number): string[] =>
  word.length <= width ? [word] : (word.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [word])
