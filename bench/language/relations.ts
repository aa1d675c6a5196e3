import {type AlignedParse, byGenre} from './aligned.ts'
import {isHeadRight} from './heads.ts'

const isSubject = (relation: string) => relation === 'nsubj' || relation === 'nsubj:pass' || relation === 'nsubj:outer'
const isObject = (relation: string) => relation === 'obj'
const isUndergoer = (relation: string) => relation === 'obj' || relation === 'nsubj:pass'

/**
 * Percent from which an arc is used. Swept 60 to 95 on the rest of the first fold, with tables and confidences that had not seen it
 * (`fit.ts`): subjects reach a precision of .92 at 75 (at a recall of .60), objects .90 at 87.
 */
export const subjectBar = 75
export const objectBar = 87

/** F1 of pairs of predicate and subject, and of predicate and object; precision and recall of those sure enough to be used. */
export const scoreRelations = (parses: readonly AlignedParse[]): Record<string, number> =>
  byGenre(parses, some => {
    const subject = pairs(some, isSubject, 0)
    const object = pairs(some, isObject, 0)
    const undergoer = pairs(some, isUndergoer, 0)
    const sureSubject = pairs(some, isSubject, subjectBar)
    const sureObject = pairs(some, isObject, objectBar)
    return {
      subject_f1: subject.f1,
      object_f1: object.f1,
      object_or_passive_f1: undergoer.f1,
      sure_subject_precision: sureSubject.precision,
      sure_subject_recall: sureSubject.recall,
      sure_object_precision: sureObject.precision,
      sure_object_recall: sureObject.recall,
    }
  })

/** Precision and recall of subjects and objects from a percentage on, to choose bars by. */
export function sweepRelations(some: readonly AlignedParse[], bar: number): Record<string, number> {
  const [subject, object] = [pairs(some, isSubject, bar), pairs(some, isObject, bar)]
  return {
    subject_precision: subject.precision,
    subject_recall: subject.recall,
    object_precision: object.precision,
    object_recall: object.recall,
  }
}

function pairs(some: readonly AlignedParse[], is: (relation: string) => boolean, bar: number) {
  let [gold, given, right] = [0, 0, 0]
  for (const sentence of some) {
    const {parse, wordOf} = sentence
    const isGiven = (at: number) => is(parse.relations[at] ?? '') && parse.confidences[at]! >= bar
    parse.words.forEach((_, at) => {
      if (isGiven(at)) given++
    })
    sentence.gold.relations.forEach((relation, index) => {
      if (!is(relation)) return
      gold++
      if (isGiven(wordOf[index]!) && isHeadRight(sentence, index)) right++
    })
  }
  return {precision: right / Math.max(1, given), recall: right / gold, f1: (2 * right) / (gold + given)}
}
