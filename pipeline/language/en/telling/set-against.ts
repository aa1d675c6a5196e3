const tells =
  /\b(?:counts?|counted|puts?|speaks?|spoke|says?|said|estimates?|estimated|reckons?|reckoned|reckoning|expects?|expected|according|claims?|claimed|talks?|likely)\b/i
/** A party and its figure, without a verb of its own: "the police counted 5,000, the organisers 13,000". */
const isParty =
  /^[;,] (?:(?:the|its|their) (?:[\p{L}’']{2,20} ){1,3}|\p{Lu}[\p{L}’']{1,20} (?:[\p{L}’']{2,20} ){0,2})$/u
/** What there was before: no word against a word. */
const isEarlier = /\b(?:first|earlier|initially|previous|originally|later|then)\b/i
/** So does a part of what was counted, or what it grew from, in the words right before the second. */
const isPart = /\b(?:from|of which|including|more(?! than)|another|other|rest|rose|raised|fell|(?<!according )to)\b/i
const lastClause = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf(','), text.lastIndexOf(';'), text.lastIndexOf('.')) + 1)

/** Whether what stands between two figures puts the second against the first in another's mouth; `lead` is the sentence of the first. */
export const setsAgainst = (between: string, lead: string): boolean =>
  (tells.test(between) || (isParty.test(between) && tells.test(lead))) &&
  !isEarlier.test(between) &&
  !isPart.test(lastClause(between))
