import type {Nodes, Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import {type Plugin, unified} from 'unified'
import {visit} from 'unist-util-visit'
import {placeholder} from './placeholder.ts'

const extensions = [gfm()]
// The parser's own transforms search every text again for addresses to link, at half the cost of the whole parse: a
// template says which words are a link.
const mdastExtensions = gfmFromMarkdown().map(extension => ({...extension, transforms: []}))

const markdown: Plugin<[], string, Root> = function () {
  this.parser = text => fromMarkdown(text, {extensions, mdastExtensions})
}

const processor = unified().use(markdown).freeze()

/** A template's Markdown as mdast. Only words of the template pass through here: values are placeholders. */
export const parseMarkdown = (text: string): Root => processor.parse(text)

/** What a briefing can print. The rest of GFM is refused by name, so that nothing of a template is lost in silence. */
const printable: Readonly<Record<string, true>> = Object.fromEntries(
  (
    'root paragraph heading text emphasis strong break link list listItem blockquote thematicBreak ' +
    'table tableRow tableCell'
  )
    .split(' ')
    .map(type => [type, true] as const),
)

const remedies: Readonly<Record<string, readonly [string, string]>> = {
  html: [
    'HTML is not printed',
    'Write Markdown; for a remark that is not printed use `{% comment %} … {% endcomment %}`.',
  ],
  image: ['Images are not printed', 'Remove the image.'],
  imageReference: ['Images are not printed', 'Remove the image.'],
  code: ['Code is not printed', 'Begin the line further left, or remove the fence.'],
  inlineCode: ['Code is not printed', 'Remove the backticks.'],
  delete: ['Struck words are not printed', 'Remove the tildes.'],
  footnoteReference: [
    'Footnotes of a template are not printed',
    'Citations come with the slots; write the note as text.',
  ],
  footnoteDefinition: [
    'Footnotes of a template are not printed',
    'Citations come with the slots; write the note as text.',
  ],
  definition: ['Link definitions are not printed', 'Write the address beside its words: `[words](address)`.'],
}

/** Something in a template's Markdown that can't be printed; `offset` counts in the parsed text. */
export interface Fault {
  readonly what: string
  readonly remedy: string
  readonly offset: number
}

/** Faults of a template's Markdown, in order. `isBlock` tells which placeholders stand for blocks. */
export function faultsOf(tree: Root, isBlock: (number: number) => boolean): Fault[] {
  const faults: Fault[] = []
  visit(tree, (node, _, parent) => {
    const offset = node.position?.start.offset ?? 0
    if (!Object.hasOwn(printable, node.type)) {
      const [what, remedy] = remedies[node.type] ?? [`\`${node.type}\` is not printed`, 'Remove it.']
      faults.push({what, remedy, offset})
    } else if (node.type === 'link' && placeholder.test(`${node.url} ${node.title ?? ''}`)) {
      faults.push({
        what: "A value can't stand in a link's address",
        remedy: 'Write the address in the template.',
        offset,
      })
    } else if (node.type === 'text') {
      for (const match of node.value.matchAll(new RegExp(placeholder, 'g')))
        if (isBlock(Number(match[1])) && !standsAlone(node, parent, tree, isBlock))
          faults.push({
            what: 'A block stands inside running text',
            remedy: 'Put it on a line of its own, with an empty line before and after, outside lists and tables.',
            offset: offset + match.index,
          })
    }
  })
  return faults
}

/** Whether a paragraph of the page holds nothing but placeholders of blocks. */
function standsAlone(
  node: Nodes,
  parent: Nodes | undefined,
  root: Root,
  isBlock: (number: number) => boolean,
): boolean {
  if (node.type !== 'text' || parent?.type !== 'paragraph' || !root.children.includes(parent)) return false
  return parent.children.length === 1 && numbersAlone(node.value)?.every(isBlock) === true
}

/** The numbers of a text that holds placeholders and white space only; undefined when there are words. */
export function numbersAlone(text: string): number[] | undefined {
  const pieces = text.split(placeholder)
  const words = pieces.filter((_, index) => index % 2 === 0).join('')
  return words.trim() === '' && pieces.length > 1 ? pieces.filter((_, index) => index % 2 === 1).map(Number) : undefined
}
