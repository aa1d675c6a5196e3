import type {RootContent} from 'mdast'
import type {TitleBlock} from '../../../model/page.ts'
import {paragraph, text} from '../words.ts'

/** The title comes first: a Markdown file is known by its first heading. */
export const titleBlock = ({kicker, title, scope}: TitleBlock): RootContent[] => [
  {type: 'heading', depth: 1, children: title.children},
  paragraph(text(kicker)),
  scope,
]
