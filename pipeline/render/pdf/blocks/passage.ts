import type {Passage} from '../../../model/page.ts'
import {paragraph} from './paragraph.ts'
import type {Setter} from './setter.ts'
import {withSide} from './side-note.ts'

/** A running paragraph with its side note. */
export const passage: Setter<Passage> = (node, tag, context, place) => {
  const parent = node.side === undefined ? tag : context.tag(tag, 'Sect')
  return withSide(paragraph(node.paragraph, parent, context, place), node.side, parent, context)
}
