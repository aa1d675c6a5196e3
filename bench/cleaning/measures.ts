/** Tokens as the reference evaluators cut them: runs of letters, digits and underscores. */
export const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? []

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

function countsOf(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [item, count] of a) sum += Math.min(count, b.get(item) ?? 0)
  return sum
}

/** All runs of four tokens; of a shorter text, the whole. */
function shingles(tokens: readonly string[]): string[] {
  if (tokens.length === 0) return []
  return Array.from({length: Math.max(1, tokens.length - 3)}, (_, i) => tokens.slice(i, i + 4).join(' '))
}

/** One page: what should have been kept, and what was. */
export interface Scored {
  readonly body: string
  readonly text: string
}

/** The measure of article-extraction-benchmark: overlap of 4-token shingles; F1 of the mean precision and the mean recall. */
export function byShingles(pages: readonly Scored[]): Record<string, number> {
  const precisions: number[] = []
  const recalls: number[] = []
  let exact = 0
  for (const {body, text} of pages) {
    const [a, b] = [tokensOf(body), tokensOf(text)]
    const [gold, found] = [shingles(a), shingles(b)]
    const both = overlap(countsOf(gold), countsOf(found))
    if (found.length > 0) precisions.push(both / found.length)
    if (gold.length > 0) recalls.push(both / gold.length)
    if (a.join(' ') === b.join(' ')) exact++
  }
  const [p, r] = [mean(precisions), mean(recalls)]
  return {f1: p + r > 0 ? (2 * p * r) / (p + r) : 0, p, r, exact: exact / Math.max(1, pages.length)}
}

/** P, R and F1 of one page by its bag of lower-case words. */
export function bagOfWords({body, text}: Scored): {p: number; r: number; f1: number} {
  const [a, b] = [tokensOf(body.toLowerCase()), tokensOf(text.toLowerCase())]
  if (b.length === 0) return a.length === 0 ? {p: 1, r: 1, f1: 1} : {p: 0, r: 0, f1: 0}
  if (a.length === 0) return {p: 0, r: 0, f1: 0}
  const both = overlap(countsOf(a), countsOf(b))
  const [p, r] = [both / b.length, both / a.length]
  return {p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0}
}

const found = (text: string, snippets: readonly string[]): number =>
  snippets.length === 0
    ? 1
    : mean(snippets.map(snippet => (text.toLowerCase().includes(snippet.toLowerCase()) ? 1 : 0)))

/** The measure of WCXB: means over pages of P, R, F1, and of the snippets found that must and must not be there. */
export function byWords(
  pages: readonly (Scored & {readonly with: readonly string[]; readonly without: readonly string[]})[],
): Record<string, number> {
  const rows = pages.map(bagOfWords)
  return {
    f1: mean(rows.map(({f1}) => f1)),
    p: mean(rows.map(({p}) => p)),
    r: mean(rows.map(({r}) => r)),
    must_have: mean(pages.map(page => found(page.text, page.with))),
    must_not: mean(pages.filter(page => page.without.length > 0).map(page => found(page.text, page.without))),
  }
}

/** Metadata of one page, wanted and found; an empty string stands for none. */
export interface Described {
  readonly title: string
  readonly author: string
  readonly date: string
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Shares of right and of invented metadata; case, punctuation and spaces don't count. */
export function byMetadata(
  pages: readonly {readonly wanted: Described; readonly got: Described}[],
): Record<string, number> {
  const share = (field: keyof Described, right: boolean): number => {
    const asked = pages.filter(({wanted}) => (wanted[field] !== '') === right)
    return mean(
      asked.map(({wanted, got}) => ((right ? bare(wanted[field]) === bare(got[field]) : got[field] !== '') ? 1 : 0)),
    )
  }
  return {
    title_equal: share('title', true),
    author_right: share('author', true),
    author_invented: share('author', false),
    date_right: share('date', true),
    date_invented: share('date', false),
  }
}
