import type {RootContent} from 'mdast'
import type {Contents} from '../../../model/page.ts'
import {paragraph, text} from '../../plain/words.ts'

/** The sections as links within the file, by the names that code-hosting sites give to headings. */
export const plainContents = ({entries}: Contents): RootContent[] => {
  const known = new Map<string, number>()
  return [
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: entries.map(({title}) => {
        const name = nameOf(title)
        const times = known.get(name) ?? 0
        known.set(name, times + 1)
        const url = `#${name}${times === 0 ? '' : `-${times}`}`
        return {
          type: 'listItem',
          spread: false,
          children: [paragraph({type: 'link', url, children: [text(title)]})],
        }
      }),
    },
  ]
}

/** Lower case, without punctuation, hyphens for spaces. */
const nameOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-')
