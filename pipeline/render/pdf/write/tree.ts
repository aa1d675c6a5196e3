import type {PageModel, Tag} from '../model.ts'
import type {Element} from './structure.ts'
import {wellFormed} from './well-formed.ts'

/** An object of the file: its dictionary, its stream, its end. */
export interface Ref {
  readonly data: Record<string, unknown>
  write(chunk: string | Uint8Array): void
  end(chunk?: string | Uint8Array): void
}

/** What writing the structure tree needs of the writer. */
export interface TreeWriter {
  ref(data?: Record<string, unknown>): Ref
  getStructTreeRoot(): Ref & {data: {ParentTree: {add(key: number, value: unknown): void}}}
}

/** Write the structure tree, its parent tree and the notes' names (ISO 32000-1, 14.7); ends the links' annotations. */
export function addStructure(
  root: Element | undefined,
  model: PageModel,
  writer: TreeWriter,
  pages: Ref[],
  annotations: Ref[],
): void {
  const tree = writer.getStructTreeRoot()
  const byPage: Ref[][] = pages.map(() => [])
  const notes: [string, Ref][] = []
  const build = (element: Element, parent: Ref): Ref => {
    const ref = writer.ref({
      Type: 'StructElem',
      S: element.tag.role,
      P: parent,
      ...attributes(element.tag, element, model),
    })
    if (element.tag.role === 'Note') {
      const id = `note${String(notes.length + 1).padStart(5, '0')}`
      ref.data.ID = new String(id)
      notes.push([id, ref])
    }
    let first: number | undefined
    ref.data.K = element.kids.map(kid => {
      if ('tag' in kid) return build(kid, ref)
      first ??= kid.page
      if ('annotation' in kid) {
        const annotationRef = annotations[kid.annotation]!
        tree.data.ParentTree.add(annotationRef.data.StructParent as number, ref)
        return {Type: 'OBJR', Obj: annotationRef, Pg: pages[kid.page]}
      }
      byPage[kid.page]![kid.mcid] = ref
      return kid.page === first ? kid.mcid : {Type: 'MCR', Pg: pages[kid.page], MCID: kid.mcid}
    })
    if (first !== undefined) ref.data.Pg = pages[first]
    ref.end()
    return ref
  }
  if (root !== undefined) tree.data.K = [build(root, tree)]
  byPage.forEach((refs, page) => {
    tree.data.ParentTree.add(page, refs)
  })
  tree.data.ParentTreeNextKey = pages.length + annotations.length
  if (notes.length > 0) tree.data.IDTree = {Names: notes.flatMap(([id, ref]) => [new String(id), ref])}
  for (const ref of annotations) ref.end()
}

function attributes(tag: Tag, element: Element, model: PageModel): Record<string, unknown> {
  if (tag.scope !== undefined) return {A: {O: 'Table', Scope: tag.scope}}
  if (tag.numbering !== undefined) return {A: {O: 'List', ListNumbering: tag.numbering}}
  if (tag.alt === undefined) return {}
  return {Alt: new String(wellFormed(tag.alt)), A: {O: 'Layout', Placement: 'Block', BBox: boundsOf(element, model)}}
}

/** The rectangle of a figure in PDF's own space, whose y grows upward. */
function boundsOf(element: Element, model: PageModel): number[] {
  const contents = new Set(element.tag.kids.filter(kid => typeof kid === 'number'))
  const page = element.kids.find(kid => 'mcid' in kid)
  const bounds = [model.width, model.height, 0, 0]
  const include = (left: number, top: number, right: number, bottom: number) => {
    bounds[0] = Math.min(bounds[0]!, left)
    bounds[1] = Math.min(bounds[1]!, model.height - bottom)
    bounds[2] = Math.max(bounds[2]!, right)
    bounds[3] = Math.max(bounds[3]!, model.height - top)
  }
  for (const mark of page !== undefined && 'page' in page ? model.pages[page.page]!.marks : []) {
    if (mark.content === null || !contents.has(mark.content)) continue
    if (mark.kind === 'run') include(mark.x, mark.y - mark.size, mark.x + mark.width, mark.y + mark.size * 0.3)
    else if (mark.kind === 'fill') include(mark.x, mark.y, mark.x + mark.width, mark.y + mark.height)
    else include(mark.x - mark.radius, mark.y - mark.radius, mark.x + mark.radius, mark.y + mark.radius)
  }
  return bounds
}
