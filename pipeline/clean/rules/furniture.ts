import {furniture} from '../../language/en/furniture/index.ts'
import type {LineRule} from '../../language/en/furniture/rule.ts'

/** The rule that a line falls under by itself, or undefined. */
export const ruleOf = (text: string, words: number): LineRule | undefined =>
  furniture.lineRules.find(rule => speaksOf(rule, text, words) && (rule.told === undefined || !furniture.isTold(text)))

/** Whether a line is worded like furniture and yet tells something: "Unsubscribe was the word on the gate." */
export const isSpared = (text: string, words: number): boolean =>
  furniture.isTold(text) && furniture.lineRules.some(rule => rule.told === 'spared' && speaksOf(rule, text, words))

const speaksOf = ({most = 40, pattern}: LineRule, text: string, words: number): boolean =>
  words <= most && pattern.test(text.length > 1200 ? text.slice(0, 1200) : text)

/** Whether a line announces what visitors say, or other stories. */
export function opensPart(text: string, words: number): 'comments' | 'stories' | undefined {
  if (words > 12 || text.length > 120 || (words >= 4 && text.endsWith('.') && !/\.\.$/.test(text))) return undefined
  if (furniture.commentHeading.test(text)) return 'comments'
  return words <= 10 && furniture.relatedHeading.test(text) ? 'stories' : undefined
}
