import {anyOf} from '../lexicon/index.ts'
import type {NameMention} from '../names/index.ts'
import {isCapital, type Token} from '../token.ts'
import {type Candidate, named, pronounCandidate, pronouns} from './candidate.ts'
import type {Quoted} from './marks.ts'
import {phraseBeginning} from './phrases.ts'

const isAuxiliary = anyOf('be', 'have', 'modal')

/** Verbs that may stand before their speaker: “…,” said Lind. */
const isInverting = anyOf('inverting')

/** "said Mara Lind", "said the ministry", "said the coach, Mara Lind": the subject after the verb, which only follows a quotation or a comma. */
export function speakerAfter(
  tokens: readonly Token[],
  index: number,
  names: readonly NameMention[],
  text: string,
  marks: readonly Quoted[],
): Candidate | undefined {
  const before = tokens[index - 1]
  const verb = tokens[index]!
  if (!isInverting(verb.low)) return undefined
  const follows =
    before === undefined ||
    before.text === ',' ||
    marks.some(mark => mark.end <= verb.start && mark.end >= verb.start - 3)
  if (!follows) return undefined
  const next = tokens[index + 1]
  if (next?.kind !== 'word') return undefined
  const found = subjectAfter(tokens, index, names, text)
  // ", said the reports were false": what follows is a clause, told by who stands before the comma
  const behind = found === undefined ? undefined : tokens.find(token => token.start >= found.end)
  return before?.text === ',' && !marks.some(mark => mark.end <= before.end) && isAuxiliary(behind?.low)
    ? undefined
    : found
}

function subjectAfter(
  tokens: readonly Token[],
  index: number,
  names: readonly NameMention[],
  text: string,
): Candidate | undefined {
  const before = tokens[index - 1]
  const next = tokens[index + 1]!
  if (pronouns.has(next.low)) return before?.text === ',' ? undefined : pronounCandidate(next)
  for (let at = index + 1; at < Math.min(tokens.length, index + 9); at++) {
    const token = tokens[at]!
    if (token.kind !== 'word') return inserted(tokens, at, names, text) ?? phraseBeginning(tokens, index + 1, text)
    const name = names.find(one => one.start === token.start)
    if (name === undefined) continue
    const last = tokens.findIndex(one => one.baseEnd === name.end)
    if (tokens[last]?.possessive || name.type === 'place' || isModifier(tokens, last)) {
      at = Math.max(at, last)
      continue
    }
    return named(name, text)
  }
  return phraseBeginning(tokens, index + 1, text)
}

/** The "Norvik" of "the Norvik coach": the noun is still to come. */
const isModifier = (tokens: readonly Token[], last: number): boolean => {
  const next = tokens[last + 1]
  return (
    next?.kind === 'word' &&
    next.first === 'small' &&
    !/^(?:of|in|at|on|to|for|from|with|who|as|and|after|during|when|while|by|before|here|but|told|said|last|late|early|this|yesterday|today)$/.test(
      next.low,
    ) &&
    !next.low.endsWith('ly') &&
    !next.low.endsWith('ing')
  )
}

/** ", Mara Lind": the name behind the words that tell what she is. */
function inserted(
  tokens: readonly Token[],
  comma: number,
  names: readonly NameMention[],
  text: string,
): Candidate | undefined {
  const token = tokens[comma + 1]
  if (tokens[comma]!.text !== ',' || !isCapital(token)) return undefined
  const name = names.find(one => one.start === token.start && one.type === 'person')
  return name === undefined ? undefined : named(name, text)
}
