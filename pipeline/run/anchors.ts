import type {Edits} from '../model/edits.ts'
import {Mistake} from '../model/mistake.ts'
import type {Notice} from '../model/notice.ts'
import type {Disagreement} from '../model/overlap.ts'
import type {AnnotatedArticle} from '../model/sentence.ts'
import {nearest} from '../text/nearest.ts'
import {foldedWords} from '../text/shingles.ts'

/** The editor's edits with the ids of this run, and what became of those whose ids it does not know. */
export interface Anchored {
  readonly edits: Edits | undefined
  readonly notices: readonly Notice[]
}

/** A place that an edit may name, by its id, with the words that stand there and behind. */
interface Place {
  readonly id: string
  readonly words: readonly string[]
}

/**
 * Edits of sentences, each at its sentence: by the id, or, where a file was saved again, by the words that follow the id and go on
 * into what stands behind ("sen-0f3k2m9q7x1ab Talks will resume"). A place that is gone is a notice.
 */
export function anchorSentences(edits: Edits | undefined, articles: readonly AnnotatedArticle[]): Anchored {
  if (edits === undefined) return {edits, notices: []}
  const places = articles.flatMap(({sentences}) =>
    sentences.map(({id, text}, at): Place => ({id, words: foldedWords(`${text} ${sentences[at + 1]?.text ?? ''}`)})),
  )
  const {find, notices} = finder('sentence', places)
  const list = (key: 'drop' | 'pin') => edits[key]?.flatMap(one => find(key, one) ?? [])
  const record = (key: 'theme' | 'speaker') =>
    edits[key] === undefined
      ? undefined
      : Object.fromEntries(
          Object.entries(edits[key]).flatMap(([one, value]) => {
            const id = find(key, one)
            return id === undefined ? [] : [[id, value]]
          }),
        )
  const [drop, pin, theme, speaker] = [list('drop'), list('pin'), record('theme'), record('speaker')]
  return {
    edits: {
      ...edits,
      ...(drop === undefined ? {} : {drop}),
      ...(pin === undefined ? {} : {pin}),
      ...(theme === undefined ? {} : {theme}),
      ...(speaker === undefined ? {} : {speaker}),
    },
    notices,
  }
}

/** Edits of disagreements, each at its disagreement: by the id, or by the values that follow it ("dis-2e9f5s7u3z5ef 12 people / 14 people"). */
export function anchorDisagreements(edits: Edits | undefined, disagreements: readonly Disagreement[]): Anchored {
  const rejected = edits?.not_a_disagreement
  if (edits === undefined || rejected === undefined) return {edits, notices: []}
  const places = disagreements.map(({id, values}) => ({id, words: foldedWords(values.map(one => one.value).join(' '))}))
  const {find, notices} = finder('disagreement', places)
  const found = rejected.flatMap(one => find('not_a_disagreement', one) ?? [])
  return {edits: {...edits, not_a_disagreement: found}, notices}
}

/** Share of an edit's words, in pairs, that a place must have. Set by reasoning: a word or two may be put right in a file saved again. */
const alike = 0.7

function finder(what: 'sentence' | 'disagreement', places: readonly Place[]) {
  const known = new Set(places.map(({id}) => id))
  const notices: Notice[] = []
  const tell = (key: keyof Edits, rule: string, message: string, remedy: string) =>
    notices.push({file: 'briefing.yaml', rule, message: `edits.${key}: ${message}`, remedy})
  const find = (key: keyof Edits, given: string): string | undefined => {
    const [id = '', ...rest] = given.trim().split(/\s+/)
    if (known.has(id)) return id
    const words = foldedWords(rest.join(' ').replace(/[“”"«»|/]/g, ' '))
    if (words.length === 0) expectNoSlip(key, what, id, known)
    const found = what === 'sentence' ? bySequence(places, words) : byValues(places, words)
    if (found === undefined)
      tell(
        key,
        'edit-without-place',
        `no ${what} of these sources has the id \`${id}\`${words.length === 0 ? '' : ', nor its words'}; the edit does nothing.`,
        'Take it out, or look the id up anew with `briefing explain`.',
      )
    else
      tell(
        key,
        'edit-moved',
        `\`${id}\` was found again by its words; the id is now \`${found}\`.`,
        `Write \`${found}\` in its place.`,
      )
    return found
  }
  return {find, notices}
}

/** An id with a letter wrong, or a mark in its place, is a slip of the pen, and no place that is gone. */
function expectNoSlip(key: keyof Edits, what: string, id: string, known: ReadonlySet<string>): void {
  const close = nearest(id, [...known])
  const isMark = /^\d{1,6}[a-z]{1,3}$/.test(id)
  if (close === undefined && !isMark && /^(?:sen|dis)-/.test(id)) return
  throw new Mistake(`No ${what} of these sources has the id \`${id}\``, {
    where: `briefing.yaml, edits.${key}`,
    remedy: isMark
      ? `A mark changes with the sources; \`briefing explain OUT ${id}\` shows the id that stays.`
      : close === undefined
        ? 'Look the id up with `briefing explain`, or take the edit out.'
        : `Did you mean \`${close}\`?`,
  })
}

/** The one place whose words are an edit's, or nearly; undefined where two are as near. Two places with the same words: the first. */
function bySequence(places: readonly Place[], words: readonly string[]): string | undefined {
  if (words.length < 3) return undefined
  const wanted = pairs(words)
  let best: {id: string; share: number; text: string} | undefined
  let isTorn = false
  for (const {id, words: own} of places) {
    const head = own.slice(0, words.length)
    const there = new Set(pairs(head))
    const share = wanted.filter(pair => there.has(pair)).length / wanted.length
    const text = head.join(' ')
    if (share < alike || share < (best?.share ?? 0)) continue
    isTorn = best !== undefined && share === best.share && text !== best.text
    if (best === undefined || share > best.share) best = {id, share, text}
  }
  return isTorn ? undefined : best?.id
}

const pairs = (words: readonly string[]): string[] => words.slice(1).map((word, at) => `${words[at]} ${word}`)

/** The one disagreement that holds all words of the values. */
function byValues(places: readonly Place[], words: readonly string[]): string | undefined {
  const found = words.length === 0 ? [] : places.filter(({words: own}) => words.every(word => own.includes(word)))
  return found.length === 1 ? found[0]!.id : undefined
}
