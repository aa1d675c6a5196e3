import type {Context} from '../context.ts'
import type {Slice} from '../flow.ts'
import type {Tag} from '../model.ts'
import type {Place} from './place.ts'

/** Sets one kind of node into slices and adds its tags to `tag`. */
export type Setter<Node> = (node: Node, tag: Tag, context: Context, place: Place) => Slice[]
