/** Acts that leave something behind: what a desk lists under agreements and outcomes. The first group is the printed label. */
const acts: readonly (readonly [label: string, pattern: RegExp])[] = [
  ['signed', /\b(?:signed|signing of|inked)\b/i],
  [
    'renewed',
    /\b(?:renewed|renew|extended|extension of|prolong(?:ed)?)\b(?=[^.]{0,60}\b(?:deal|agreement|accord|treaty|pact|swap|loan|lease|mandate|contract|truce|ceasefire|programme|program|licen[cs]e)\b)/i,
  ],
  [
    'agreed',
    /\b(?:agreed (?:to|on|that|upon)|reached (?:an? )?(?:agreement|accord|deal|consensus)|(?:accord|agreement|deal|pact|consensus) (?:was|were) reached)\b/i,
  ],
  [
    'adopted',
    /\b(?:adopted|ratified|approved|passed|enacted|endorsed)\b(?=[^.]{0,60}\b(?:resolution|law|bill|budget|plan|measure|treaty|text|declaration|reform|act|motion|package)\b)/i,
  ],
  [
    'concluded',
    /\b(?:concluded|finali[sz]ed|struck|clinched|sealed)\b(?=[^.]{0,50}\b(?:deal|agreement|accord|treaty|pact|talks|negotiations)\b)/i,
  ],
  [
    'launched',
    /\b(?:launched|established|set up|reopen(?:ed)?|opened)\b(?=[^.]{0,60}\b(?:channel|mechanism|dialogue|commission|fund|committee|programme|program|office|corridor|task force|working group|talks)\b)/i,
  ],
  ['committed', /\b(?:committed|pledged|vowed|promised|undertook)\b/i],
]

/** The act that a text reports as done or agreed. */
export const actOf = (text: string): string | undefined => acts.find(([, pattern]) => pattern.test(text))?.[0]

const byBinding = ['signed', 'renewed', 'adopted', 'concluded', 'launched', 'agreed', 'committed']

/** How binding an act is: 0 the most. */
export const rankOfAct = (act: string): number => byBinding.indexOf(act)

const words =
  /\b(?:signed|signing|renew\w*|extend\w*|agree\w*|adopt\w*|ratif\w*|approv\w*|conclud\w*|launch\w*|establish\w*|reopen\w*|pledg\w*|vow\w*|commit\w*)\b/i

/** Where the words of an act stand; -1 when none do. */
export const placeOfAct = (text: string): number => text.search(words)
