import type {Sentence} from '../model/sentence.ts'
import type {NameMention} from './names/index.ts'
import {isInsideQuotation, type Quoted} from './speech/marks.ts'
import {isCapital, isLower, phrase, type Token} from './token.ts'

export type Opening = NonNullable<Sentence['opening']>

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const pronouns = set(`he she it they his her hers its their theirs him them one ones`)
const demonstratives = set('this these that those such')
/** Connectives of one word; most only count with a comma or before a subject. */
const connectives = set(`also however furthermore additionally meanwhile moreover but and or so yet still nevertheless
  nonetheless therefore thus hence instead otherwise likewise similarly consequently accordingly besides then too
  nor conversely indeed separately elsewhere similarly finally lastly secondly thirdly`)
const phrases = [
  'in addition',
  'as a result',
  'for example',
  'for instance',
  'in contrast',
  'by contrast',
  'on the other hand',
  'at the same time',
  'in turn',
  'in particular',
  'in other words',
  'in response',
  'as such',
  'in fact',
  'even so',
  'that said',
  'after that',
  'since then',
  'until then',
  'by then',
  'what is more',
  'for this reason',
  'to this end',
  'to that end',
  'in this context',
  'in this regard',
  'in doing so',
  'at that time',
  'at the time',
  'despite this',
  'on top of that',
  'not only that',
  'for his part',
  'for her part',
  'for their part',
  'for its part',
  'as well',
  'another of them',
  'among them',
  'one of them',
  'most of them',
  'some of them',
  'both of them',
  'one of these',
]
const openings: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(phrases.map(one => one.split(' ')[0]!))].map(first => [
    first,
    phrases.filter(one => one.startsWith(`${first} `)),
  ]),
)

/** Nouns that mean what was told before, when "the" and nothing of their own stand with them. */
const shells = set(`move deal agreement extension decision announcement meeting summit talks visit call statement accord
  pact document documents proposal plan measure measures step steps remarks comments assurance sentiment framework system
  channel issue issues matter matters dispute discussions discussion exchange exchanges dialogue sides two three four pair
  leaders countries nations governments neighbours neighbors parties former latter same incident attack event ceremony
  vote ruling order bill law report figures figure result results outcome outcomes conflict crisis situation trip session
  negotiations ministers presidents duo group company ministry official officials spokesman spokeswoman project programme
  program initiative idea topic question process news development developments change changes increase decrease rise fall
  drop effort efforts commitment commitments cooperation relationship partnership treaty project deadline protest protests strike`)
/** Determiners and numbers that point back by themselves. */
const pointing = set('both two three four five either neither another others other all several some many most each few')
const backNouns =
  set(`sides leaders countries nations governments presidents ministers parties companies men women officials of
  them two neighbours neighbors peoples economies capitals states sources issues matters topics points agreements documents
  mou mous`)

/** Why a sentence can't open a passage, or undefined. */
export function openingOf(
  tokens: readonly Token[],
  names: readonly NameMention[],
  marks: readonly Quoted[],
  antecedent: (before: number) => string | undefined,
): Opening | undefined {
  const first = tokens[0]
  if (first === undefined) return undefined
  if (isInsideQuotation(marks, first.start, first.start + 1))
    return {kind: 'fragment', start: first.start, end: first.end}
  const begin = first.kind === 'word' ? 0 : 1
  const token = tokens[begin]
  // a sentence that opens with a quotation: the quoted words speak for themselves
  if (token === undefined || token.kind !== 'word') return undefined
  if (begin === 1 && marks[0]?.start === first.start) return attributed(tokens, marks[0], antecedent)
  return (
    connective(tokens, begin, antecedent, names) ??
    pronoun(tokens, begin, names, antecedent) ??
    demonstrative(tokens, begin) ??
    anaphor(tokens, begin) ??
    introduced(tokens, begin, names, antecedent) ??
    fragment(tokens, begin)
  )
}

