import type {PageModel, Tag} from '../model.ts'

/** A structure element as it is written: what it holds, in order. */
export interface Element {
  readonly tag: Tag
  readonly kids: readonly (Element | Content | Annotation)[]
}
export interface Content {
  readonly page: number
  readonly mcid: number
}
export interface Annotation {
  readonly page: number
  readonly annotation: number // running number over all links of the file
}

/** Where each piece of content came to stand: filled while pages are written. */
export interface Placement {
  readonly role: string
  readonly on: {page: number; mcid: number}[]
}

/** The role under which each piece of content is marked: that of its tag. */
export function placements(model: PageModel): Placement[] {
  const found: Placement[] = Array.from({length: model.contents}, () => ({role: 'Span', on: []}))
  const walk = (tag: Tag) => {
    for (const kid of tag.kids)
      if (typeof kid === 'number') found[kid] = {role: tag.role, on: []}
      else walk(kid)
  }
  walk(model.tags)
  return found
}

/** Cells stay, printed or not, so that a table keeps its shape. */
const kept = new Set(['TD', 'TH'])

/** The tree without tags that hold nothing in print. */
export function structureOf(model: PageModel, placed: readonly Placement[]): Element | undefined {
  const links = new Map<number, Annotation[]>()
  let annotation = 0
  model.pages.forEach((sheet, page) => {
    for (const {link} of sheet.links) {
      const list = links.get(link) ?? []
      list.push({page, annotation: annotation++})
      links.set(link, list)
    }
  })
  const build = (tag: Tag): Element | undefined => {
    const kids = tag.kids.flatMap((kid): (Element | Content)[] => {
      if (typeof kid === 'number') return placed[kid]!.on
      const element = build(kid)
      return element === undefined ? [] : [element]
    })
    if (kids.length === 0 && !kept.has(tag.role)) return undefined
    return {tag, kids: [...kids, ...(tag.link === undefined ? [] : (links.get(tag.link) ?? []))]}
  }
  return build(model.tags)
}
