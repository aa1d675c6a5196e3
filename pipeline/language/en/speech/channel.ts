import {anyOf} from '../lexicon/index.ts'
import type {NameMention} from '../names/index.ts'
import type {Token} from '../token.ts'
import {agencies, type Candidate} from './candidate.ts'
import {speakerBefore} from './speaker-before.ts'

const isChannel = anyOf('channel')

/** Through what the words came: "according to a statement released by the ministry", "state media said". Or who is told to have said them. */
export function channelOf(
  tokens: readonly Token[],
  outside: readonly number[],
  names: readonly NameMention[],
  text: string,
): {channel?: string; candidate?: Candidate} {
  for (const index of outside) {
    if (tokens[index]!.low !== 'according' || tokens[index + 1]?.low !== 'to') continue
    const from = index + 2
    let to = from
    while (to < tokens.length && to - from < 24 && !/^[,;:."“”—–]$/.test(tokens[to]!.text)) to++
    if (to === from) continue
    const start = tokens[from]!.start
    const words = text
      .slice(start, tokens[to - 1]!.end)
      .replace(/\s+/g, ' ')
      .replace(/[.]$/, '')
    const head = tokens.slice(from, to)
    const person = names.find(one => one.start >= start && one.end <= tokens[to - 1]!.end)
    const isDocument = head.some(token => isChannel(token.low))
    if (isDocument) return {channel: words}
    if (person !== undefined)
      return {
        candidate: {
          text: person.text,
          start: person.start,
          end: person.end,
          key: person.key,
          pronoun: false,
          medium: false,
        },
      }
    return {candidate: {text: words, start, end: tokens[to - 1]!.end, pronoun: false, medium: false}}
  }
  return trailing(tokens, outside, names, text)
}

/** ", state media said." or ", Reuters reported." at a sentence's end or inserted. */
function trailing(
  tokens: readonly Token[],
  outside: readonly number[],
  names: readonly NameMention[],
  text: string,
): {channel?: string} {
  for (const index of outside) {
    if (!/^(?:said|reported|says|reports)$/.test(tokens[index]!.low)) continue
    const speaker = speakerBefore(tokens, index, names, text)
    if (speaker === undefined || !(speaker.medium || agencies.has(speaker.key ?? ''))) continue
    return {channel: speaker.text}
  }
  return {}
}
