import type {NameMention} from '../names/index.ts'
import {isCapital, isLower, type Token} from '../token.ts'
import type {Quoted} from './marks.ts'
import {speakingNouns} from './verbs.ts'

/** Who may be speaking, as the text has it. */
export interface Candidate {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly key?: string
  readonly pronoun: boolean
  readonly medium: boolean // a news agency or state media: passes words on
}

const pronouns = new Set('he she they it'.split(' '))
const passedOver = new Set(
  `also later earlier then has had have was were is are been be jointly repeatedly again once reportedly further separately
  previously meanwhile recently publicly later now both who would will could himself herself not never`.split(/\s+/),
)

export const pronounCandidate = ({text, start, end}: Token): Candidate => ({
  text,
  start,
  end,
  pronoun: true,
  medium: false,
})

/** The subject of the verb at `index`: a name, a pronoun or a noun of speaking right before it, adverbs and a relative clause passed over. */
export function speakerBefore(
  tokens: readonly Token[],
  index: number,
  names: readonly NameMention[],
  text: string,
): Candidate | undefined {
  let at = index - 1
  while (at >= 0 && (passedOver.has(tokens[at]!.low) || (isLower(tokens[at]) && /ly$/.test(tokens[at]!.low)))) at--
  // "Lind was quoted as saying"
  if (tokens[at]?.low === 'as' && /^(?:quoted|cited|reported)$/.test(tokens[at - 1]?.low ?? '')) {
    at -= 2
    while (at >= 0 && passedOver.has(tokens[at]!.low)) at--
  }
  // "Lind was told", "it was announced": a passive verb's subject is not who speaks
  else if (/^(?:was|were|is|are|been|be)$/.test(tokens[index - 1]?.low ?? '') && !tokens[index]!.low.endsWith('ing'))
    return undefined
  // "the Fund (NF) said"
  if (tokens[at]?.text === ')') {
    let open = at - 1
    while (open > Math.max(0, at - 7) && tokens[open]!.text !== '(') open--
    if (tokens[open]?.text === '(') at = open - 1
  }
  const token = tokens[at]
  if (token === undefined) return undefined
  if (token.text === ',') return beforeApposition(tokens, at, names, text)
  if (token.kind !== 'word') return undefined
  if (pronouns.has(token.low)) return pronounCandidate(token)
  return nounPhraseEnding(tokens, headBefore(tokens, at, names), names, text)
}

/** "Lind of Greenpeace in Norway says": from a name behind a preposition back to the name it goes with. */
function headBefore(tokens: readonly Token[], at: number, names: readonly NameMention[]): number {
  let head = at
  for (let steps = 0; steps < 3; steps++) {
    const name = names.find(one => one.start <= tokens[head]!.start && one.end >= tokens[head]!.baseEnd)
    if (name === undefined) return head
    let first = head
    while (first > 0 && tokens[first]!.start > name.start) first--
    if (tokens[first - 1]?.low === 'the') first--
    const before = tokens[first - 2]
    if (!belonging.has(tokens[first - 1]?.low ?? '') || before?.kind !== 'word') return head
    if (!names.some(one => one.end === before.baseEnd) && !speakingNouns.has(before.low)) return head
    head = first - 2
  }
  return head
}

const belonging = new Set('in at of for with from near'.split(' '))

/** "Mara Lind, the foreign minister, said": the name before the inserted words. */
function beforeApposition(
  tokens: readonly Token[],
  comma: number,
  names: readonly NameMention[],
  text: string,
): Candidate | undefined {
  for (let at = comma - 1; at > Math.max(0, comma - 20); at--) {
    if (tokens[at]!.text !== ',') continue
    const before = tokens[at - 1]
    const name =
      before === undefined ? undefined : names.find(one => one.end === before.baseEnd || one.end === before.end)
    // "Lind, director of Norvik Fund, a charity, said": the inserted words have inserted words
    const first = name === undefined ? -1 : tokens.findIndex(token => token.start === name.start)
    const inserted = names.find(one => one.start >= tokens[at + 1]!.start && one.end === tokens[comma - 1]!.baseEnd)
    const owner = tokens[first - 1]?.low === 'the' ? first - 2 : first - 1
    if (name !== undefined && belonging.has(tokens[owner]?.low ?? '')) {
      if (inserted?.type === 'person') return named(inserted, text)
      continue
    }
    // "Lind's spokesman, Dan Roe, said": what is inserted is the name
    const told = name === undefined ? inserted : name
    return told === undefined || told.type === 'place' ? undefined : named(told, text)
  }
  // "In a call with Lind, Roe …": no inserted words; the participle's subject is what the clause begins with
  return undefined
}

