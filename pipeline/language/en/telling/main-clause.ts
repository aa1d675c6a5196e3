/** Words that open a clause in which a sentence tells what is known, when, or under what condition, not what is new. */
const opener =
  /(?<=^|[\s,(“"])(?:which|who|whom|whose|where|when|after|before|until|till|since|because|although|though|while|despite|unless|if|following|during|amid|in which|for which)\b/i
/** "the sailors detained by the guards", "those being held": a participle after its noun; "rose by 3 percent" is none. */
const participle =
  /(?<=(?<!\b(?:is|are|was|were|be|been|being|has|have|had|gets?|got|also|not|already|later))\s)(?:being\s\p{Ll}{2,}(?:ed|en|wn)\b|(?:\p{Ll}{2,}ed|\p{Ll}{2,}[ae]wn|given|taken|written|driven|held|built|made|sent|caught|found|led|hit|shot)\sby\s(?=\p{L})(?![^,.;]{0,30}\b(?:percent|per cent|points|times|half|third|quarter)\b))/u
/** "the loan — worth 2 billion — for": what stands between two dashes. */
const betweenDashes = /\s[—–]\s[^—–]*\s[—–](?=\s)/u
/** ", urging more trade": what goes with the act. */
const accompaniment = /(?<=,\s(?:\w+ly\s)?)\p{L}{2,}ing\b(?=\s)/u

/**
 * The sentence without the clauses that only say of whom it speaks, when it was, or what went with it: where they stood are
 * spaces, so places stay the same. Found by the words that open such clauses, up to the next comma.
 */
export const mainClause = (text: string): string => without(text, [betweenDashes, opener, participle, accompaniment])

/** The same with what went with the act left in: ", killing 40 people" holds a report's figure. */
export const mainClauseWithOutcome = (text: string): string => without(text, [opener, participle])

function without(text: string, marks: readonly RegExp[]): string {
  let rest = text
  for (const mark of marks) {
    for (let match = mark.exec(rest); match !== null; match = mark.exec(rest)) {
      const to = match.index + match[0].length
      const length = match[0].length + (mark === betweenDashes ? 0 : restLength(rest.slice(to), mark === participle))
      rest = rest.slice(0, match.index) + ' '.repeat(length) + rest.slice(match.index + length)
    }
  }
  return rest
}

/** Up to the comma, dash or bracket that ends a clause, or the end; after a participle also up to the sentence's own verb. */
function restLength(text: string, verbEnds: boolean): number {
  const end = text.search(verbEnds ? mainVerb : clauseEnd)
  return end < 0 ? text.replace(/[.!?]["”’]?$/, '').length : end
}

const clauseEnd = /,(?!\d)|[;:)—]|\s–\s/
const mainVerb = /,(?!\d)|[;:)—]|\s–\s|\s(?:is|are|was|were|has|have|had|will|would|could|may|might)\s/
