/** Verbs that lead to who said something. */
const reports = /\b(?:said|says|say|told|wrote|warned|asked|added|announced|according to)\b/i
const finite =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|must|may|might|did|does|came|went|fell|rose|began|broke|shows?|showed)\b/i

/** Words that speak to a page's visitor, of the page or of the right to print it. */
const toVisitor =
  /\b(?:you|your|yours|our|ours|us|we|my|newsletters?|e-?mails?|inbox|alerts?|cookies?|(?:web)?sites?|subscri\w+|free|click|here|apply|reserved|permission|reproduced|republished|redistributed|advertis\w+|sponsor(?:ed|s) (?:content|by)|this (?:e-?mail|message|story|article|post|page|report))\b|©/i

/** Words beside a day that only say what the day is. */
const ofADay = /^(?:published|posted|updated|modified|created|uploaded|filed|last|first|on|at|in|by|from|of|and|to)$/

const stops = /[.!?…]["”’')\]]*\s*$/

/**
 * Whether a line is a sentence of the article, though it begins like furniture ("Subscribers were told …", "Copyright law will …"):
 * it stops, has a verb, and does not speak to the page's visitor. English verbs only; elsewhere the rules stand.
 */
export const isTold = (text: string): boolean =>
  stops.test(text) && (reports.test(text) || (finite.test(text) && !toVisitor.test(text)))

/** Whether what stands beside a day on its line makes a sentence with it: "The strike began on …", "Published on …, the report named …". */
export function tellsBesideDay(rest: string): boolean {
  const words = rest.match(/\p{L}[\p{L}’'-]*/gu) ?? []
  const own = words.filter(word => /^\p{Ll}/u.test(word) && !ofADay.test(word))
  // "Posted by A Person on … from the harbour desk." is none, unless its main clause follows.
  if (/^\W*(?:last\s)?(?:published|posted|updated|modified|created|uploaded|filed)\b/i.test(rest))
    return stops.test(rest) && (finite.test(rest) || /,\s*(?:the|an?|it|its|he|his|she|her|they|their)\s/i.test(rest))
  if (words.length >= 4 && own.length >= 2 && stops.test(rest)) return true
  return own.length >= 3 && finite.test(rest)
}

/** Whether a line that begins with "By" and capitals goes on as a sentence: "By Midnight Friday, the crews had gone home." */
export const goesOn = (text: string): boolean =>
  stops.test(text) && finite.test(text) && !/\b(?:is|was|has been) (?:an?|the)\b/.test(text)
