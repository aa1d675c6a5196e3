import type {Quantity} from '../../model/sentence.ts'

/** A value in a passage: a figure, the day of what is told, or an hour. Offsets count from the start of the source's text. */
export type Mention = Place &
  (
    | {readonly kind: 'quantity'; readonly quantity: Quantity; readonly fate?: string} // what became of people counted
    | {
        readonly kind: 'date'
        readonly day?: string
        readonly until?: string
        readonly weekday?: number
        readonly isNamed: boolean
      } // by a figure or a weekday; not "this morning"
    | {readonly kind: 'time'; readonly minutes: number; readonly isHalfKnown: boolean; readonly zone?: string}
  )

interface Place {
  readonly passage: number
  readonly start: number
  readonly end: number
}
