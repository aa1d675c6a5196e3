import type {RootContent} from 'mdast'
import type {KeyPoints} from '../../../model/page.ts'
import {paragraph, supportOf, text} from '../words.ts'

/** A list; what print shows as dots in the side column stands behind the sentence. */
export const keyPoints = ({points}: KeyPoints): RootContent[] => [
  {
    type: 'list',
    ordered: false,
    spread: false,
    children: points.map(({paragraph: {children}, side}) => {
      const notes = [side?.text, side?.support && supportOf(side.support)].filter(note => note)
      return {
        type: 'listItem',
        spread: false,
        children: [paragraph(...children, ...(notes.length === 0 ? [] : [text(` (${notes.join('; ')})`)]))],
      }
    }),
  },
]
