import {type Shown, shownOn, unicodeOf} from './content.ts'
import {type Dict, isDict, type PdfObjects, stringOf, type Value} from './objects.ts'

/** An element of the structure tree with what it holds, in reading order. */
export interface Element {
  readonly role: string // without its slash
  readonly parent: string
  readonly dict: Dict
  readonly kids: readonly (Element | Marked | Annotated)[]
}
export interface Marked {
  readonly page: number
  readonly mcid: number
}
export interface Annotated {
  readonly annotation: string // its reference
  readonly page: number
}

/** A file as the rules see it. */
export interface PdfFile {
  readonly objects: PdfObjects
  readonly shown: readonly Shown[]
  readonly tree: Element
  readonly elements: readonly Element[] // of the tree, in reading order
  readonly text: (mark: Marked) => string
  readonly xmp: string
}

/** Gather all that rules ask for. */
export function readFile(objects: PdfObjects): PdfFile {
  const shown = objects.pages.flatMap((page, index) => [...shownOn(page, index, objects)])
  const tree = readTree(objects)
  const elements: Element[] = []
  const walk = (element: Element) => {
    elements.push(element)
    for (const kid of element.kids) if ('role' in kid) walk(kid)
  }
  walk(tree)
  const texts = textByMark(shown, objects)
  const xmp = new TextDecoder().decode(objects.bytes(objects.root['/Metadata']))
  return {objects, shown, tree, elements, text: ({page, mcid}) => texts.get(`${page} ${mcid}`) ?? '', xmp}
}

function readTree(objects: PdfObjects): Element {
  const pageOf = new Map(objects.pageReferences.map((page, i) => [page, i]))
  const read = (value: Value, parent: string): Element => {
    const dict = objects.dict(value)
    const role = String(dict['/S'] ?? '').slice(1)
    const page = pageOf.get(dict['/Pg'] ?? null) ?? -1
    return {role, parent, dict, kids: kidsOf(dict, page, role)}
  }
  const kidsOf = (dict: Dict, page: number, role: string): Element['kids'] => {
    const kids = objects.follow(dict['/K'])
    const list: readonly Value[] = Array.isArray(kids) ? kids : kids === null ? [] : [dict['/K']!]
    return list.map(kid => {
      if (typeof kid === 'number') return {page, mcid: kid}
      const own = objects.follow(kid)
      if (!isDict(own)) return read(kid, role)
      const at = pageOf.get(own['/Pg'] ?? null) ?? page
      if (own['/Type'] === '/MCR') return {page: at, mcid: Number(own['/MCID'])}
      if (own['/Type'] === '/OBJR') return {page: at, annotation: String(own['/Obj'])}
      return read(kid, role)
    })
  }
  const root = objects.dict(objects.root['/StructTreeRoot'])
  return {role: 'StructTreeRoot', parent: '', dict: root, kids: kidsOf(root, -1, 'StructTreeRoot')}
}

function textByMark(shown: readonly Shown[], objects: PdfObjects): Map<string, string> {
  const maps = new Map<string, Map<number, string>>()
  const texts = new Map<string, string>()
  for (const {page, mcid, font, codes, actual} of shown) {
    if (typeof mcid !== 'number' || font === undefined) continue
    let map = maps.get(font)
    if (map === undefined) {
      map = unicodeOf(objects.dict(font), objects)
      maps.set(font, map)
    }
    const key = `${page} ${mcid}`
    const shownText = codes.map(code => map.get(code) ?? '\ufffd').join('')
    texts.set(key, (texts.get(key) ?? '') + (actual ?? shownText))
  }
  return texts
}

const blocks = new Set(['P', 'H1', 'H2', 'H3', 'TD', 'TH', 'Lbl', 'Code', 'Note', 'Figure', 'LBody', 'Caption'])

/** What an assistive program reads: the words of the tree in its order. */
export function readAloud({tree, text}: PdfFile): string {
  const parts: string[] = []
  const walk = (element: Element): void => {
    if (blocks.has(element.role)) parts.push('\n')
    const actual = stringOf(element.dict['/ActualText'])
    if (actual !== '') parts.push(actual)
    else for (const kid of element.kids) 'role' in kid ? walk(kid) : 'mcid' in kid && parts.push(text(kid))
  }
  walk(tree)
  return parts.join('')
}
