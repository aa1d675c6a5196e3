import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Paragraph, RootContent} from 'mdast'
import type {PageTree} from '../../pipeline/model/page.ts'
import {type Face, type FontSet, fontFiles} from '../../pipeline/render/pdf/index.ts'

const {resolve} = createRequire(import.meta.url)

/** The shipped fonts. */
export const fonts = (): FontSet =>
  Object.fromEntries(
    fontFiles.map(({face, module}) => [face, new Uint8Array(readFileSync(resolve(module)))]),
  ) as Record<Face, Uint8Array>

/** A page tree of these blocks. */
export const treeOf = (children: RootContent[], more: Partial<PageTree> = {}): PageTree => ({
  root: {type: 'root', children},
  title: 'A briefing for measuring',
  shortTitle: 'A briefing for measuring',
  date: '2031-05-09',
  dateLabel: '9 May 2031',
  language: 'en',
  handling: null,
  desk: null,
  passages: new Map(),
  ...more,
})

export const paragraphOf = (value: string): Paragraph => ({type: 'paragraph', children: [{type: 'text', value}]})
