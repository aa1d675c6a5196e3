/** What a name in page.md stands for: how it prints, which names it has inside, what each of its elements is. */
export interface Slot {
  /** A block stands on a line of its own; an inline value stands in running text; nothing: it is looped over or asked about. */
  readonly prints: 'block' | 'inline' | 'nothing'
  readonly fields?: Readonly<Record<string, Slot>>
  readonly each?: Slot
}

const text: Slot = {prints: 'inline'}
const block: Slot = {prints: 'block'}

const speaker: Slot = {prints: 'inline', fields: {name: text, role: text, channel: text}}
const quotation: Slot = {prints: 'inline', fields: {words: text, marks: text}}
const value: Slot = {
  prints: 'inline',
  fields: {value: text, quotes: {prints: 'nothing', each: quotation}, publishers: text, marks: text, origins: text},
}

/** One printed thing: `{{ item }}` prints its words and its marks. */
const item: Slot = {
  prints: 'inline',
  fields: {
    words: text,
    marks: text,
    publishers: text,
    origins: text,
    speaker,
    date: text,
    value: text,
    what: text,
    question: text,
    note: text,
    values: {prints: 'nothing', each: value},
  },
}

const theme: Slot = {
  prints: 'inline',
  fields: {id: text, label: text, passages: block, items: {prints: 'nothing', each: item}},
}

const source: Slot = {
  prints: 'inline',
  fields: {
    number: text,
    title: text,
    publisher: text,
    author: text,
    date: text,
    date_evidence: text,
    url: text,
    file: text,
    descriptor: text,
    descriptors: {prints: 'nothing', each: text},
  },
}

const items: Slot = {prints: 'block', each: item}

/** Every slot of page.md. docs/templates.md shows each with an example; a test keeps the two in step. */
export const slots: Readonly<Record<string, Slot>> = {
  title_block: block,
  title: text,
  kicker: text,
  scope: text,
  date: text,
  date_label: text,
  desk: text,
  handling: text,
  bottom_line: items,
  key_points: items,
  themes: {prints: 'nothing', each: theme},
  disagreements: items,
  disagreements_brief: items,
  timeline: items,
  next_dates: items,
  figures: items,
  statements: items,
  open_questions: items,
  sources: {prints: 'block', each: source},
  cited_sources: {prints: 'block', each: source},
  source_line: block,
  left_out: block,
  contents: block,
  matrix: block,
  method: items,
  annex: block,
  counts: {
    prints: 'nothing',
    fields: {
      sources: text,
      cited: text,
      origins: text,
      undated: text,
      passages: text,
      themes: text,
      disagreements: text,
      disagreements_found: text,
      sentences: text,
      left_out: text,
    },
  },
}

/** What Liquid knows inside a `for` besides the loop's own name. */
export const forloop: Slot = {
  prints: 'nothing',
  fields: {first: text, last: text, index: text, index0: text, rindex: text, rindex0: text, length: text},
}

/** The slot under a name of a slot; lists also have `size`, `first` and `last`. */
export function fieldOf(slot: Slot, name: string): Slot | undefined {
  if (slot.each !== undefined) {
    if (name === 'size') return text
    if (name === 'first' || name === 'last') return slot.each
  }
  return slot.fields !== undefined && Object.hasOwn(slot.fields, name) ? slot.fields[name] : undefined
}

/** The names that may follow a slot and a stop. */
export const fieldsOf = (slot: Slot): string[] => [
  ...Object.keys(slot.fields ?? {}),
  ...(slot.each === undefined ? [] : ['size', 'first', 'last']),
]
