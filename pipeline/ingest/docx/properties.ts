import type {Declared} from '../../model/metadata.ts'
import {isNameless} from '../nameless.ts'

/** Title, author and day of making as the core properties of a Word file have them. */
export function declaredIn(xml: string): Declared[] {
  const declared: Declared[] = []
  const value = (tag: string): string =>
    unescaped(new RegExp(`<${tag}(?:\\s[^>]*)?>([^<]{1,500})</${tag}>`).exec(xml)?.[1] ?? '')
      .replace(/\s+/g, ' ')
      .trim()
  const add = (field: Declared['field'], text: string, how: string): void => {
    if (text !== '') declared.push({field, value: text, how, by: 'source'})
  }
  const title = value('dc:title')
  if (!isNameless(title)) add('title', title, 'Word properties')
  const author = value('dc:creator')
  if (/^\P{L}*\p{L}\S*\s\P{L}*\p{L}/u.test(author)) add('author', author, 'Word properties') // one word is a login name
  add('language', value('dc:language'), 'Word properties')
  add('published', /^\d{4}-\d{2}-\d{2}/.exec(value('dcterms:created'))?.[0] ?? '', 'Word properties, file made')
  return declared
}

const entities: Readonly<Record<string, string>> = {lt: '<', gt: '>', quot: '"', apos: "'", amp: '&'}

const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name]!)
