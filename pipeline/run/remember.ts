import type {Stage} from '../model/stage.ts'
import {type Cache, cacheKey} from '../shell/cache.ts'

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
  const known = cache.get(key)
  if (known !== undefined) return {value: JSON.parse(known.toString()) as Output, key}
  const value = await stage.run(input, settings)
  cache.set(key, JSON.stringify(value))
  return {value, key}
}
