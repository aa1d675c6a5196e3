import {type ArcEvidence, type Confidence, percentOf} from './confidence.ts'
import {encode, type TagSet} from './encoded.ts'
import {type Hint, reversedHint} from './hint.ts'
import type {LabelSet} from './labels.ts'
import {type Reader, read, relabel} from './reading.ts'
import type {Scorer} from './weights.ts'
import type {WordForms} from './word-forms.ts'

/** All that a parse needs beside the words. */
export interface ParserTables {
  readonly known: WordForms
  readonly tags: TagSet
  readonly labels: LabelSet
  readonly backward: Reader
  readonly forward: Reader
  readonly relabels: Scorer
}

/** A tree with what its confidences are made of. The root's head is the word count. */
export interface Tree {
  readonly heads: Int32Array
  readonly labels: Int32Array
  readonly evidence: (at: number) => ArcEvidence
}

/** Reads the words backward, as a hint. */
export function hintOfBackward(forms: readonly string[], tags: ArrayLike<number>, tables: ParserTables): Hint {
  const words = encode(forms, tags, tables.tags, tables.known, true)
  const {state, margins} = read(words, undefined, tables.backward, tables.labels)
  return reversedHint(state.heads, state.labels, margins, forms.length)
}

/** Reads a sentence twice, the second time with the first as a hint (Nivre and McDonald 2008), then looks at all labels again. */
export function treeOf(forms: readonly string[], tags: ArrayLike<number>, tables: ParserTables): Tree {
  const count = forms.length
  const hint = hintOfBackward(forms, tags, tables)
  const words = encode(forms, tags, tables.tags, tables.known)
  const {state, margins, waits} = read(words, hint, tables.forward, tables.labels)
  const firstLabels = state.labels.slice()
  const labelMargins = relabel(state, hint, tables.relabels, tables.labels)
  const {heads, labels} = state
  const evidence = (at: number): ArcEvidence => {
    const head = heads[at]!
    const isSame = hint.heads[at] === head
    return {
      label: labels[at]!,
      agreement: !isSame ? 0 : hint.labels[at] === labels[at] ? 2 : 1,
      margin: margins[at]!,
      hintMargin: hint.margins[at]!,
      wait: waits[at]!,
      labelMargin: labelMargins[at]!,
      isRenamed: firstLabels[at] !== labels[at],
      length: head === count ? 1 : head - at,
      part: words.parts[at]!,
      headPart: words.parts[head]!,
      count,
    }
  }
  return {heads, labels, evidence}
}

export const confidencesOf = ({heads, evidence}: Tree, count: number, confidence: Confidence): number[] =>
  Array.from(heads.subarray(0, count), (_, at) => percentOf(evidence(at), confidence))
