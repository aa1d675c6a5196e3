/** Words of dispute that policy reporting uses for a matter between parties. */
const dispute =
  /\b(?:disput\w*|sanction(?:s|ed)?|contentious|controvers\w*|restrict(?:ions?|ed)|ban(?:s|ned)?|boycott\w*|tariffs?|retaliat\w*|accus\w*|alleg\w*|violat\w*|illegal\w*|unlawful\w*|overlapping|encroach\w*|protest(?:s|ed)?|object(?:ed|ions?)|oppos(?:ed|ition|es)|condemn\w*|criticis\w*|criticiz\w*|reject\w*|refus\w*|standoff|deadlock\w*|stalemate|grievance\w*|breach\w*|infring\w*|complain\w*|lawsuits?|challenge[sd]? (?:the|it|before|in court))\b/gi
/** Words that only lean that way: one of them alone makes no dispute. */
const leaning =
  /\b(?:sensitive|frictions?|tensions?|irritant\w*|sovereignty|territorial|alarm|differences|concerns? (?:over|about))\b/gi

/** Words by which a source itself leaves a matter open. */
const openEnded =
  /\b(?:did not (?:disclose|say|elaborate|specify|give details)|declined to|no (?:further )?details|remains? (?:uncertain|unclear|unresolved|to be seen|open|unknown)|unclear (?:whether|if|how|when)|not (?:yet )?(?:clear|known|decided|been (?:announced|confirmed|released))|yet to (?:be|decide|announce|confirm)|could not be (?:verified|confirmed|reached)|without (?:giving|elaborating)|conflicting (?:reports|accounts|claims|versions)|has not (?:said|announced|confirmed))\b/i

/** How much dispute a text names. */
export function disputeIn(text: string): number {
  const distinct = (words: RegExp) => new Set(text.toLowerCase().match(words) ?? []).size
  return 2 * distinct(dispute) + distinct(leaning)
}

/** Whether a source itself leaves a matter open. */
export const leavesOpen = (text: string): boolean => openEnded.test(text)
