import type {PageModel} from '../model.ts'
import {wellFormed} from './well-formed.ts'

const maker = 'policy-briefing'

/** Day without a clock for briefings without a date. */
const epoch = '2000-01-01'

/** The document information dictionary; dates come from the briefing, never from the clock. */
export function information(model: PageModel) {
  const date = new Date(`${model.date ?? epoch}T00:00:00Z`)
  return {
    Title: model.title,
    ...(model.author !== null && {Author: model.author}),
    Creator: maker,
    Producer: `${maker} (PDFKit)`,
    CreationDate: date,
    ModDate: date,
  }
}

/** The XMP packet's parts: the same facts as the information dictionary, and the claims of PDF/A and PDF/UA-1. */
export function metadataXml(model: PageModel, claim: 'PDF/A-3a' | 'PDF/A-1a'): string {
  const info = information(model)
  const date = `${model.date ?? epoch}T00:00:00Z`
  const creator =
    model.author === null
      ? ''
      : `<dc:creator><rdf:Seq><rdf:li>${escapeXml(model.author)}</rdf:li></rdf:Seq></dc:creator>`
  return `
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate><xmp:CreatorTool>${info.Creator}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(model.title)}</rdf:li></rdf:Alt></dc:title>${creator}
<dc:language><rdf:Bag><rdf:li>${escapeXml(model.language)}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>${info.Producer}</pdf:Producer></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>${claim.charAt(6)}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
${extensionSchema}`
}

/** PDF/A asks that the PDF/UA identifier, not among its own schemas, be described. */
const extensionSchema = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text for XML: entities escaped, characters that XML 1.0 forbids replaced. */
export const escapeXml = (text: string): string =>
  wellFormed(text)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, char => entities[char]!)
