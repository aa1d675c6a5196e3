import type {Stage} from '../model/stage.ts'
import {clearLeftovers} from '../shell/memory.ts'
import {keyOf, type Store} from '../shell/store.ts'

/** A value, and the hash of all that went into it: the input of the next stage's key. */
export interface Known<T> {
  readonly value: T
  readonly key: string
}

/** Run a stage over the whole folder, or take its result from the store. `inputs` are the keys of what goes in. */
export async function remember<Input, Output, Settings>(
  store: Store,
  stage: Stage<Input, Output, Settings>,
  {inputs, input, settings}: {inputs: readonly string[]; input: Input; settings: Settings},
): Promise<Known<Output>> {
  const key = keyOf(stage.name, stage.version, JSON.stringify(settings ?? null), ...inputs)
  const known = await cached<Output>(store, key)
  if (known !== undefined) return {value: known, key}
  const value = await stage.run(input, settings)
  await store.set(key, JSON.stringify(value))
  clearLeftovers()
  return {value, key}
}

/** What the store has under a key, when it can be read. */
export async function cached<Output>(store: Store, key: string): Promise<Output | undefined> {
  try {
    const text = (await store.get(key))?.toString()
    return text === undefined ? undefined : (JSON.parse(text) as Output)
  } catch {
    return undefined
  }
}
