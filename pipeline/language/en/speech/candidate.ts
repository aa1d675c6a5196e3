import type {NameMention} from '../names/index.ts'
import type {Token} from '../token.ts'

/** Who may be speaking, as the text has it. */
export interface Candidate {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly key?: string
  readonly pronoun: boolean
  readonly medium: boolean // a news agency or state media: passes words on
}

export const pronouns = new Set('he she they it'.split(' '))

export const pronounCandidate = ({text, start, end}: Token): Candidate => ({
  text,
  start,
  end,
  pronoun: true,
  medium: false,
})

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

/** News agencies: who passes on words rather than saying them. */
export const agencies = new Set(
  'reuters|agence france presse|associated press|xinhua|yonhap|kyodo|tass|bloomberg|bbc|cnn'.split('|'),
)
