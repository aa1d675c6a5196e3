import type {RootContent} from 'mdast'
import type {PageTree} from '../../model/page.ts'
import type {Style} from '../../model/style.ts'
import {setFlow} from './blocks/index.ts'
import {type Cited, cited} from './cited.ts'
import {type Context, destinationOf} from './context.ts'
import type {FontSet} from './fonts.ts'
import {regionsOf, resetGalley, type SetBlock, setGalley} from './galley.ts'
import type {SetText} from './lines/paragraph.ts'
import {memories} from './memory.ts'
import type {Destination, PageModel, PageSheet} from './model.ts'
import {Notes} from './notes.ts'
import {type Assembled, assemble} from './pages/assemble.ts'
import {fillPages} from './pages/fill.ts'
import {runningMatter} from './pages/running.ts'
import {openFaces} from './type/faces.ts'
import {layoutVersion} from './version.ts'

const papers = {A4: {width: 595.28, height: 841.89}, Letter: {width: 612, height: 792}} as const

/** Passes at most: the source list prints page numbers, which may move what follows it. */
const passesMost = 4

const memoryOf = memories<SetText>()

type PagesBySource = ReadonlyMap<number, readonly number[]>
type PageByHead = ReadonlyMap<string, readonly number[]>

/** Set a tree: blocks once, then pages, and again what prints page numbers until they hold. */
export function layOutTree(tree: PageTree, style: Style, fonts: FontSet): PageModel {
  const known = cited(tree)
  const notes = new Notes()
  const state: State = {content: 0, link: 0, band: 0, pagesOf: new Map(), heads: new Map()}
  const context = contextOf(tree, style, fonts, known, notes, state)
  let galley = setGalley(tree.root.children, context)
  for (let pass = 1; ; pass++) {
    const pages = putOnPages(galley, context)
    const {found, destinations} = citedOnPages(pages.pages, known)
    const heads = headsOnPages(pages.destinations, tree)
    if (pass === passesMost || (same(found, state.pagesOf) && same(heads, state.heads)))
      return modelOf(galley, pages, destinations, context, state, notes)
    state.pagesOf = found
    state.heads = heads
    galley = resetGalley(galley, context)
  }
}

interface State {
  content: number
  link: number
  band: number
  pagesOf: PagesBySource
  heads: PageByHead
}

function contextOf(tree: PageTree, style: Style, fonts: FontSet, known: Cited, notes: Notes, state: State): Context {
  const {margins, columns, grid} = style
  const printedBy = new Map<string, RootContent>() // a mark's first place
  let current: RootContent | undefined
  const context: Context = {
    tree,
    style,
    setting: {faces: openFaces(fonts), report: notes.report, memory: memoryOf(fonts)},
    frameWidth: columns.text + columns.gutter + columns.side,
    frameHeight: Math.floor((papers[style.paper].height - margins.top - margins.bottom) / grid) * grid,
    tag(parent, role, options = {}) {
      const tag = {role, kids: [], ...options}
      parent.kids.push(tag)
      return tag
    },
    content(tag) {
      tag.kids.push(state.content)
      return state.content++
    },
    nextLink: () => state.link++,
    nextBand: () => String(state.band++),
    begin(node) {
      current = node
      for (const [mark, owner] of printedBy) if (owner === node) printedBy.delete(mark)
    },
    passageTarget: mark => targetOf(mark, known),
    citeAnchor(mark) {
      if (printedBy.has(mark) || current === undefined) return undefined
      printedBy.set(mark, current)
      return destinationOf.cite(mark)
    },
    hasCite: mark => known.cites.has(mark),
    pagesOf: source => state.pagesOf.get(source) ?? [],
    pageOf: target => state.heads.get(target)?.[0],
    setFlow: (nodes, tag, place) => setFlow(nodes, tag, context, place),
    warn: notes.warn,
  }
  return context
}

/** Break the galley into pages and add running heads and feet. */
function putOnPages(galley: readonly SetBlock[], context: Context): Assembled {
  const {style, frameHeight, frameWidth} = context
  const {margins, grid} = style
  const {placed, pages: count} = fillPages(regionsOf(galley, context), {
    height: frameHeight,
    width: frameWidth,
    grid: grid / 2, // text stands on the grid or half-way, so that white space above heads stays even
    columnGutter: style.annex.gutter,
  })
  const assembled = assemble(placed, count, margins.left, margins.top)
  const place = {
    left: margins.left,
    right: margins.left + frameWidth,
    headY: margins.top - 28,
    footY: margins.top + frameHeight + 32,
  }
  const pages = assembled.pages.map(({marks, links}, i): PageSheet => {
    const running = runningMatter(i + 1, count, place, context)
    return {marks: [...marks, ...running.marks], links}
  })
  return {...assembled, pages}
}

function modelOf(
  galley: readonly SetBlock[],
  {pages, bookmarks, destinations}: Assembled,
  more: readonly Destination[],
  {tree, style, frameHeight, frameWidth}: Context,
  state: State,
  notes: Notes,
): PageModel {
  const {top, left} = style.margins
  return {
    version: layoutVersion,
    title: tree.title,
    language: tree.language,
    date: tree.date,
    author: tree.desk,
    ...papers[style.paper],
    frame: {top, bottom: top + frameHeight, left, right: left + frameWidth},
    pages,
    tags: {role: 'Document', kids: galley.flatMap(({tags}) => tags)},
    contents: state.content,
    destinations: [...destinations, ...more].sort((a, b) => (a.name < b.name ? -1 : 1)),
    bookmarks,
    warnings: notes.list(),
  }
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

/** On which page each heading stands that the contents list names. */
function headsOnPages(destinations: readonly Destination[], tree: PageTree): PageByHead {
  const listed = new Set(
    tree.root.children.flatMap(node => (node.type === 'contents' ? node.entries : [])).map(({target}) => target),
  )
  return new Map(destinations.filter(({name}) => listed.has(name)).map(({name, page}) => [name, [page + 1]]))
}

function same<Key>(a: ReadonlyMap<Key, readonly number[]>, b: ReadonlyMap<Key, readonly number[]>): boolean {
  return a.size === b.size && [...a].every(([key, list]) => list.join() === b.get(key)?.join())
}
