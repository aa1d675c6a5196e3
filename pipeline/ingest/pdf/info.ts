import type {Declared} from '../../model/metadata.ts'
import {isNameless} from '../nameless.ts'

/** Title, author and day as the PDF's own properties have them, but for what programs write there by themselves. */
export function declaredIn(info: Readonly<Record<string, unknown>>): Declared[] {
  const declared: Declared[] = []
  const add = (field: Declared['field'], value: string | undefined, how: string): void => {
    const text = value?.replace(/[\s\u0000]+/g, ' ').trim()
    if (text !== undefined && text !== '' && text.length <= 500) declared.push({field, value: text, how, by: 'source'})
  }
  const text = (key: string): string | undefined => (typeof info[key] === 'string' ? info[key] : undefined)
  const title = text('Title')
  if (title !== undefined && !isNameless(title)) add('title', title, 'PDF properties')
  const author = text('Author')
  if (author !== undefined && /^\P{L}*\p{L}\S*\s\P{L}*\p{L}/u.test(author)) add('author', author, 'PDF properties')
  add('language', text('Language'), 'PDF properties')
  const made = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(text('CreationDate') ?? '')
  // A page printed from a browser was made on the day of printing: that says nothing about the text.
  const printed = /skia|chrom|mozilla|firefox|safari|quartz|print to pdf|ghostscript|wkhtml|cups|pdfcreator|scan|ocr/i
  if (made !== null && !printed.test(`${text('Producer') ?? ''} ${text('Creator') ?? ''}`))
    add('published', made.slice(1).join('-'), 'PDF properties, file made')
  return declared
}
