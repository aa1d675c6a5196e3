import type {DateMention, Sentence} from '../../../model/sentence.ts'

const reporting =
  /\b(?:said|says|told|announced|reported|stated|added|wrote|statement|published|updated)\s+(?:\w+\s+){0,2}(?:on\s+)?\(?$/i
/** Characters before a date in which a verb of reporting makes it the statement's. */
const reach = 90

/** "Said on Saturday" dates the statement, not what is told. */
export const ofStatement = (sentence: Sentence, date: DateMention): boolean =>
  reporting.test(sentence.text.slice(Math.max(0, date.start - sentence.start - reach), date.start - sentence.start))
