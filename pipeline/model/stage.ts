import type * as v from 'valibot'

/** A stage as a value: a function of plain data with a checked shape at its end. No clock, file, console, locale or randomness. */
export interface Stage<Input, Output, Settings = undefined> {
  readonly name: string
  readonly version: number // raised with every change of behaviour, so that old cache entries stop matching
  readonly output: v.GenericSchema<unknown, Output>
  readonly run: (input: Input, settings: Settings) => Output | Promise<Output>
}
