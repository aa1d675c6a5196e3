import * as v from 'valibot'
import {article} from './article.ts'
import {clause} from './clause.ts'
import {excluded} from './document.ts'
import {sentenceId, sourceId} from './id.ts'
import {count, list, shape} from './shape.ts'
import {range} from './span.ts'

// All offsets count from the start of the source's plain text, as in `Span`, never from the sentence.

/** A person, organisation or place named. `key` joins the spellings of one name inside a document ("li ki jun" for "Li" too). */
export const nameMention = shape({
  start: count,
  end: count,
  text: v.string(),
  type: v.picklist(['person', 'organisation', 'place', 'other']),
  key: v.string(),
  role: v.optional(v.string()), // "President", "National Security Adviser": as written beside the name
})
export type NameMention = v.InferOutput<typeof nameMention>

/**
 * A date, TIMEX3-like: `value` is YYYY, YYYY-MM, YYYY-MM-DD, YYYY-Hn, YYYY-Qn, YYYYs, YYYY-Wnn, or YYYY-SP, -SU, -AU, -WI for
 * a season. Of a range it is the first part, and `until` the last ("May 9-11").
 */
export const dateMention = shape({
  start: count,
  end: count,
  text: v.string(),
  value: v.string(),
  until: v.optional(v.string()),
  granularity: v.picklist(['day', 'week', 'month', 'season', 'quarter', 'half', 'year', 'decade']),
  certainty: v.picklist(['stated', 'derived', 'ambiguous']),
  weekday: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))), // 0 = Sunday, when a weekday is written
  clash: v.optional(v.string()), // "1 November 2025 is a Saturday": the weekday written is another
})
export type DateMention = v.InferOutput<typeof dateMention>

/** A number with what it measures. Money has its ISO 4217 code as unit; a count has its head noun's stem. */
export const quantity = shape({
  start: count,
  end: count,
  text: v.string(), // from the qualifier to the unit or noun: "more than 10 cooperation documents"
  value: v.number(),
  high: v.optional(v.number()), // upper end of a range
  kind: v.picklist(['money', 'percent', 'points', 'duration', 'measure', 'count', 'ordinal']),
  unit: v.string(), // "KRW", "percent", "year", "km", or the counted noun in its stem
  noun: v.optional(v.string()), // the counted thing as written: "memorandums of understanding"
  qualifier: v.picklist(['exact', 'about', 'more-than', 'at-least', 'less-than', 'at-most', 'nearly']),
  conversion: v.optional(shape({start: count, end: count, value: v.number(), unit: v.string()})), // "(US$2 billion)"
})
export type Quantity = v.InferOutput<typeof quantity>

/** Who speaks, as the text has it. */
export const speaker = shape({
  text: v.string(),
  start: count,
  end: count,
  key: v.optional(v.string()), // the name's key, when the speaker is or resolves to a named actor
  name: v.optional(v.string()), // as it is printed where the label or signature is no name of a sentence: "Krantz" for "MR. KRANTZ"
  resolved: v.optional(v.boolean()), // true when a pronoun or "the leader" was understood to mean a named actor
})
export type Speaker = v.InferOutput<typeof speaker>

/** Words in quotation marks: a whole utterance, or words inside another's sentence. Offsets include the marks. */
export const quotation = shape({
  start: count,
  end: count,
  inner: range,
  kind: v.picklist(['direct', 'partial', 'scare']), // scare: one or two words, marked but not said by anybody told
  speaker: v.optional(speaker),
  channel: v.optional(v.string()), // "according to the ministry's readout"
})
export type Quotation = v.InferOutput<typeof quotation>

/** Reported speech of the sentence as a whole. */
export const speech = shape({
  kind: v.picklist(['direct', 'indirect', 'mixed']),
  speaker: v.optional(speaker),
  verb: v.optional(v.string()),
  channel: v.optional(v.string()),
})
export type Speech = v.InferOutput<typeof speech>

/** Why the sentence can't open a passage as it stands. `repair` tells what would mend it. */
export const opening = shape({
  kind: v.picklist(['pronoun', 'demonstrative', 'connective', 'anaphor', 'fragment']),
  start: count,
  end: count, // the words in question; for a connective, up to and with the comma that follows
  connective: v.optional(range), // a connective before those words, which could be cut: the "But " of "But he said"
  antecedent: v.optional(v.string()), // who is meant for certain, as the name is written in full
  path: v.optional(list(range)), // what proves it: the name's mention, the pronouns between, the pronoun
})
export type Opening = v.InferOutput<typeof opening>

/** A sentence with all that is said in it, by whom, about when. */
export const sentence = shape({
  id: sentenceId,
  source: sourceId,
  start: count,
  end: count,
  text: v.string(), // the exact slice, but for what `without` names: that is white space in it, or nothing
  exact: v.optional(v.string()), // the exact slice where the text differs from it
  without: v.optional(list(excluded)),
  index: count, // in the article
  block: count, // index into the article's blocks
  heading: v.optional(v.string()), // the subheading it stands under
  stems: list(v.string()), // stems of its content words in order (text/stem)
  names: list(nameMention),
  dates: list(dateMention),
  quantities: list(quantity),
  history: v.optional(list(quantity)), // of a live page: what a later entry counts otherwise
  quotations: list(quotation),
  speech: v.optional(speech),
  asked: v.optional(v.boolean()), // of a turn that asks: nobody's claim, with or without a question mark
  opening: v.optional(opening),
  mode: v.picklist(['report', 'quotation', 'comment', 'background']), // comment: the source's own judgement; background: earlier or standing facts
  status: v.optional(v.picklist(['planned', 'done', 'denied'])), // of the act it reports
  clauses: v.optional(list(clause)), // in the order of their predicates; read where they are asked for
  event: shape({day: v.optional(v.string()), head: v.optional(v.string())}), // YYYY-MM-DD; "summit", "call": where it can be told
})
export type Sentence = v.InferOutput<typeof sentence>

/** A stretch that is not the source's own voice: what is asked, or what somebody says. Its label ("MR. ROE:") belongs to no sentence. */
export const turn = shape({
  start: count,
  end: count,
  words: count, // where they begin, behind the label
  kind: v.picklist(['asked', 'said']),
  speaker: v.optional(speaker), // nobody, where the text doesn't tell
})

/** An article read: its sentences in order. A dateline ("ROME: ", "Oslo, May 2 – ") belongs to no sentence. */
export const annotatedArticle = shape({
  article,
  sentences: list(sentence),
  turns: v.optional(list(turn)),
  datelines: list(shape({start: count, end: count, place: v.optional(v.string()), date: v.optional(v.string())})),
})
export type AnnotatedArticle = v.InferOutput<typeof annotatedArticle>
