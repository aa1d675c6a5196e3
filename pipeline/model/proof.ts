import * as v from 'valibot'
import {itemId} from './id.ts'
import {list, shape} from './shape.ts'
import {span} from './span.ts'

/** Why something that the page says in our way is so: where it stands in the sources. */
export const proof = shape({
  item: itemId,
  kind: v.picklist([
    'name', // a name in brackets: where its bearer is named, and the pronouns from there to the place
    'day', // a day in brackets or of a row: the words that tell it
    'speaker', // who speaks: where he is named, and his words
    'support', // a passage that says the same: the printed one, and the other
    'value', // of a row of figures: where it stands
    'force', // how the printed sentence stands: told, denied, planned
  ]),
  says: v.string(), // what is proven: the words in brackets, the value, the force
  spans: list(span),
})
export type Proof = v.InferOutput<typeof proof>
