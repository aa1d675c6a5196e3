import {fold} from './fold.ts'

/** English function words, and the verbs of reporting that news puts into every second sentence. */
const words = new Set(
  `a about above after again against all also although always am among an and another any are aren't around as at
  back be became because become been before began being below between both but by came can can't cannot come could
  couldn't did didn't do does doesn't doing don't done down due during each either else even ever every few for from
  further gave get give given go goes going gone got had hadn't has hasn't have haven't having he he'd he'll he's her
  here hers herself him himself his how however i i'd i'll i'm i've if in into is isn't it it's its itself just last
  least less let like likely made make many may me might mine more most much must mustn't my myself near need neither
  never next no nor not now of off often on once one only onto or other others ought our ours ourselves out over own
  per put quite rather really said same say saying says see seem seen several shall shan't she she'd she'll she's
  should shouldn't since so some still such take taken tell than that that's the their theirs them themselves then
  there there's these they they'd they'll they're they've this those though through thus till to told too took toward
  towards two under unless until up upon us use used very via was wasn't we we'd we'll we're we've well went were
  weren't what what's when where whether which while who who's whom whose why will with within without won't would
  wouldn't yet you you'd you'll you're you've your yours yourself yourselves according added adding noted called
  stated mr mrs ms dr`.split(/\s+/),
)

/** Whether a word carries no subject of its own. */
export function isStopWord(word: string): boolean {
  const folded = fold(word)
  return words.has(folded.endsWith("'s") ? folded.slice(0, -2) : folded)
}