function nounPhraseEnding(
  tokens: readonly Token[],
  at: number,
  names: readonly NameMention[],
  text: string,
): Candidate | undefined {
  const token = tokens[at]!
  const name = names.find(one => one.start <= token.start && one.end >= token.baseEnd)
  if (name !== undefined && !token.possessive) return named(name, text)
  if (!speakingNouns.has(token.low) && !isCapital(token)) return undefined
  if (!speakingNouns.has(token.low)) return undefined
  const first = startOfPhrase(tokens, at)
  const start = tokens[first]!.start
  const words = text.slice(start, token.end).replace(/\s+/g, ' ')
  return {
    text: words,
    start,
    end: token.end,
    pronoun: false,
    medium: /\b(?:media|agency|newspaper|broadcaster|television|radio|tv|report|reports)$/i.test(words),
  }
}

export function named(name: NameMention, text: string): Candidate {
  return {
    text: text.slice(name.start, name.end),
    start: name.start,
    end: name.end,
    key: name.key,
    pronoun: false,
    medium: name.type === 'organisation' && agencies.has(name.key),
  }
}

/** "Lind's office", "the Norland foreign ministry", "a spokesman for the port" up to its first word. */
function startOfPhrase(tokens: readonly Token[], at: number): number {
  let first = at
  while (first > 0 && at - first < 6) {
    const before = tokens[first - 1]!
    if (before.kind !== 'word' || stops.has(before.low)) break
    first--
    if (/^(?:the|a|an|its|his|her|their|both|some|two|many)$/.test(before.low)) break
  }
  return first
}

const stops = new Set(
  `and but or that which who when while where as if because after before since in on at by with from to into for of than
  about over under during said says told is was were are`.split(/\s+/),
)

/** "said Mara Lind", "said the ministry": the subject after the verb, which only follows a quotation or a comma. */
export function speakerAfter(
  tokens: readonly Token[],
  index: number,
  names: readonly NameMention[],
  text: string,
  marks: readonly Quoted[],
): Candidate | undefined {
  const before = tokens[index - 1]
  const verb = tokens[index]!
  if (!/^(?:said|says|wrote|asked|added|replied|explained|warned|argued|noted|tweeted|according)$/.test(verb.low))
    return undefined
  const follows =
    before === undefined ||
    before.text === ',' ||
    marks.some(mark => mark.end <= verb.start && mark.end >= verb.start - 3)
  if (!follows) return undefined
  for (let at = index + 1; at < Math.min(tokens.length, index + 8); at++) {
    const token = tokens[at]!
    if (token.kind !== 'word') return undefined
    if (at === index + 1 && pronouns.has(token.low)) return before?.text === ',' ? undefined : pronounCandidate(token)
    const name = names.find(one => one.start === token.start)
    const isOwner = name !== undefined && tokens.some(one => one.baseEnd === name.end && one.possessive)
    if (name !== undefined && name.type !== 'place' && !isOwner) return named(name, text)
    if (
      speakingNouns.has(token.low) &&
      !token.possessive &&
      !(isCapital(tokens[at + 1]) || speakingNouns.has(tokens[at + 1]?.low ?? ''))
    ) {
      const first = startOfPhrase(tokens, at)
      const start = tokens[Math.max(first, index + 1)]!.start
      return {
        text: text.slice(start, token.end).replace(/\s+/g, ' '),
        start,
        end: token.end,
        pronoun: false,
        medium: /\bmedia$|agency$/.test(token.low),
      }
    }
  }
  return undefined
}

/** What is known of who was named and who spoke in a sentence, for the pronouns after it. */
export interface Named {
  readonly names: readonly NameMention[]
  readonly marks: readonly Quoted[]
  readonly speakers: string[] // keys of resolved speakers
}

/**
 * The key of the one person named, or known to have spoken, in the last two sentences and before `offset` in this one;
 * undefined when there are two or none. Who is only named inside quoted words is not counted: nobody quotes himself as "he".
 */
export function onlyPerson(told: readonly Named[], index: number, offset: number): string | undefined {
  let only: string | undefined
  for (let at = Math.max(0, index - 2); at <= index; at++) {
    const {names, marks, speakers} = told[at]!
    const keys = [
      ...names
        .filter(name => name.type === 'person' && !(at === index && name.end > offset) && !isQuoted(name, marks))
        .map(name => name.key),
      ...(at < index ? speakers : []),
    ]
    for (const key of keys) {
      if (only !== undefined && only !== key) return undefined
      only = key
    }
  }
  return only
}

const isQuoted = (name: NameMention, marks: readonly Quoted[]): boolean =>
  marks.some(mark => mark.start <= name.start && mark.end >= name.end)

/** News agencies: who passes on words rather than saying them. */
export const agencies = new Set(
  'reuters|agence france presse|associated press|xinhua|yonhap|kyodo|tass|bloomberg|bbc|cnn'.split('|'),
)
