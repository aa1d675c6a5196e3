import {attribute} from './html-attributes.ts'
import {readPage} from './html-blocks.ts'
import {readHead} from './html-declared.ts'
import type {HtmlParent} from './html-tree.ts'
import {parseHtml} from './html-tree.ts'
import type {PageText} from './html-writer.ts'
import type {Parsed} from './parsed.ts'
import {proseInScripts} from './script-prose.ts'
import {paragraphsIn, type Unshown, withUnshown} from './unshown.ts'

/** Text, blocks and declared metadata of a page. Throws `Refused` on a page past the limits. */
export function readHtml(html: string): Parsed {
  const root = parseHtml(html)
  const page = root.childNodes.find(node => node.nodeName === 'html')
  const head = readHead(root, page !== undefined && 'attrs' in page ? attribute(page, 'lang') : undefined)
  const shown = readPage(root)
  const {notText} = shown
  const found = withUnshown(shown, unshownIn(head.articleBody, shown, root))
  const {text, blocks} = found?.page ?? shown
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
    ...(found === undefined ? {} : {remarks: [found.remark]}),
    ...(head.articleBody === undefined ? {} : {articleBody: head.articleBody}),
  }
}

/** Words in sentences below which a page shows no article. */
const fewestShown = 60

/** What a page may hold without showing it. Scripts are looked through only where it shows next to nothing: they hold much else. */
function unshownIn(articleBody: string | undefined, {text, blocks}: PageText, root: HtmlParent): Unshown[] {
  if (articleBody !== undefined && articleBody.length > 200)
    return [{paragraphs: paragraphsIn(articleBody), place: 'linked data'}]
  let words = 0
  for (const {start, end} of blocks) {
    const block = text.slice(start, end)
    if (/[.!?…。！？]["'”’»)\]]*$/u.test(block.slice(-8))) words += block.split(' ').length
    if (words >= fewestShown) return []
  }
  return /[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f]{40}/.test(text) ? [] : proseInScripts(root)
}
