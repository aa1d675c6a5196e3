import {sha256} from './hash.ts'

/**
 * Results by the hash of all that went into them: the same under one name whoever made them, so that any store will do, here or
 * elsewhere. A miss is never an error, and neither is a store that keeps nothing.
 */
export interface Store {
  readonly get: (key: string) => Promise<Buffer | undefined>
  readonly set: (key: string, value: Uint8Array | string) => Promise<void>
}

/** The name of a result: stage, version, settings, inputs. The parts' lengths are part of it, so that no two lists run together. */
export const keyOf = (...parts: readonly (string | number)[]): string =>
  sha256(parts.map(part => `${String(part).length}:${part}`).join(''))
