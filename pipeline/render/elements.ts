import type {RootContent} from 'mdast'
import type {Element} from '../model/page.ts'
import {plainContents} from './page/nodes/contents.ts'
import {plainLedger} from './page/nodes/ledger.ts'
import {plainMatrix} from './page/nodes/matrix.ts'
import {plainKeyPoints, plainPassage, plainRoleParagraph} from './page/nodes/passages.ts'
import {plainSourceList} from './page/nodes/sources.ts'
import {plainDataTable} from './page/nodes/tables.ts'
import {plainTimeline} from './page/nodes/timeline.ts'
import {plainTitleBlock} from './page/nodes/title-block.ts'
import {annex} from './pdf/blocks/annex.ts'
import {contents} from './pdf/blocks/contents.ts'
import {dataTable} from './pdf/blocks/data-table.ts'
import {keyPoints} from './pdf/blocks/key-points.ts'
import {ledger} from './pdf/blocks/ledger.ts'
import {matrix} from './pdf/blocks/matrix.ts'
import {passage} from './pdf/blocks/passage.ts'
import {roleParagraph} from './pdf/blocks/role-paragraph.ts'
import type {Setter} from './pdf/blocks/setter.ts'
import {sourceList} from './pdf/blocks/source-list.ts'
import {timeline} from './pdf/blocks/timeline.ts'
import {titleBlock} from './pdf/blocks/title-block.ts'

/** How an element of the page is shown. */
interface Forms<Node> {
  /** In the node types that Markdown has: for Markdown, Word and whatever shows plain text. */
  readonly plain: (node: Node) => readonly RootContent[]
  /** On paper. */
  readonly block: Setter<Node>
}

/** The elements that a page has besides Markdown's own nodes: a row each, and none without. */
export const elements: {readonly [Type in Element['type']]: Forms<Extract<Element, {type: Type}>>} = {
  titleBlock: {plain: plainTitleBlock, block: titleBlock},
  roleParagraph: {plain: plainRoleParagraph, block: roleParagraph},
  keyPoints: {plain: plainKeyPoints, block: keyPoints},
  passage: {plain: plainPassage, block: passage},
  ledger: {plain: plainLedger, block: ledger},
  timeline: {plain: plainTimeline, block: timeline},
  dataTable: {plain: plainDataTable, block: dataTable},
  matrix: {plain: plainMatrix, block: matrix},
  sourceList: {plain: plainSourceList, block: sourceList},
  contents: {plain: plainContents, block: contents},
  annex: {plain: () => [], block: annex}, // its place is in the footnotes; on paper it stands in columns of its own
}

/** The forms of a node, where it is one of ours. */
export const formsOf = (node: RootContent): Forms<RootContent> | undefined =>
  Object.hasOwn(elements, node.type) ? (elements[node.type as Element['type']] as Forms<RootContent>) : undefined
