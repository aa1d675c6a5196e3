import type {Parse, PartOfSpeech, Syntax, Word} from '../../syntax.ts'
import {chunksOf} from './chunks.ts'
import {type Confidence, readConfidence} from './confidence.ts'
import {type TagSet, tagSetOf} from './encoded.ts'
import {hashOf} from './hash.ts'
import {labelSetOf} from './labels.ts'
import {Lemmas} from './lemma.ts'
import {confidencesOf, type ParserTables, treeOf} from './parser.ts'
import {sectionOf} from './sections.ts'
import {lookUp, readTable} from './table.ts'
import {QuickTagger} from './tagger.ts'
import {tokensOf} from './tokens.ts'
import {ListScorer, PairScorer} from './weights.ts'
import {WordForms} from './word-forms.ts'

/** What stands in the section "names". */
export interface Names {
  readonly tags: readonly string[] // "NOUN/NN"
  readonly relations: readonly string[] // the root last
  readonly lemmas: Readonly<Record<string, string>>
}

/** What is read of some words: where they stand has no part in it. */
interface Reading {
  readonly forms: readonly string[]
  readonly tags: Uint8Array
  readonly lemmas: readonly string[]
  parsed?: Omit<Parse, 'words'>
}

/** Words whose readings are remembered, at most: a sentence is asked for by several stages, the same one soon again. */
const mostRemembered = 40_000

interface Tagger {
  readonly names: Names
  readonly split: readonly {readonly pos: PartOfSpeech; readonly tag: string}[]
  readonly known: WordForms
  readonly quick: QuickTagger
  readonly lemmas: Lemmas
}

/** A reader over the bytes of `syntax.bin`. Tables are decoded when they are first asked for. */
export function readerOf(tables: Uint8Array): Syntax {
  let tagger: Tagger | undefined
  let parser: (ParserTables & {readonly confidence: Confidence}) | undefined
  const tagNumbers = new Map<string, number>()
  const known = new Map<string, Reading>()
  let remembered = 0
  const readingOfWords = new WeakMap<readonly Word[], Reading>()

  /** Memo: the same words have the same tags and the same tree. */
  const readingOf = (forms: readonly string[], {quick, lemmas}: Tagger): Reading => {
    const key = forms.join('\n')
    const found = known.get(key)
    if (found !== undefined && found.forms.length === forms.length) return found
    const tags = quick.tagsOf(forms)
    const reading = {forms, tags, lemmas: forms.map((form, at) => lemmas.of(form, tags[at]!))}
    remembered += forms.length
    if (remembered > mostRemembered) {
      known.clear()
      remembered = forms.length
    }
    known.set(key, reading)
    return reading
  }

  const treeIn = (words: readonly Word[], tagger: Tagger): Omit<Parse, 'words'> => {
    parser ??= parserOf(tables, tagger)
    if (tagNumbers.size === 0) tagger.names.tags.forEach((name, at) => void tagNumbers.set(name, at))
    const tags = words.map(({pos, tag}) => tagNumbers.get(`${pos}/${tag}`) ?? 0)
    const forms = words.map(({text}) => text)
    const tree = treeOf(forms, tags, parser)
    const {labels} = parser
    return {
      heads: Array.from(tree.heads.subarray(0, words.length), head => (head === words.length ? -1 : head)),
      relations: Array.from(tree.labels.subarray(0, words.length), label => labels.names[label]!),
      confidences: confidencesOf(tree, words.length, parser.confidence),
    }
  }

  return {
    tag(text, start, end) {
      tagger ??= taggerOf(tables)
      const {split} = tagger
      const places = tokensOf(text, start, end)
      const forms = places.map(place => text.slice(place.start, place.end))
      const reading = readingOf(forms, tagger)
      const words = places.map((place, at): Word => {
        const {pos, tag} = split[reading.tags[at]!]!
        return {start: place.start, end: place.end, text: forms[at]!, lemma: reading.lemmas[at]!, pos, tag}
      })
      readingOfWords.set(words, reading)
      return words
    },
    parse(words) {
      tagger ??= taggerOf(tables)
      const reading = readingOfWords.get(words)
      if (reading?.forms.length !== words.length) return {words, ...treeIn(words, tagger)}
      reading.parsed ??= treeIn(words, tagger)
      return {words, ...reading.parsed}
    },
    chunks: chunksOf,
  }
}

function taggerOf(tables: Uint8Array): Tagger {
  const names = JSON.parse(new TextDecoder().decode(sectionOf(tables, 'names'))) as Names
  const clusters = readTable(sectionOf(tables, 'clusters'))
  const known = new WordForms(clusters, readTable(sectionOf(tables, 'ambiguity')))
  const split = names.tags.map(joint => {
    const [pos, tag] = joint.split('/') as [PartOfSpeech, string]
    return {pos, tag}
  })
  const rankOf = (word: string) => lookUp(clusters, hashOf(word)) >> 10
  const lemmas = new Lemmas(names.tags, new Map(Object.entries(names.lemmas)), rankOf)
  return {names, split, known, lemmas, quick: new QuickTagger(known, new ListScorer(sectionOf(tables, 'tags')))}
}

function parserOf(tables: Uint8Array, {names, known}: Tagger): ParserTables & {readonly confidence: Confidence} {
  const tags: TagSet = tagSetOf(names.tags)
  return {
    known,
    tags,
    labels: labelSetOf(names.relations),
    backward: {
      moves: new PairScorer(sectionOf(tables, 'leftMoves')),
      labels: new ListScorer(sectionOf(tables, 'leftLabels')),
    },
    forward: {moves: new PairScorer(sectionOf(tables, 'moves')), labels: new ListScorer(sectionOf(tables, 'labels'))},
    relabels: new ListScorer(sectionOf(tables, 'relabels')),
    confidence: readConfidence(sectionOf(tables, 'confidence')),
  }
}
