import type {FileSystem} from '../shell/fs.ts'
import type {OutputOption} from './outputs.ts'

/** What is asked of a run. */
export interface RunRequest {
  readonly paths: readonly string[]
  readonly out: string
  readonly template?: string | undefined
  readonly settings?: string | undefined
  readonly title?: string | undefined
  readonly date?: string | undefined
  /** Outputs to make beside those that are always made. */
  readonly also?: readonly OutputOption[]
  readonly jobs: number
  readonly cache: boolean
  /** The compiled entry of a worker thread. */
  readonly worker: URL
  /** Bytes of unread sources from which threads are worth starting; for tests. */
  readonly worthThreads?: number
  /** Only to read: the output folder is neither made nor locked. */
  readonly reads?: boolean
  readonly fs?: FileSystem
}
