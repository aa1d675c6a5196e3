import type {Composing} from '../../composing.ts'
import {actOf, placeOfAct, rankOfAct} from './acts.ts'
import {shortChannel} from './channel.ts'
import {disputeIn, leavesOpen} from './dispute.ts'
import {isOfRank, joinsNames, pairIn} from './pairs.ts'
import {saysOn} from './statement.ts'
import {tellsToll} from './toll.ts'
import {unmetPronouns} from './unmet.ts'
import {isVerbless} from './verbless.ts'

const several = /\b(?:a number of|a (?:wide )?(?:range|series) of|several|various|a host of)\b(?:\s+\S+){1,4}[.:]?$/i

/** Pushed down, never struck. */
const judgement =
  /\b(?:vital|crucial|pivotal|landmark|historic|significant|notable|remarkable|deliberate|anchor|underscor\w+|highlight\w+|signal(?:s|led|ing)?|serves? as|marks? an?|testament|momentum|evolving|landscape|key partners|poised|positioning|express\w* (?:confidence|optimism|hope|satisfaction|appreciation|willingness|readiness|commitment)|reiterat\w*|reaffirm\w*|enduring|extensive|shared (?:goals?|visions?|commitments?|interests?|stance)|robust|steadfast|broad-based)\b/gi

const leansBack =
  /\b(?:these (?!days\b)[a-z]+|th(?:is|e) matter|this (?:issue|system|move|deal|decision|dispute|question|proposal|plan))\b/g

/** "There soldiers fired": a place told before, and not "there were". */
const leansOnPlace =
  /^There(?= (?!(?:is|are|was|were|has|have|had|will|would|may|might|could|can|should|must|remains?|remained|seems?|seemed|appears?|appeared|came|come|comes|exists?|existed|never|also|still|now)\b))/

const personal = /\b(?:I(?![.\w])|[Ww]e|us|[Oo]urs?|[Oo]urselves|[Mm]y|me|[Yy]ours?|[Yy]ou)\b/

const refersBack =
  /^(?:he|she|it|they|this|that|these|those|such|his|her|its|their|both|the (?:two|latter|former|move|deal|meeting|decision))\b/i

/** What English sentences tell about printing them. */
export const composing: Composing = {
  actOf,
  rankOfAct,
  placeOfAct,
  disputeIn,
  leavesOpen,
  tellsToll,
  addsAnother: text => /^(?:other|another|a further|further)\b/i.test(text),
  announcesSeveral: text => several.test(text),
  judgementsIn: text => text.match(judgement)?.length ?? 0,
  isPersonal: text => personal.test(text),
  isVerbless,
  mayBeCut: connective => /,$|^(?:and|but|so|yet|nor|or)$/i.test(connective),
  opensReferring: text => refersBack.test(text),
  *leaningsIn(text, namesPerson) {
    for (const {0: words, index: at} of text.matchAll(leansBack)) yield {words, at}
    const place = leansOnPlace.exec(text)
    if (place !== null) yield {words: place[0], at: 0}
    yield* unmetPronouns(text, namesPerson)
  },
  isTold: date => /\b(?:this|last|next|past|coming)\b/i.test(date),
  saysOn,
  pairIn,
  isOfRank,
  joinsNames,
  shortChannel,
}
