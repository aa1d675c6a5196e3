import type {PageTree} from '../../model/page.ts'
import type {Style} from '../../model/style.ts'
import {plainBlocks} from '../plain/index.ts'
import {corePropertiesOf} from './core-properties.ts'
import {withFixedTimes} from './fixed-times.ts'
import {pack} from './word.ts'

/**
 * A page as a Word file, to go on working with: the headings, lists and tables of the Markdown, and a real footnote for
 * each citation. The same page gives the same bytes.
 */
export async function writeDocx(tree: PageTree, {paper}: Pick<Style, 'paper'>): Promise<Uint8Array> {
  const {blocks} = plainBlocks(tree, false)
  const bytes = await pack(tree, blocks, paper, {path: 'docProps/core.xml', data: corePropertiesOf(tree)})
  return withFixedTimes(bytes)
}
