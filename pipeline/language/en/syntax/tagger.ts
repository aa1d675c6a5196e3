import {numbers} from './hash.ts'
import {padding, rowsOf, rowWidth, tagFields} from './rows.ts'
import {fill, some, templatesOf} from './templates.ts'
import type {Scorer} from './weights.ts'
import {formFields, type WordForms} from './word-forms.ts'

/** "-1.word" is the word before. */
function placeOf(name: string): number {
  const [offset, field] = name.split('.') as [string, (typeof tagFields)[number]]
  const at = tagFields.indexOf(field)
  if (at < 0) throw new Error(`No field ${field}`)
  return Number(offset) * rowWidth + at
}

// Of 57 templates, those were dropped that join two words: they added least to the scores of the choosing part.
const rows = `
0.word|0.end1|0.end2|0.end3|0.end4|0.end5|0.start1|0.start2|0.start3|0.shape 0.isFirst|0.case 0.isFirst|0.signs|0.form|
-1.tag|-1.tagTagBefore|-1.tag 0.end2|-1.word|-2.word|1.word|2.word|
-1.end3|1.end3|1.end2|-1.shape 0.shape|0.shape 1.shape|-1.case 0.case 1.case|-1.tag 1.end3|-1.tag 1.word|
0.group256|0.group1000|-1.group256|1.group256|2.group256|-1.group1000|1.group1000|-1.tag 0.group256|
0.group256 1.group256|-1.group256 0.group256|0.group1000 0.end2|0.rank 0.case|0.group64 0.end3|0.group64 0.case|
-1.tag 0.group64 1.group64|0.ambiguity|1.ambiguity|0.ambiguity 1.ambiguity|-1.tag 0.ambiguity|-1.tag 0.ambiguity 1.ambiguity|
1.ambiguity 2.ambiguity|-1.tag 1.ambiguity|0.none`

/** What the tagger looks at: the word, its ends, its neighbours, and the tags it gave before. */
export const tagTemplates = templatesOf(
  rows.split('|').map(row => row.trim()),
  placeOf,
  1,
)

const tagAt = tagFields.indexOf('tag')
const settledAt = tagFields.indexOf('settled')
const pairAt = tagFields.indexOf('tagTagBefore')

/** Writes a tag where the features of the words behind it see it. */
export function noteTag(rows: Int32Array, at: number, tag: number): void {
  const base = (at + padding) * rowWidth
  rows[base + tagAt] = numbers[tag]!
  rows[base + pairAt] = (numbers[tag]! + Math.imul(rows[base - rowWidth + tagAt]!, 31)) | 0
}

/** The tag of a word that always has the same one, or -1. */
export const settledTag = (rows: Int32Array, at: number): number => rows[(at + padding) * rowWidth + settledAt]! - 1

/** Features of the word at `at`. */
export const tagFeatures = (rows: Int32Array, at: number, out: Int32Array): number =>
  fill(tagTemplates, rows, (at + padding) * rowWidth, out)

/** The best tag of each word, from left to right. */
export function tagsOf(forms: readonly string[], known: WordForms, scorer: Scorer): Uint8Array {
  const rows = rowsOf(forms, known)
  const tags = new Uint8Array(forms.length)
  const features = new Int32Array(tagTemplates.count)
  const scores = new Int32Array(scorer.classes)
  for (let at = 0; at < forms.length; at++) {
    const known = settledTag(rows, at)
    if (known < 0) scorer.score(features, tagFeatures(rows, at, features), scores)
    tags[at] = known < 0 ? bestOf(scores) : known
    noteTag(rows, at, tags[at]!)
  }
  return tags
}

/** Templates over the form of one word alone, by where it stands: what they add is the same wherever that form stands there. */
const offsets = [-2, -1, 0, 1, 2] as const
const offsetOf = (place: number) => Math.floor((place + 2 * rowWidth) / rowWidth) - 2
const isOfForm = (place: number) => place - offsetOf(place) * rowWidth < formFields.length
const isFormOnly = (offset: number) => (places: readonly number[]) =>
  places[0] !== 0 && places.every(place => place === 0 || (offsetOf(place) === offset && isOfForm(place)))
const fixed = offsets.map(offset => some(tagTemplates, isFormOnly(offset)))
const moving = some(tagTemplates, places => !offsets.some(offset => isFormOnly(offset)(places)))

/** A tagger that remembers what each form adds by itself, and gives the same tags as `tagsOf`. */
export class QuickTagger {
  readonly #known: WordForms
  readonly #scorer: Scorer
  readonly #sums = new Map<string, Int32Array[]>()
  readonly #edges: Int32Array[] = []
  readonly #features = new Int32Array(tagTemplates.count)
  readonly #scores: Int32Array

  constructor(known: WordForms, scorer: Scorer) {
    this.#known = known
    this.#scorer = scorer
    this.#scores = new Int32Array(scorer.classes)
  }

  tagsOf(forms: readonly string[]): Uint8Array {
    const rows = rowsOf(forms, this.#known)
    const tags = new Uint8Array(forms.length)
    for (let at = 0; at < forms.length; at++) {
      const known = settledTag(rows, at)
      tags[at] = known < 0 ? this.#tagOf(forms, rows, at) : known
      noteTag(rows, at, tags[at]!)
    }
    return tags
  }

  #tagOf(forms: readonly string[], rows: Int32Array, at: number): number {
    const scores = this.#scores
    const {classes} = this.#scorer
    const base = (at + padding) * rowWidth
    this.#scorer.score(this.#features, fill(moving, rows, base, this.#features), scores)
    for (let which = 0; which < offsets.length; which++) {
      const form = forms[at + which - 2]
      const sum = form === undefined ? this.#edgeOf(rows, base, which) : this.#sumOf(form, rows, base, which)
      for (let tag = 0; tag < classes; tag++) scores[tag] = scores[tag]! + sum[tag]!
    }
    return bestOf(scores)
  }

  /** Scores that a form adds at one of the places beside the word to be tagged. */
  #sumOf(form: string, rows: Int32Array, base: number, which: number): Int32Array {
    let sums = this.#sums.get(form)
    if (sums === undefined) {
      if (this.#sums.size >= 8_000) this.#sums.clear()
      sums = offsets.map(() => none)
      this.#sums.set(form, sums)
    }
    if (sums[which] === none) sums[which] = this.#fixed(rows, base, which)
    return sums[which]!
  }

  /** Scores of the rows before the first and behind the last word, which are the same in every sentence. */
  #edgeOf(rows: Int32Array, base: number, which: number): Int32Array {
    this.#edges[which] ??= this.#fixed(rows, base, which)
    return this.#edges[which]!
  }

  #fixed(rows: Int32Array, base: number, which: number): Int32Array {
    const sum = new Int32Array(this.#scorer.classes)
    this.#scorer.score(this.#features, fill(fixed[which]!, rows, base, this.#features), sum)
    return sum
  }
}

const none = new Int32Array(0)

function bestOf(scores: Int32Array): number {
  let best = 0
  for (let tag = 1; tag < scores.length; tag++) if (scores[tag]! > scores[best]!) best = tag
  return best
}
