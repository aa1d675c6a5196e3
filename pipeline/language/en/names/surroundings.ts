import type {Gazetteers} from '../gazetteers/index.ts'
import type {Draft} from '../token.ts'
import type {Habits} from './candidates.ts'

/** What names are seen in. */
export interface Surroundings {
  readonly drafts: readonly Draft[]
  readonly habits: Habits
  readonly text: string
  readonly gazetteers: Gazetteers
}
