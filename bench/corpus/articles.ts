import {pick, randomFrom} from './random.ts'

/** Lines of page furniture in words of our own, as saved pages have them around an article. */
const furniture = [
  'Skip to main content',
  'Sign in',
  'Subscribe to our newsletter',
  'Share this article',
  'Advertisement',
  'Most read today',
  'Follow us for more',
  'Related stories',
  'All rights reserved.',
  'Listen to this article',
]

export interface GeneratedArticle {
  readonly name: string
  readonly text: string
}

/** Articles of about 4 KB: a headline, a byline, a date, furniture, and sentences of the pool in paragraphs. The same for one seed. */
export function* generateArticles(count: number, pool: readonly string[], seed = 1): Generator<GeneratedArticle> {
  const random = randomFrom(seed)
  for (let i = 0; i < count; i++) {
    const start = Math.floor(random() * pool.length)
    const sentence = (n: number) => pool[(start + n) % pool.length]!
    const day = 1 + Math.floor(random() * 28)
    const lines = [
      pick(random, furniture),
      pick(random, furniture),
      '',
      sentence(0)
        .split(/\s+/)
        .slice(0, 9)
        .join(' ')
        .replace(/[.,;:]+$/, ''),
      '',
      `By Desk Writer ${1 + Math.floor(random() * 40)}`,
      `Published ${day} May 2031`,
      '',
    ]
    for (let at = 0; at < 24; ) {
      const length = 2 + Math.floor(random() * 3)
      lines.push(Array.from({length}, (_, n) => sentence(at + n)).join(' '), '')
      at += length
      if (random() < 0.15) lines.push(pick(random, furniture), '')
    }
    lines.push(pick(random, furniture), pick(random, furniture))
    yield {name: `article-${String(i).padStart(5, '0')}.txt`, text: `${lines.join('\n')}\n`}
  }
}
