import type {Quantity, Sentence} from '../../../model/sentence.ts'
import {stemsOf} from '../../../text/stem.ts'
import {anyOf} from '../lexicon/index.ts'

/** What became of people, each by the words that tell it. Who is shot may be either of the first two: it tells neither. */
const fates: readonly (readonly [fate: string, words: RegExp])[] = [
  [
    'dead',
    /\b(?:kill(?:s|ed|ing)?|dead|die[sd]?|dying|deaths?|fatalit(?:y|ies)|lives|bodies|drown(?:ed|ing)?|slain|murder(?:ed|s|ing)?|perish(?:ed|ing)?|death toll)\b/gi,
  ],
  ['hurt', /\b(?:injur(?:es?|ed|ing|ies)|wound(?:s|ed|ing)?|hurt(?:s|ing)?|hospitali[sz]ed|treated)\b/gi],
  ['shot', /\b(?:shot|shoots?|opened fire|gunned)\b/gi],
  ['missing', /\b(?:missing|unaccounted)\b/gi],
  ['trapped', /\b(?:trapped|buried|stranded|stuck|swept away)\b/gi],
  ['saved', /\b(?:rescued|saved|survived|survivors|freed|released|evacuated)\b/gi],
  ['held', /\b(?:arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|custody|jailed|captur(?:ed|ing))\b/gi],
  ['homeless', /\b(?:homeless|displaced|fled)\b/gi],
]

/** Nouns for people whose fate is counted. */
const people =
  /\b(?:people|persons?|men|man|women|woman|child(?:ren)?|boys?|girls?|others?|workers?|miners?|soldiers?|troops|officers?|policemen|passengers?|students?|pupils?|civilians?|villagers?|residents?|victims?|rescuers?|firefighters?|guards?|tourists?|pirates?|militants?|rebels?|protesters?|inmates?|prisoners?|skiers?|climbers?|sailors?|fishermen|guests?|patients?|dead|deaths|bodies|lives|fatalities|injured|wounded|injuries|casualties)\b/i

const reach = 60

/** What became of those whom a figure counts, by the nearest word that tells it; undefined where they are no people, `unknown` where nothing tells it. */
export function fateOf({text, start}: Sentence, quantity: Quantity): string | undefined {
  const [from, to] = [quantity.start - start, quantity.end - start]
  if (quantity.kind !== 'count' || !people.test(quantity.text)) return undefined
  const own = nearestFate(quantity.text, 'start')
  if (own !== undefined) return own.fate
  const before = /(?<![^.;:])[^.;:]*$/.exec(text.slice(Math.max(0, from - reach), from))![0]
  const behind = /^[^.;:]*/.exec(text.slice(to, to + reach))![0]
  // A count and its fate stand side by side: "killed 17 people", "17 people died"; another count between has a fate of its own.
  const left = nearestFate(/(?<!\D)\D*$/.exec(before)![0], 'end')
  const right = nearestFate(/^\D*/.exec(behind)![0], 'start')
  if (left === undefined || right === undefined) return (left ?? right)?.fate ?? 'unknown'
  return left.distance <= right.distance ? left.fate : right.fate
}

interface Found {
  readonly fate: string
  readonly distance: number
}

/** The fate whose word stands nearest to one end of a text. */
function nearestFate(text: string, from: 'start' | 'end'): Found | undefined {
  let best: Found | undefined
  for (const [fate, words] of fates) {
    for (const {index, 0: word} of text.matchAll(words)) {
      const distance = from === 'start' ? index : text.length - index - word.length
      if (best === undefined || distance < best.distance) best = {fate, distance}
    }
  }
  return best
}

/** What else a figure counts: "passengers and crew"; another figure is its own, and what is done goes on with a verb. */
export function countsOn(behind: string): string | undefined {
  const word = /^\s(?:and|or)\s(?:(?:their|its|the|an?)\s)?(\p{Ll}{3,})\b/u.exec(behind)?.[1]
  return word === undefined || /(?:ing|ed)$/.test(word) || isNoNoun(word) ? undefined : word
}
const isNoNoun = anyOf(
  'number',
  'quantifier',
  'preposition',
  'subordinator',
  'be',
  'have',
  'do',
  'modal',
  'subject',
  'relative',
)

/** Whether the words behind a figure make it a rate: "rebounds a game", "crowns per head". */
export const isRate = (behind: string): boolean =>
  /^\s(?:(?:to\s)?(?:an?|per|each|every)\s(?:\p{Ll}+\s)?(?:game|match|head|person|hour|day|night|week|month|year|season|tonne|ton|barrel|litre|share|kilo\w*|household|family|piece|seat|vote)\b|(?:each|apiece)\b)/iu.test(
    behind,
  )

/** Whether a figure runs on over time, so that a later report has another: "after nine days of unrest", "so far". */
export const isRunning = (before: string, behind: string): boolean =>
  /\b(?:after|since|following)\s(?:\w+\s)?$/i.test(before) && /^\sof\b/i.test(behind)

