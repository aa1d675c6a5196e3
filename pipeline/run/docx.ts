import type {PageTree} from '../model/page.ts'
import type {Style} from '../model/style.ts'
import {docxVersion} from '../render/docx/version.ts'
import {type Cache, cacheKey} from '../shell/cache.ts'
import {packageVersion} from '../shell/package.ts'

/** The Word file of a page tree; `treeText` is the tree as text. Its writer is loaded only for those who ask for it. */
export async function makeDocx(tree: PageTree, style: Style, cache: Cache, treeText: string): Promise<Uint8Array> {
  const key = cacheKey('docx', docxVersion, packageVersion(), treeText, style.paper)
  const known = cache.get(key)
  if (known !== undefined) return known
  const {writeDocx} = await import('../render/docx/index.ts')
  const bytes = await writeDocx(tree, style)
  cache.set(key, bytes)
  return bytes
}
