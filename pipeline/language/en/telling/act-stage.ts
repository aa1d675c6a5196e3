import {stem} from '../../../text/stem.ts'

const planned =
  /\b(?:will|shall|would|plans? to|planning to|intends? to|expected to|due to|set to|about to|scheduled to|is to|are to)\s+(?:be\s+|have\s+)?(\p{L}+)/giu
const done = /\b(?:has|have|had|was|were)\s+(?:already\s+)?(?:been\s+)?(\p{L}+)/giu

/** The act that only one of two sentences tells as done, and the other as planned: "has withdrawn" beside "will withdraw". */
export function plannedAndDone(a: string, b: string): boolean {
  return plansDone(a, b) || plansDone(b, a)
}

/** Whether the first plans an act that the second tells as done. */
export function plansDone(a: string, b: string): boolean {
  const [plansA, plansB] = [verbsOf(a, planned), verbsOf(b, planned)]
  const [doneA, doneB] = [verbsOf(a, done), verbsOf(b, done)]
  return onlyPlanned(plansA, doneA, plansB, doneB)
}

const onlyPlanned = (
  plans: readonly string[],
  acts: readonly string[],
  otherPlans: readonly string[],
  otherActs: readonly string[],
): boolean =>
  plans.some(
    verb =>
      otherActs.some(act => isForm(verb, act)) &&
      !acts.some(act => isForm(verb, act)) &&
      !otherPlans.some(other => isForm(verb, other)),
  )

const verbsOf = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(match => stem(match[1]!)).filter(verb => verb.length >= 4)

/** Two forms of one verb: "withdraw", "withdrawn". */
const isForm = (a: string, b: string): boolean => a === b || (a.length >= 5 && (b.startsWith(a) || a.startsWith(b)))
