import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'

/** How often a word stands in lower case among its occurrences inside a sentence: tenths, rounded down; undefined when it is too rare to tell. */
export type Commonness = (word: string) => number | undefined

/** Occurrences below which a word tells nothing. */
const enough = 3

/** Counts the bodies of the two sets of articles that may be learned from. */
export function countedIn(data: string): Commonness {
  const small = new Map<string, number>()
  const capital = new Map<string, number>()
  for (const file of ['scrapinghub.dev.jsonl.gz', 'wcxb-articles.dev.jsonl.gz']) {
    const rows = gunzipSync(readFileSync(join(data, 'cleaning', file)))
      .toString('utf8')
      .trim()
      .split('\n')
    for (const row of rows) {
      const {body} = JSON.parse(row) as {readonly body: string}
      if (isEnglish(body)) for (const line of body.split('\n')) count(line, small, capital)
    }
  }
  return word => {
    const [low, high] = [small.get(word) ?? 0, capital.get(word) ?? 0]
    return low + high < enough ? undefined : Math.min(9, Math.floor((10 * low) / (low + high)))
  }
}

/** A line counts when it is set as a sentence; its first word and words after a stop or an opening mark don't. */
function count(line: string, small: Map<string, number>, capital: Map<string, number>): void {
  const words = [...line.matchAll(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu)]
  const capitals = words.filter(([word]) => /^\p{Lu}/u.test(word)).length
  if (words.length < 5 || capitals > words.length / 2) return
  for (const {0: word, index} of words) {
    if (!/[\p{L}\d,;)][’']? $/u.test(line.slice(Math.max(0, index - 3), index))) continue
    if (/^\p{Ll}+$/u.test(word)) small.set(word, (small.get(word) ?? 0) + 1)
    else if (/^\p{Lu}\p{Ll}+$/u.test(word)) {
      const low = word.toLowerCase()
      capital.set(low, (capital.get(low) ?? 0) + 1)
    }
  }
}

const isEnglish = (body: string): boolean => {
  const words = body.split(/\s+/)
  return words.filter(word => /^(?:the|of|and)$/.test(word)).length > 0.05 * words.length
}
