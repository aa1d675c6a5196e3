import type {RootContent} from 'mdast'
import type {Passage} from '../../../model/page.ts'
import {paragraph, text} from '../words.ts'

/** A paragraph of a theme, a side note in words behind it. Its support is for the eye, beside it in print: here the marks of each sentence tell it. */
export const passage = ({paragraph: {children}, side}: Passage): RootContent[] => [
  paragraph(...children, ...(side?.text === undefined || side.text === '' ? [] : [text(` (${side.text})`)])),
]