/** “…,” he said: the sentence hangs on who "he" is. */
function attributed(
  tokens: readonly Token[],
  mark: Quoted,
  antecedent: (before: number) => string | undefined,
): Opening | undefined {
  const at = tokens.findIndex(token => token.start >= mark.end)
  const token = tokens[at]
  if (token === undefined || !/^(?:he|she|they|it)$/.test(token.low)) return undefined
  return withAntecedent({kind: 'pronoun', start: token.start, end: token.end}, token, antecedent)
}

function connective(
  tokens: readonly Token[],
  at: number,
  antecedent: (before: number) => string | undefined,
  names: readonly NameMention[],
): Opening | undefined {
  const token = tokens[at]!
  const count = phraseLength(tokens, at)
  if (count === 0 && !connectives.has(token.low)) return undefined
  const end = count === 0 ? at + 1 : at + count
  const comma = tokens[end]?.text === ','
  // "So far", "Then-president", "Still water": only words that join; "And", "But", "Or" always do
  if (
    count === 0 &&
    !comma &&
    !/^(?:but|and|or|nor|yet|also|so|however|meanwhile|instead|still|then|thus|therefore)$/.test(token.low)
  )
    return undefined
  if (
    count === 0 &&
    !comma &&
    /^(?:so|still|then|yet|instead)$/.test(token.low) &&
    /^(?:far|of|as|the|-|life|image|images|called|many|much|long|to|photos?)$/.test(tokens[at + 1]?.low ?? '')
  )
    return undefined
  if (/^(?:for|in) (?:his|her|their|its)/.test(phrase(tokens, at, 2))) return pronoun(tokens, at + 1, names, antecedent)
  const last = comma ? tokens[end]! : tokens[end - 1]!
  return {kind: 'connective', start: token.start, end: last.end}
}

function phraseLength(tokens: readonly Token[], at: number): number {
  for (const one of openings.get(tokens[at]!.low) ?? []) {
    const count = one.split(' ').length
    if (phrase(tokens, at, count) === one) return count
  }
  return 0
}

function pronoun(
  tokens: readonly Token[],
  at: number,
  names: readonly NameMention[],
  antecedent: (before: number) => string | undefined,
): Opening | undefined {
  const token = tokens[at]
  if (token === undefined || !pronouns.has(token.low)) return undefined
  if (token.low === 'one' || token.low === 'ones') return undefined
  // "It is clear that", "It was not until": the pronoun stands for what follows
  if (token.low === 'it' && isExpletive(tokens, at)) return undefined
  if (names.some(name => name.start <= token.start && name.end >= token.end)) return undefined
  return withAntecedent({kind: 'pronoun', start: token.start, end: token.end}, token, antecedent)
}

function isExpletive(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:is|was|remains|seems|appears|has|will|would|can|may|becomes|takes|took)$/.test(tokens[at + 1]?.low ?? ''))
    return false
  for (let index = at + 2; index < Math.min(tokens.length, at + 9); index++) {
    const {low, kind} = tokens[index]!
    if (kind !== 'word') return false
    if (low === 'that' || low === 'whether' || low === 'until' || low === 'how' || low === 'why' || low === 'who')
      return true
    if (low === 'to' && index > at + 2)
      return /^(?:clear|important|difficult|hard|easy|possible|impossible|necessary|time|unclear|likely|unlikely|essential|vital|crucial|best|better|too|premature|early|years?|months?|days?)$/.test(
        tokens[index - 1]!.low,
      )
  }
  return false
}

