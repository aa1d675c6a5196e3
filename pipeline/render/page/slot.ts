/** What a name in page.md stands for: how it prints, which names it has inside, what each of its elements is. */
export interface Slot {
  /** A block stands on a line of its own; an inline value stands in running text; nothing: it is looped over or asked about. */
  readonly prints: 'block' | 'inline' | 'nothing'
  readonly fields?: Readonly<Record<string, Slot>>
  readonly each?: Slot
}

/** A word or a number in running text. */
export const text: Slot = {prints: 'inline'}
/** A block without anything inside that a template could ask for. */
export const block: Slot = {prints: 'block'}

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
