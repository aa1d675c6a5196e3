import {attribute} from './html-attributes.ts'
import {readPage} from './html-blocks.ts'
import {readHead} from './html-declared.ts'
import {parseHtml} from './html-tree.ts'
import type {Parsed} from './parsed.ts'

/** Text, blocks and declared metadata of a page. Throws `Refused` on a page past the limits. */
export function readHtml(html: string): Parsed {
  const root = parseHtml(html)
  const page = root.childNodes.find(node => node.nodeName === 'html')
  const head = readHead(root, page !== undefined && 'attrs' in page ? attribute(page, 'lang') : undefined)
  const {text, blocks, notText} = readPage(root)
  const spanned = head.declared.map(one => {
    if (one.how !== 'h1') return one
    const block = blocks.find(({hints, start, end}) => hints?.tag === 'h1' && text.slice(start, end) === one.value)
    return block === undefined ? one : {...one, span: {start: block.start, end: block.end}}
  })
  return {
    text,
    blocks,
    declared: spanned,
    notText,
    ...(head.articleBody === undefined ? {} : {articleBody: head.articleBody}),
  }
}