function demonstrative(tokens: readonly Token[], at: number): Opening | undefined {
  const token = tokens[at]!
  if (!demonstratives.has(token.low)) return undefined
  const next = tokens[at + 1]
  // "This year", "This week in Oslo": a time, told by the article's date
  if (
    /^(?:this|that)$/.test(token.low) &&
    /^(?:year|month|week|quarter|morning|afternoon|evening|season|decade|century|summer|winter|spring|autumn|time)$/.test(
      next?.low ?? '',
    )
  )
    return undefined
  if (
    token.low === 'those' &&
    /^(?:who|with|in|from|affected|present|killed|living|seeking|wishing)$/.test(next?.low ?? '')
  )
    return undefined
  if (
    token.low === 'that' &&
    !/^(?:is|was|would|will|could|has|means|meant|makes|made|came|comes|said|agreement|deal|meeting|decision|move|plan|follows|followed|leaves|left)$/.test(
      next?.low ?? '',
    )
  )
    return undefined
  const noun =
    isLower(next) &&
    !/^(?:is|was|are|were|will|would|can|could|may|has|had|have|means|came|comes|follows|includes?|included)$/.test(
      next.low,
    )
      ? next
      : undefined
  return {kind: 'demonstrative', start: token.start, end: (noun ?? token).end}
}

/** "The extension is", "The two leaders", "Both sides", "Another memorandum": definite or counted, with nothing of its own. */
function anaphor(tokens: readonly Token[], at: number): Opening | undefined {
  const token = tokens[at]!
  if (token.low === 'the') return definite(tokens, at)
  if (!pointing.has(token.low)) return undefined
  const next = tokens[at + 1]
  if (
    token.low === 'another' ||
    token.low === 'others' ||
    token.low === 'either' ||
    token.low === 'neither' ||
    token.low === 'other'
  )
    return {kind: 'anaphor', start: token.start, end: (isLower(next) ? next : token).end}
  if (token.low === 'both') {
    const third = tokens[at + 2]
    // "Both Norland and Sudland" names its own
    if (isCapital(next) && !next.possessive && (third === undefined || third.low !== 'countries')) return undefined
    if (/^(?:of)$/.test(next?.low ?? '') && !/^(?:them|these|those|the)$/.test(third?.low ?? '')) return undefined
    return hasOwnContent(tokens, at + 2) ? undefined : {kind: 'anaphor', start: token.start, end: (next ?? token).end}
  }
  if (next !== undefined && /^(?:of)$/.test(next.low) && /^(?:them|these|those)$/.test(tokens[at + 2]?.low ?? ''))
    return {kind: 'anaphor', start: token.start, end: tokens[at + 2]!.end}
  return next !== undefined &&
    backNouns.has(next.low) &&
    next.low !== 'of' &&
    !hasOwnContent(tokens, at + 2) &&
    /^(?:all|each|two|three|four)$/.test(token.low)
    ? {kind: 'anaphor', start: token.start, end: next.end}
    : undefined
}

function definite(tokens: readonly Token[], at: number): Opening | undefined {
  const start = tokens[at]!
  let index = at + 1
  let counted = false
  while (
    index < tokens.length &&
    /^(?:two|three|four|five|six|seven|eight|nine|ten|same|new|latest|latter|former|whole|entire|bilateral|joint|high-level|landmark|historic|recent|proposed|closely|watched|hour-long|day-long|\d+|\d+-\w+|second|first|other|talks')$/.test(
      tokens[index]!.low,
    )
  ) {
    counted ||= /^(?:two|three|four|five|six|seven|eight|nine|ten|same|latter|former|other)$/.test(tokens[index]!.low)
    index++
  }
  const noun = tokens[index]
  const before = tokens[index - 1]
  if (noun === undefined) return undefined
  if (counted && isLower(noun) && !hasOwnContent(tokens, index + 1))
    return {kind: 'anaphor', start: start.start, end: noun.end}
  if (
    /^(?:two|latter|former|three|four)$/.test(before?.low ?? '') &&
    (noun.kind !== 'word' ||
      !isLower(noun) ||
      /ed$|^(?:also|will|have|had|are|were|jointly|said|spoke|met|agreed|would|discussed)$/.test(noun.low))
  )
    return {kind: 'anaphor', start: start.start, end: before!.end}
  if (!isLower(noun) || !shells.has(noun.low)) return undefined
  return hasOwnContent(tokens, index + 1) ? undefined : {kind: 'anaphor', start: start.start, end: noun.end}
}

