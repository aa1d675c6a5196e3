import {gfmToMarkdown} from 'mdast-util-gfm'
import {type Options, toMarkdown} from 'mdast-util-to-markdown'
import type {PageTree} from '../../model/page.ts'
import {footnotesOf} from '../plain/footnotes.ts'
import {plainTree} from '../plain/index.ts'
import {footnoteReference} from './footnote.ts'
import {inertText} from './inert.ts'
import {compactTable} from './table.ts'

const options: Options = {
  bullet: '-',
  emphasis: '*',
  strong: '*',
  rule: '-',
  listItemIndent: 'one',
  extensions: [gfmToMarkdown()],
  // Words are made inert by a table of our own: it knows GFM's autolinks, and costs a tenth of the general one.
  handlers: {text: inertText, footnoteReference, table: compactTable},
  join: [(left, right) => (left.type === 'footnoteDefinition' && right.type === 'footnoteDefinition' ? 0 : undefined)],
}

/**
 * A page as GitHub-flavoured Markdown: the same order and headings as in print, tables for what print draws, and a footnote
 * for each citation with the passage and its source. Nothing in a source takes effect: no HTML, link, mark or markup.
 */
export function renderMarkdown(tree: PageTree): string {
  const {root, cited} = plainTree(tree)
  return toMarkdown({type: 'root', children: [...root.children, ...footnotesOf(tree.passages, cited)]}, options)
}
