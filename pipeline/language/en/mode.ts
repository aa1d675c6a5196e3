import type {Sentence} from '../../model/sentence.ts'
import {anyOf} from './lexicon/index.ts'
import type {Said} from './speech/said.ts'
import {phrase, type Token} from './token.ts'

const isHave = anyOf('have')
const isDeterminer = anyOf('article', 'demonstrative', 'possessive')
/** A noun follows, or the sentence begins. */
const leadsNoun = (word: string | undefined): boolean =>
  word === undefined || isDeterminer(word) || /^(?:of|and|clear|no)$/.test(word)
const isArticleOrModal = anyOf('article', 'modal')
/** A verb here is not done: "to sign", "will be signed", "a signed copy". */
const isNoMainVerbAfter = (word: string): boolean => isArticleOrModal(word) || word === 'to' || word === 'be'

type Mode = Sentence['mode']
type Status = NonNullable<Sentence['status']>

/** Verbs by which a source judges what it tells: "signals", "underscores". Only when nobody is told to say it. */
const isJudging = anyOf('judging')
/** Words of judgement. */
const isWeighing = anyOf('weighing')
const judgements = [
  'remains uncertain',
  'remains unclear',
  'remains to be',
  'is crucial',
  'is vital',
  'is likely',
  'clear signal',
  'is expected',
  'it is clear',
  'could prove',
  'may prove',
  'sends a',
  'a sign',
  'a testament',
  'key role',
  'serves as',
  'a turning point',
  'in the balance',
  'at a crossroads',
  'sets the stage',
  'paves the way',
  'only time will',
  'speaks volumes',
  'suggests a',
  'a step toward',
  'a step towards',
  'at a time when',
  'comes as',
  'come as',
  'comes amid',
  'came amid',
]
const judgementHeads: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(judgements.map(one => one.split(' ')[0]!))].map(head => [
    head,
    judgements.filter(one => one.startsWith(`${head} `)),
  ]),
)

/** What kind of telling a sentence is. A saying with a speaker is never the source's own comment. */
export function modeOf(
  tokens: readonly Token[],
  said: Said,
  years: readonly number[],
  published: number | undefined,
): Mode {
  const {speech} = said
  if (speech?.kind === 'direct' && said.quotations.some(one => one.kind === 'direct' && isMost(one, tokens)))
    return 'quotation'
  const isAttributed = speech?.speaker !== undefined || speech?.channel !== undefined
  if (isBackground(tokens, years, published)) return 'background'
  if (isAttributed && speech?.kind !== 'direct') return 'report'
  return score(tokens) >= 2 ? 'comment' : 'report'
}

/** A quotation that opens the sentence, or takes more than half of it. */
function isMost(quotation: {readonly start: number; readonly end: number}, tokens: readonly Token[]): boolean {
  const start = tokens[0]!.start
  const whole = tokens.at(-1)!.end - start
  return quotation.start === start || (quotation.end - quotation.start) * 2 > whole
}

function score(tokens: readonly Token[]): number {
  let points = 0
  for (const [at, token] of tokens.entries()) {
    if (isJudging(token.low) && isMainVerb(tokens, at)) points += /ing$/.test(token.low) ? 1 : 2
    else if (isWeighing(token.low)) points += 0.5
    for (const one of judgementHeads.get(token.low) ?? [])
      if (phrase(tokens, at, one.split(' ').length) === one) points += 2
  }
  return points
}

/** "the meeting signals", not "traffic signals": no article or "of" before it, and something after. */
const isMainVerb = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1] !== undefined && !leadsNoun(tokens[at - 1]?.low)

/** Earlier or standing facts: "has long", "since 2016", "has been … for years", a year well before the publication. */
function isBackground(tokens: readonly Token[], years: readonly number[], published: number | undefined): boolean {
  const isOld = published !== undefined && years.length > 0 && years.every(year => year < published)
  if (isOld) return true
  for (const [at, token] of tokens.entries()) {
    if (token.low === 'long' && isHave(tokens[at - 1]?.low)) return true
    if (token.low === 'predecessor' || token.low === 'decades-old' || token.low === 'historically') return true
    if (/^(?:previously|formerly)$/.test(token.low)) return true
    if (token.low === 'last' && at > 2 && /^(?:year|decade|century)$/.test(tokens[at + 1]?.low ?? '')) return true
  }
  return false
}

const isPlanning = anyOf('planning')
const isAct = anyOf('act')
const isDenying = anyOf('denying')

/** Whether the act told is planned, done or denied; undefined where that can't be told. */
export function statusOf(tokens: readonly Token[]): Status | undefined {
  let done = false
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]?.low ?? ''
    if (
      isDenying(token.low) ||
      (/^(?:not|never)$/.test(token.low) && isAct(tokens[at + 1]?.low ?? '')) ||
      (token.low === 'not' && /^did|has|have|was$/.test(before) && isAct(`${tokens[at + 1]?.low ?? ''}ed`))
    )
      return 'denied'
    if (
      isAct(token.low) &&
      !isNoMainVerbAfter(before) &&
      !(token.low === 'called' && /^(?:for|on)$/.test(tokens[at + 1]?.low ?? ''))
    )
      done = true
  }
  if (done) return 'done'
  return tokens.some(
    (token, at) =>
      isPlanning(token.low) || (token.low === 'to' && /^(?:is|are|set|due|agreed)$/.test(tokens[at - 1]?.low ?? '')),
  )
    ? 'planned'
    : undefined
}