/** Whether what follows a noun tells which one is meant: "of …", "between …", "in Oslo", "that …", "with …". */
function hasOwnContent(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (next === undefined || tokens[at - 1]?.possessive) return false
  if (
    /^(?:of|between|with|for|on|over|about|that|signed|reached|held|hosted|known|called|made|agreed|against|among|to)$/.test(
      next.low,
    )
  )
    return !/^(?:to)$/.test(next.low) || isLower(tokens[at + 1])
  if (/^(?:in|at|from|by)$/.test(next.low)) return isCapital(tokens[at + 1]) || /^\d/.test(tokens[at + 1]?.text ?? '')
  return isLower(next) && shells.has(next.low)
}

/** "In his speech, …", "During the summit, …", "During their talks, …": a pronoun in the opening words, unless the subject told right after is meant. */
function introduced(
  tokens: readonly Token[],
  at: number,
  names: readonly NameMention[],
  antecedent: (before: number) => string | undefined,
): Opening | undefined {
  if (
    !/^(?:in|during|after|before|at|on|with|following|throughout|under|by|through|despite|amid|since|upon|for|alongside|besides|beyond|within|as|while|when|among|describing|of)$/.test(
      tokens[at]!.low,
    )
  )
    return undefined
  const limit = Math.min(tokens.length, at + 12)
  let comma = at + 1
  while (comma < limit && tokens[comma]!.text !== ',') comma++
  if (comma >= limit) comma = Math.min(tokens.length, at + 4)
  const subject = tokens[comma + 1]
  const isForward =
    subject !== undefined &&
    names.some(name => name.type === 'person' && name.start >= tokens[comma]!.start && name.start <= subject.end + 60)
  for (let index = at + 1; index < comma; index++) {
    const token = tokens[index]!
    if (/^(?:his|her|he|she|him|its|their|they|them|it)$/.test(token.low)) {
      if (isForward && !/^(?:their|they|them)$/.test(token.low)) return undefined
      if (/^(?:its|it|their|they|them)$/.test(token.low) && isCapital(subject))
        return /^(?:its|it)$/.test(token.low)
          ? undefined
          : bothNamed(names, tokens[comma]!.start)
            ? undefined
            : {kind: 'pronoun', start: token.start, end: token.end}
      return withAntecedent({kind: 'pronoun', start: token.start, end: token.end}, token, antecedent)
    }
    if (
      /^(?:this|these|those|that)$/.test(token.low) &&
      index === at + 1 &&
      !/^(?:year|month|week|time)$/.test(tokens[index + 1]?.low ?? '')
    )
      return {kind: 'demonstrative', start: token.start, end: (tokens[index + 1] ?? token).end}
    if (token.low === 'the' && index === at + 1) return definite(tokens, index)
  }
  return subject !== undefined && pronouns.has(subject.low) && comma < limit && tokens[comma]!.text === ','
    ? pronoun(tokens, comma + 1, names, antecedent)
    : undefined
}

const bothNamed = (names: readonly NameMention[], from: number): boolean =>
  new Set(names.filter(name => name.start >= from && name.start < from + 80).map(name => name.key)).size >= 2

/** Begins in lower case. */
const fragment = (tokens: readonly Token[], at: number): Opening | undefined =>
  isLower(tokens[at]) && !/^\p{Ll}{1,2}-?\p{Lu}/u.test(tokens[at].text)
    ? {kind: 'fragment', start: tokens[at].start, end: tokens[at].end}
    : undefined

function withAntecedent(opening: Opening, token: Token, antecedent: (before: number) => string | undefined): Opening {
  if (!/^(?:he|she|his|her|him|hers)$/.test(token.low)) return opening
  const found = antecedent(token.start)
  return found === undefined ? opening : {...opening, antecedent: found}
}
