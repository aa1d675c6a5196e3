import type {Article} from '../../../model/article.ts'
import type {Speaker} from '../../../model/sentence.ts'
import {fold} from '../../../text/fold.ts'
import type {NameMention} from '../names/index.ts'
import {keyOf} from '../names/mention.ts'
import {longestForms} from '../reference/article.ts'
import type {Draft} from '../token.ts'
import {intervieweeOf} from './interviewee.ts'
import {isTitleWord} from './labels.ts'
import type {Turn, Voice} from './turn.ts'

/** Tells whose a turn's words are: a person of the article's, else the name as it is written. */
export function speakersOf(
  article: Article,
  turns: readonly Turn[],
  drafts: readonly Draft[],
  names: readonly (readonly NameMention[])[],
): (turn: Turn) => Speaker | undefined {
  const persons = longestForms(names)
  const known = new Map<string, Speaker>()
  const speakerOf = (voice: Voice): Speaker => {
    const one = known.get(voice.text) ?? named(voice, persons)
    known.set(voice.text, one)
    return {...one, start: voice.start, end: voice.end}
  }
  const first = turns.find(({kind}) => kind === 'asked')?.start ?? turns[0]?.start ?? 0
  let interviewee: {readonly found: Speaker | undefined} | undefined
  const answering = (): Speaker | undefined => {
    const voice = intervieweeOf(article, first)
    return voice === undefined ? onlyPerson(article, first, drafts, names) : speakerOf(voice)
  }
  return ({by}) => {
    if (by === undefined || by === 'before') return undefined
    if (by !== 'interviewee') return speakerOf(by)
    interviewee ??= {found: answering()}
    return interviewee.found
  }
}

/** The key of whom a label names: the one person of the article who has these words at the end of the name, or these initials. */
function named({text, start, end}: Voice, persons: ReadonlyMap<string, string>): Speaker {
  const words = fold(text)
    .split(/,? /)
    .filter(
      (word, at, all) =>
        !isTitleWord(word.replace(/\.$/, '')) || (at === all.length - 1 && at > 0 && !/^the$/.test(all[0]!)),
    )
  const own = keyOf(words.join(' '))
  if (words.length === 0 || own === '') return {text, start, end, name: inTitleCase(text)}
  const fits = [...persons.keys()].filter(key => key === own || key.endsWith(` ${own}`))
  const isInitials = /^\p{Lu}{2,3}$/u.test(text)
  const byInitials = isInitials
    ? [...persons.keys()].filter(
        key =>
          key
            .split(' ')
            .map(word => word[0])
            .join('') === own,
      )
    : []
  const found = fits.length > 0 ? fits : byInitials
  if (found.length === 1) return {text, start, end, key: found[0]!, name: persons.get(found[0]!)!, resolved: true}
  if (isInitials && byInitials.length === 0) return {text, start, end, name: text}
  return {text, start, end, key: own, name: written(words.join(' '), text)}
}

/** A name as the label has it, without its title; in capitals and small letters where the label is all capitals. */
function written(folded: string, label: string): string {
  const bare = label.slice(Math.max(0, label.toLowerCase().indexOf(folded.split(' ')[0]!)))
  return label === label.toUpperCase() ? inTitleCase(bare) : bare
}

const inTitleCase = (text: string): string =>
  text.replace(/[\p{L}\p{M}]+/gu, word =>
    word.length === 1 && text.length > 1 ? word : word[0]! + word.slice(1).toLowerCase(),
  )

/** The one person whom the text before the first question names, the author aside. */
function onlyPerson(
  {metadata}: Article,
  until: number,
  drafts: readonly Draft[],
  names: readonly (readonly NameMention[])[],
): Speaker | undefined {
  const author = keyOf(metadata.author?.value ?? '')
  const before = drafts.flatMap(({end}, at) => (end <= until ? names[at]! : []))
  const persons = before.filter(
    ({type, key}) => type === 'person' && !(author !== '' && (author.includes(key) || key.includes(author))),
  )
  const [one] = persons
  if (one === undefined || persons.some(({key}) => key !== one.key)) return undefined
  const longest = persons.reduce((best, other) => (other.text.length > best.text.length ? other : best), one)
  return {text: longest.text, start: longest.start, end: longest.end, key: one.key, name: longest.text, resolved: true}
}
