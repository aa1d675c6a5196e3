import type {RootContent} from 'mdast'
import type {Annex, PageTree} from '../../model/page.ts'
import type {Style} from '../../model/style.ts'
import {annex} from './blocks/annex.ts'
import {keepHeads, setFlow} from './blocks/index.ts'
import {type Cited, cited} from './cited.ts'
import {type Context, destinationOf} from './context.ts'
import type {Region} from './flow.ts'
import type {Face, FontSet} from './fonts.ts'
import type {Destination, PageModel, PageSheet, PrintWarning, Tag} from './model.ts'
import {Notes} from './notes.ts'
import {assemble} from './pages/assemble.ts'
import {fillPages} from './pages/fill.ts'
import {runningMatter} from './pages/running.ts'
import {openFaces, type Typeface} from './type/faces.ts'
import {layoutVersion} from './version.ts'

const papers = {A4: {width: 595.28, height: 841.89}, Letter: {width: 612, height: 792}} as const

/** Passes at most: the source list prints page numbers, which may move what follows it. */
const passesMost = 4

/** Set a tree; again with the page numbers found, until they hold. */
export function layOutTree(tree: PageTree, style: Style, fonts: FontSet): PageModel {
  const faces = openFaces(fonts)
  let pages: ReadonlyMap<number, readonly number[]> = new Map()
  for (let pass = 1; ; pass++) {
    const {model, found} = layOutOnce(tree, style, faces, pages)
    if (pass === passesMost || same(found, pages)) return model
    pages = found
  }
}

function layOutOnce(
  tree: PageTree,
  style: Style,
  faces: (face: Face) => Typeface,
  citedPages: ReadonlyMap<number, readonly number[]>,
): {model: PageModel; found: ReadonlyMap<number, readonly number[]>} {
  const paper = papers[style.paper]
  const {margins, columns, grid} = style
  const frameWidth = columns.text + columns.gutter + columns.side
  const frameHeight = Math.floor((paper.height - margins.top - margins.bottom) / grid) * grid
  const notes = new Notes()
  const known = cited(tree)
  const document: Tag = {role: 'Document', kids: []}
  const counts = {content: 0, link: 0, band: 0}
  const printed = new Set<string>()
  const context: Context = {
    tree,
    style,
    setting: {faces, report: notes.report},
    frameWidth,
    frameHeight,
    tag(parent, role, options = {}) {
      const tag: Tag = {role, kids: [], ...options}
      parent.kids.push(tag)
      return tag
    },
    content(tag) {
      tag.kids.push(counts.content)
      return counts.content++
    },
    nextLink: () => counts.link++,
    nextBand: () => String(counts.band++),
    passageTarget: mark => targetOf(mark, known),
    citeAnchor(mark) {
      if (printed.has(mark)) return undefined
      printed.add(mark)
      return destinationOf.cite(mark)
    },
    hasCite: mark => known.cites.has(mark),
    pagesOf: source => citedPages.get(source) ?? [],
    warn: notes.warn,
  }
  const regions = regionsOf(tree.root.children, document, context)
  const {placed, pages: pageCount} = fillPages(regions, {
    height: frameHeight,
    width: frameWidth,
    grid: grid / 2, // text stands on the grid or half-way, so that white space above heads stays even
    columnGutter: style.annex.gutter,
  })
  const assembled = assemble(placed, pageCount, margins.left, margins.top)
  const running = {
    left: margins.left,
    right: margins.left + frameWidth,
    headY: margins.top - 28,
    footY: margins.top + frameHeight + 32,
  }
  const pages: PageSheet[] = assembled.pages.map((sheet, i) => ({
    marks: [...sheet.marks, ...runningMatter(i + 1, pageCount, running, context).marks],
    links: sheet.links,
  }))
  const {found, destinations} = citedOnPages(pages, known)
  const model: PageModel = {
    version: layoutVersion,
    title: tree.title,
    language: tree.language,
    date: tree.date,
    author: tree.desk,
    ...paper,
    frame: {
      top: margins.top,
      bottom: margins.top + frameHeight,
      left: margins.left,
      right: margins.left + frameWidth,
    },
    pages,
    tags: document,
    contents: counts.content,
    destinations: [...assembled.destinations, ...destinations].sort((a, b) => (a.name < b.name ? -1 : 1)),
    bookmarks: assembled.bookmarks,
    warnings: notes.list(),
  }
  return {model, found}
}

/** The annex is set in its own columns; all else in one. */
function regionsOf(nodes: readonly RootContent[], document: Tag, context: Context): Region[] {
  const {columns, annex: rules} = context.style
  const regions: Region[] = []
  let run: RootContent[] = []
  const close = () => {
    if (run.length === 0) return
    regions.push({columns: 1, slices: keepHeads(setFlow(run, document, context, {x: 0, measure: columns.text}))})
    run = []
  }
  for (const node of nodes) {
    if (node.type !== 'annex') {
      run.push(node)
      continue
    }
    close()
    const measure = (context.frameWidth - rules.gutter * (rules.columns - 1)) / rules.columns
    regions.push({columns: rules.columns, slices: annex(node as Annex, document, context, {x: 0, measure})})
  }
  close()
  return regions
}

function targetOf(mark: string, known: Cited): string | undefined {
  if (known.passages.has(mark)) return destinationOf.passage(mark)
  const source = Number.parseInt(mark, 10)
  return known.sources.has(source) ? destinationOf.source(source) : undefined
}

/** On which pages each source is cited, and a destination at its first citation on each. */
function citedOnPages(pages: readonly PageSheet[], known: Cited) {
  const found = new Map<number, number[]>()
  const destinations: Destination[] = []
  pages.forEach(({links}, index) => {
    for (const {to, y} of links) {
      const mark = 'destination' in to ? known.byTarget.get(to.destination) : undefined
      if (mark === undefined) continue
      const list = found.get(mark) ?? []
      if (list.at(-1) === index + 1) continue
      found.set(mark, [...list, index + 1])
      destinations.push({name: destinationOf.sourceOnPage(mark, index + 1), page: index, y: Math.max(0, y - 4)})
    }
  })
  return {found, destinations}
}

function same(a: ReadonlyMap<number, readonly number[]>, b: ReadonlyMap<number, readonly number[]>): boolean {
  return a.size === b.size && [...a].every(([key, list]) => list.join() === b.get(key)?.join())
}

export type {PrintWarning}
