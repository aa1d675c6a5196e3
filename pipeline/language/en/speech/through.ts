import {anyOf} from '../lexicon/index.ts'
import type {NameMention} from '../names/index.ts'
import {personNouns} from '../reference/person-nouns.ts'
import type {Token} from '../token.ts'
import {type Candidate, named} from './candidate.ts'
import {phraseBeginning} from './phrases.ts'
import type {Verb} from './reported.ts'

const isSpeaker = anyOf('speaker')
const isPaper = anyOf('paper')

/** "Voss, quoting the owner Tove Lind, said": the words are hers, and he passes them on. Undefined where a paper is quoted. */
export function quotedBy(
  tokens: readonly Token[],
  outside: readonly number[],
  names: readonly NameMention[],
  text: string,
): Candidate | undefined {
  for (const index of outside) {
    if (!/^(?:quoting|citing)$/.test(tokens[index]!.low)) continue
    let end = index + 1
    while (end < tokens.length && end - index < 16 && tokens[end]!.kind === 'word') end++
    const inside = tokens.slice(index + 1, end)
    if (inside.length === 0 || inside.some(({low}) => isPaper(low) || low === 'from' || low === 'as')) continue
    const [start, stop] = [inside[0]!.start, inside.at(-1)!.end]
    const own = names.filter(name => name.start >= start && name.end <= stop && name.type !== 'place')
    const last = own.findLast(({type}) => type === 'person') ?? own.at(-1)
    if (last !== undefined && last.end >= inside.at(-1)!.baseEnd) return named(last, text)
    const phrase = phraseBeginning(tokens, index + 1, text)
    const head = tokens.find(token => token.baseEnd === phrase?.end)
    if (phrase !== undefined && head !== undefined && (isSpeaker(head.low) || personNouns.has(head.low))) return phrase
  }
  return undefined
}

/** "Voss said that Lind had told him “…”": who tells what another said, when nothing but "that" stands between. */
export function toldBy(
  verbs: readonly Verb[],
  inner: Candidate | undefined,
  tokens: readonly Token[],
): Candidate | undefined {
  if (inner === undefined) return undefined
  return verbs.find(({token, saying, speaker}) => {
    if (!saying || speaker.start === inner.start || token.end > inner.start) return false
    return tokens
      .filter(one => one.start >= token.end && one.end <= inner.start)
      .every(({low}) => /^(?:that|the|a|an)$/.test(low))
  })?.speaker
}
