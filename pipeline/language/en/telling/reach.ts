import type {Telling} from '../../telling.ts'
import {personNouns} from '../reference/person-nouns.ts'

/** Words around a value that make it one to come, wished, allowed, usual or supposed. */
const aims =
  /\b(?:will|would|shall|may|might|could|should|expect\w*|forecast\w*|plan\w*|propos\w*|demand\w*|want\w*|ask\w* for|offer\w*|budget|set aside|earmarked|limit\w*|allow\w*|permitted|maximum|minimum|need\w*|require\w*|reserv\w*|capacity|target|goal|due|promis\w*|hop\w+|at most|estimate\w*|likely|rule|usual\w*|normal\w*|ordinary|average)\b/i

/** Words that make a value the whole of something. */
const entire = /\b(?:total|in all|altogether|together|overall|whole|entire|all)\b/i

/** What a count of people is of, where it is none of the nouns for one person. */
const crowd =
  /\b(?:people|men|women|children|dead|killed|wounded|injured|inhabitants|citizens|spectators|demonstrators|names|heads|souls|jobs)\b/i

/** How far a value reaches: of what is, of what is to come, of all, of people. */
export const reach: Pick<Telling, 'isAimed' | 'isOfAll' | 'isFinal' | 'countsPeople'> = {
  isAimed: around => aims.test(around),
  isOfAll: around => entire.test(around),
  isFinal: text => /\b(?:final|definitive)\b/i.test(text),
  countsPeople: figure =>
    crowd.test(figure) ||
    figure
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some(word => personNouns.has(word) || personNouns.has(word.replace(/s$/, ''))),
}
