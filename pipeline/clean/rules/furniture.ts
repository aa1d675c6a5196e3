import {furniture} from '../../language/en/furniture/index.ts'
import type {LineRule} from '../../language/en/furniture/rule.ts'

/** The rule that a line falls under by itself, or undefined. */
export const ruleOf = (text: string, words: number): LineRule | undefined =>
  furniture.lineRules.find(
    ({most = 40, told, pattern}) =>
      words <= most &&
      pattern.test(text.length > 1200 ? text.slice(0, 1200) : text) &&
      (told === undefined || !furniture.isTold(text)),
  )

/** Whether a line announces what visitors say, or other stories. */
export function opensPart(text: string, words: number): 'comments' | 'stories' | undefined {
  if (words > 12 || text.length > 120 || (words >= 4 && text.endsWith('.') && !/\.\.$/.test(text))) return undefined
  if (furniture.commentHeading.test(text)) return 'comments'
  return words <= 10 && furniture.relatedHeading.test(text) ? 'stories' : undefined
}