/** Whether a text says that something is possible only. */
export const tellsPossible = (text: string): boolean => /\b(?:may|might|could|possibly|perhaps|if)\b/i.test(text)

/** Whether the words before a day make it one until which is counted: "by Thursday". */
export const countsUntil = (before: string): boolean =>
  /\b(?:by|as of|until|up to|as at)\s(?:\w+\s){0,3}$/i.test(before.slice(-countingReach))
const countingReach = 40

/** Over what a figure is summed: "so far", "this season", "in all". */
export const sumOver = (text: string): string | undefined =>
  /\b(?:[Ss]o far|[Tt]o date|until now|up to now|(?:[Tt]his|a|per) (?:year|season|month|decade|century)|[Ii]n all|[Aa]ltogether|career|in a row|(?:years?|months|winters|summers|seasons|decades?) ago|since (?:\p{Lu}\p{Ll}|\d{4}|the start))\b/u
    .exec(text)?.[0]
    .toLowerCase()

/** Whether a figure is wished or needed and not reached: "needed nine points". */
export function isWanted(before: string): boolean {
  const words = before.slice(-reach).toLowerCase().trim().split(/\s/)
  const asks = words.slice(-7).findIndex(word => asking.test(word))
  return words.slice(-4).some(word => wanting.test(word)) || (asks >= 0 && words.slice(-7).indexOf('for') > asks)
}
const wanting =
  /^(?:need|needs|needed|want|wants|wanted|demand|demands|demanded|seek|seeks|sought|request|requested|require|requires|required)$/
const asking = /^(?:ask|asks|asked|asking|call|calls|called|hope|hopes|hoped)$/

/** The whole of which a figure is some: 207 of "30 of 207 punches"; 0 where it is not counted out: "the team's first 15". */
export function wholeIn(figure: string, before: string): number | undefined {
  const whole = /\bof\s(?:\p{L}+\s)?(\d[\d,]*)/u.exec(figure)?.[1]
  if (whole !== undefined) return Number(whole.replace(/,/g, ''))
  return /\b(?:first|last|final)\s$/i.test(before) ? 0 : undefined
}

/** Events that a day names by standing before them: "the 3 May raid". */
const named =
  /^(?:['’]s\s|,?\s(?=(?:\p{Ll}+\s)?(?:raids?|match|game|final|incident|attacks?|bombings?|election|talks|shootings?|crash|quake|earthquake|meeting|summit|race|protests?|hearing|deadline|ceremony|accident|storm|fire)\b))((?:[\p{L}-]+\s?){1,3})/u
/** Words behind which something stands beside the act: "charged after a raid". */
const beside =
  /\b(?:after|following|over|since|before|because of|due to|in connection with)\s(?:an?|the|his|her|its|their|what|\p{L}{2,14}ing)\s/u
const besideReach = 110

/** Characters up to what a text tells beside ("after a raid"). */
export function untilBeside(text: string): number {
  const at = text.search(/[,;:]|\b(?:after|following|over|since|before|because|when|while)\b/)
  return at < 0 ? text.length : at
}

/** Whether a verb says little of what is done: "came", "received". */
export const saysLittle = (lemma: string): boolean =>
  /^(?:be|have|come|go|get|give|make|take|receive|issue|occur|happen|hold|put|set)$/i.test(lemma)

/**
 * On what a day hangs: on words behind it ("Friday's match": those), on what is told beside ("after a raid on Friday":
 * `beside`), or on the act.
 */
export function hangingOf(before: string, behind: string): 'act' | 'beside' | readonly string[] {
  const noun = named.exec(behind.slice(0, besideReach))?.[1]
  if (noun !== undefined) return stemsOf(noun)
  return beside.test(
    before
      .slice(-besideReach)
      .split(/[,;:.]/)
      .at(-1)!,
  )
    ? 'beside'
    : 'act'
}

/** Whether a day is the page's own: with its hour ("12 May 2031, 8.15 PM"), or behind "updated". */
export const isStamp = (before: string, behind: string): boolean =>
  (/^,?\s\d{1,2}[.:]\d{2}\b/.test(behind) && !/\b(?:on|at|by|from|until|since|before|after)\s$/i.test(before)) ||
  /\b(?:updated|published|posted|modified)\b[^.;]{0,24}$/i.test(before.slice(-stampReach)) ||
  /\d[.:]\d{2}\s?(?:[ap]\.?m\.?)?\s$/i.test(before.slice(-stampReach))
const stampReach = 40

/** Whether a text speaks of a day as its own, or the one beside: "today", "last night". */
export const tellsNearDay = (text: string): boolean =>
  /\b(?:today|tonight|yesterday|tomorrow|last night|this (?:morning|afternoon|evening))\b/i.test(text)
