import type {RootContent} from 'mdast'
import type {RoleParagraph} from '../../../model/page.ts'
import {paragraph, strong, text} from '../words.ts'

/** The bottom line says what it is; other roles are plain paragraphs. */
export const roleParagraph = ({role, children}: RoleParagraph): RootContent[] => [
  role === 'bottom-line' ? paragraph(strong(text('Bottom line.')), text(' '), ...children) : paragraph(...children),
]
