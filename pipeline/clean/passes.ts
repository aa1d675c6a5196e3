import type {Segment} from '../model/article.ts'

/** What can take a line out of an article, in the order in which it gets its say. */
export const passes = ['rules', 'scores', 'further pass', 'metadata'] as const
export type Pass = (typeof passes)[number]

/** Rules by which the decoding of the scores names what it left out. */
const decoded = new Set(['before-body', 'inside-body', 'after-body', 'other-story', 'related-stories', 'no-article'])
/** Rules by which the title, the byline and their copies leave the body. */
const described = new Set(['duplicate-title', 'breadcrumb', 'author-box', 'heading-without-text'])

/** The pass that took a segment out of the article. */
export function passOf({verdict, rule}: Segment): Pass {
  if (rule.startsWith('furniture-by-')) return 'further pass'
  if (verdict === 'metadata' || described.has(rule)) return 'metadata'
  return decoded.has(rule) ? 'scores' : 'rules'
}
