import * as v from 'valibot'

/** A plain object with exactly these keys, readonly: unknown keys are refused, so a stage's output can't grow in silence. */
export const shape = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(v.strictObject(entries), v.readonly())

/** A readonly array. */
export const list = <const Schema extends v.GenericSchema>(item: Schema) => v.pipe(v.array(item), v.readonly())

/** A whole number from 0 up: offsets, counts, indexes. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0))
