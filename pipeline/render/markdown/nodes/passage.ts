import type {RootContent} from 'mdast'
import type {Passage} from '../../../model/page.ts'
import {paragraph, supportOf, text} from '../words.ts'

/** A paragraph of a theme, its side note behind it. */
export const passage = ({paragraph: {children}, side}: Passage): RootContent[] => {
  const notes = [side?.text, side?.support && supportOf(side.support)].filter(note => note)
  return [paragraph(...children, ...(notes.length === 0 ? [] : [text(` (${notes.join('; ')})`)]))]
}
