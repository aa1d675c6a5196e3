import type {Declared} from '../model/metadata.ts'
import {limits} from './limits.ts'

/** What a JSON-LD script says about the article of its page. */
export interface LinkedData {
  readonly declared: readonly Declared[]
  readonly articleBody?: string
}

const articleTypes = /(?:Article|BlogPosting|Report|Posting|CreativeWork|Review)$/
const pageTypes = /(?:WebPage|ItemPage)$/

type Fields = Readonly<Record<string, unknown>>

/** Reads headline, author, publisher, dates and body from schema.org articles; broken JSON says nothing. */
export function readLinkedData(script: string): LinkedData {
  if (script.length > limits.jsonCharacters) return {declared: []}
  let data: unknown
  try {
    // Line breaks inside strings are a frequent fault of page templates.
    data = JSON.parse(
      script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '').replace(/[\n\r\t]+/g, ' '),
    )
  } catch {
    return {declared: []}
  }
  const nodes = listOf(data)
    .flatMap(node => [node, ...listOf((node as Fields)['@graph'])])
    .slice(0, 500) as Fields[]
  const byId = new Map(nodes.map(node => [node['@id'], node]))
  const resolve = (value: unknown): unknown => {
    const id = isFields(value) && Object.keys(value).length === 1 ? value['@id'] : undefined
    return id === undefined ? value : (byId.get(id) ?? value)
  }
  const declared: Declared[] = []
  let articleBody: string | undefined
  const add = (field: Declared['field'], value: unknown, how: string): void => {
    if (typeof value === 'string' && value.trim() !== '')
      declared.push({field, value: decodeEntities(value), how, by: 'source'})
  }
  const addAuthors = (node: Fields): void => {
    for (const author of listOf(node.author ?? node.creator)) {
      const person = resolve(author)
      const how = typeOf(person, /Organization$/) ? 'JSON-LD author, an organisation' : 'JSON-LD author'
      if (typeof person === 'string') add('author', person, how)
      else for (const name of listOf((person as Fields).name)) add('author', name, how)
    }
  }
  for (const outer of nodes) {
    const node =
      isFields(outer.mainEntity) && typeOf(outer.mainEntity, articleTypes) ? (outer.mainEntity as Fields) : outer
    if (typeOf(node, articleTypes)) {
      add('title', node.headline ?? node.name, 'JSON-LD headline')
      add('published', node.datePublished ?? node.dateCreated, 'JSON-LD datePublished')
      addAuthors(node)
      const publisher = resolve(listOf(node.publisher)[0])
      add('publisher', isFields(publisher) ? publisher.name : publisher, 'JSON-LD publisher')
      add('language', node.inLanguage, 'JSON-LD inLanguage')
      const body = node.articleBody
      if (typeof body === 'string' && body.length > (articleBody?.length ?? 0)) articleBody = decodeEntities(body)
    } else if (typeOf(node, pageTypes)) {
      add('title', node.headline ?? node.name, 'JSON-LD page name')
      add('published', node.datePublished, 'JSON-LD datePublished of the page')
      addAuthors(node)
    } else if (typeOf(node, /WebSite$/)) add('siteName', node.name, 'JSON-LD WebSite')
  }
  return articleBody === undefined ? {declared} : {declared, articleBody}
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): unknown[] =>
  (Array.isArray(value) ? value : [value]).filter(item => isFields(item) || typeof item === 'string').slice(0, 200)

const typeOf = (node: unknown, types: RegExp): boolean =>
  isFields(node) && [node['@type']].flat().some(type => typeof type === 'string' && types.test(type))

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0'}

/** Entities that were written into JSON, once: what is text stays text. */
const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|lt|gt|quot|apos|nbsp));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[(name as string).toLowerCase()] ?? whole
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex as string, 16)
    return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
