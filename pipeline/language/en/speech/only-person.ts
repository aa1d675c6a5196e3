import type {NameMention} from '../names/index.ts'
import type {Quoted} from './marks.ts'

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
