import type {PageTree} from '../../model/page.ts'
import {printable} from './printable.ts'

/** The document's properties. Its times are those of the briefing, not of the clock. */
export function corePropertiesOf({title, desk, date, language}: PageTree): string {
  const time = `${date ?? '1980-01-01'}T00:00:00Z`
  const creator = desk === null ? '' : `<dc:creator>${escaped(desk)}</dc:creator>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title>${creator}<dc:language>${escaped(language)}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('')
}

const escaped = (text: string): string =>
  printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
