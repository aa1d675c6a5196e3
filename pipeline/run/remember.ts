import type {Stage} from '../model/stage.ts'
import {type Cache, cacheKey} from '../shell/cache.ts'
import {clearLeftovers} from '../shell/memory.ts'

/** A value, and the hash of all that went into it: the input of the next stage's key. */
export interface Known<T> {
  readonly value: T
  readonly key: string
}

/** Run a stage over the whole folder, or take its result from the cache. `inputs` are the keys of what goes in. */
export async function remember<Input, Output, Settings>(
  cache: Cache,
  stage: Stage<Input, Output, Settings>,
  {inputs, input, settings}: {inputs: readonly string[]; input: Input; settings: Settings},
): Promise<Known<Output>> {
  const key = cacheKey(stage.name, stage.version, JSON.stringify(settings ?? null), ...inputs)
  const known = cached<Output>(cache, key)
  if (known !== undefined) return {value: known, key}
  const value = await stage.run(input, settings)
  cache.set(key, JSON.stringify(value))
  clearLeftovers()
  return {value, key}
}

/** What the cache has under a key, when it can be read. */
export function cached<Output>(cache: Cache, key: string): Output | undefined {
  try {
    const text = cache.get(key)?.toString()
    return text === undefined ? undefined : (JSON.parse(text) as Output)
  } catch {
    return undefined
  }
}
