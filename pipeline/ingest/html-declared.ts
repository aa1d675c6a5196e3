import type {Declared} from '../model/metadata.ts'
import {attribute} from './html-attributes.ts'
import type {HtmlElement, HtmlNode, HtmlParent} from './html-tree.ts'
import {readLinkedData} from './linked-data.ts'

/** What a page's markup says about it, in the order of the page. Clean decides between them. */
export interface PageHead {
  readonly declared: readonly Declared[]
  /** The article's text as the page's linked data have it. */
  readonly articleBody?: string
}

/** Names of <meta> elements that say something about the page. Rows of one field compete; `clean` knows which to trust. */
const metaFields: Readonly<Record<string, Declared['field']>> = {
  'og:title': 'title',
  'twitter:title': 'title',
  'dc.title': 'title',
  'dcterms.title': 'title',
  citation_title: 'title',
  'parsely-title': 'title',
  'sailthru.title': 'title',
  headline: 'title',
  title: 'title',
  author: 'author',
  'article:author': 'author',
  byl: 'author',
  'dc.creator': 'author',
  'dcterms.creator': 'author',
  citation_author: 'author',
  'parsely-author': 'author',
  'sailthru.author': 'author',
  'article:author_name': 'author',
  'twitter:data1': 'author',
  'og:site_name': 'siteName',
  'application-name': 'siteName',
  'twitter:site': 'siteName',
  'dc.publisher': 'publisher',
  'dcterms.publisher': 'publisher',
  'article:published_time': 'published',
  'og:published_time': 'published',
  'article:published': 'published',
  datepublished: 'published',
  'dc.date': 'published',
  'dc.date.issued': 'published',
  'dcterms.date': 'published',
  'dcterms.created': 'published',
  citation_publication_date: 'published',
  citation_date: 'published',
  'parsely-pub-date': 'published',
  'sailthru.date': 'published',
  pubdate: 'published',
  publishdate: 'published',
  publish_date: 'published',
  'publish-date': 'published',
  publication_date: 'published',
  published_date: 'published',
  date: 'published',
  ptime: 'published',
  article_date_original: 'published',
  'og:url': 'url',
  'og:locale': 'language',
}

/** Reads JSON-LD, <meta>, <title>, <link rel=canonical>, <h1>, <time>, itemprop and rel=author. */
export function readHead(root: HtmlParent, language: string | undefined): PageHead {
  const declared: Declared[] = []
  let articleBody: string | undefined
  const add = (field: Declared['field'], value: string | undefined, how: string): void => {
    const clean = value?.replace(/\s+/g, ' ').trim()
    if (clean !== undefined && clean !== '' && clean.length <= 2000 && declared.length < 400)
      declared.push({field, value: clean, how, by: 'source'})
  }
  const read = (element: HtmlElement): void => {
    const item = attribute(element, 'itemprop')?.toLowerCase()
    switch (element.tagName) {
      case 'script':
        if (attribute(element, 'type')?.toLowerCase().trim() === 'application/ld+json') {
          const data = readLinkedData(textOf(element))
          for (const one of data.declared) add(one.field, one.value, one.how)
          if ((data.articleBody?.length ?? 0) > (articleBody?.length ?? 0)) articleBody = data.articleBody
        }
        return
      case 'title':
        if (!declared.some(({how}) => how === 'title element')) add('title', textOf(element), 'title element')
        return
      case 'meta': {
        const name = (attribute(element, 'property') ?? attribute(element, 'name') ?? item)?.toLowerCase().trim() ?? ''
        const field = metaFields[name]
        if (field !== undefined)
          add(field, attribute(element, 'content'), item === name ? `itemprop ${name}` : `meta ${name}`)
        return
      }
      case 'link':
        if (attribute(element, 'rel')?.toLowerCase() === 'canonical')
          add('url', attribute(element, 'href'), 'canonical link')
        return
      case 'h1':
        add('title', textOf(element), 'h1')
        break
      case 'time':
        add(
          'published',
          attribute(element, 'datetime') ?? textOf(element),
          item === 'datepublished' || attribute(element, 'pubdate') !== undefined
            ? 'time element, marked as published'
            : 'time element',
        )
        return
    }
    if (element.tagName === 'a' && /\/authors?\//.test(attribute(element, 'href') ?? ''))
      add('author', textOf(element), 'author link')
    if (item === undefined && attribute(element, 'rel') === undefined && attribute(element, 'class') === undefined)
      return
    if (item === 'datepublished')
      add(
        'published',
        attribute(element, 'content') ?? attribute(element, 'datetime') ?? textOf(element),
        'itemprop datepublished',
      )
    if (item === 'headline') add('title', textOf(element), 'itemprop headline')
    if (item === 'author' && element.tagName !== 'meta') add('author', textOf(element), 'itemprop author')
    else if (/(?:^|\s)author(?:\s|$)/.test(attribute(element, 'rel') ?? ''))
      add('author', textOf(element), 'rel author')
    else if (bylineClass.test(attribute(element, 'class') ?? '')) add('author', textOf(element), 'byline class')
  }
  const walk = (node: HtmlNode): void => {
    if (!('tagName' in node)) return
    read(node)
    for (const child of node.childNodes) walk(child)
  }
  for (const child of root.childNodes) walk(child)
  add('language', language, 'html lang')
  return articleBody === undefined ? {declared} : {declared, articleBody}
}

const bylineClass =
  /(?:^|[\s_-])(?:byline|author-?name|author_?name|entry-author|post-author|article-author|vcard)(?:$|[\s_-])/i

/** The text inside an element, at most 2,000 characters of it, or a whole script. */
export function textOf(element: HtmlElement): string {
  const whole = element.tagName === 'script'
  let text = ''
  const walk = (node: HtmlNode): void => {
    if (!whole && text.length > 2000) return
    if (node.nodeName === '#text') text += (node as {value: string}).value
    else if ('tagName' in node && (whole || (node.tagName !== 'script' && node.tagName !== 'style'))) {
      for (const child of node.childNodes) walk(child)
      text += ' '
    }
  }
  for (const child of element.childNodes) walk(child)
  return text
}
