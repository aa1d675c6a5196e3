/** A value of a PDF as `qpdf --json=2` writes it: names begin with "/", strings with "u:" or "b:", references end in " R". */
export type Value = null | boolean | number | string | readonly Value[] | Dict
export type Dict = {readonly [key: string]: Value}

/** The objects of a file. */
export interface PdfObjects {
  readonly version: string
  readonly trailer: Dict
  readonly root: Dict
  /** What a value is, references followed. */
  readonly follow: (value: Value | undefined) => Value
  readonly dict: (value: Value | undefined) => Dict // empty when it is none
  readonly list: (value: Value | undefined) => readonly Value[]
  readonly bytes: (reference: Value | undefined) => Uint8Array // of a stream, decoded
  readonly all: readonly {readonly reference: string; readonly value: Value}[] // streams by their dictionary
  readonly pageReferences: readonly Value[]
  readonly pages: readonly Dict[]
}

interface Written {
  readonly qpdf: readonly [{readonly pdfversion?: string}, Record<string, Entry>]
}
interface Entry {
  readonly value?: Value
  readonly stream?: {readonly dict: Dict; readonly data?: string}
}

/** Read what `qpdf --json=2 --json-stream-data=inline --decode-level=generalized` has written. */
export function readObjects(json: string): PdfObjects {
  const [head, entries] = (JSON.parse(json) as Written).qpdf
  const entryOf = (value: Value | undefined) =>
    typeof value === 'string' && / \d+ R$/.test(value) ? entries[`obj:${value}`] : undefined
  const contentOf = (entry: Entry): Value => entry.value ?? entry.stream?.dict ?? null
  const follow = (value: Value | undefined): Value => {
    const entry = entryOf(value)
    return entry === undefined ? (value ?? null) : contentOf(entry)
  }
  const dict = (value: Value | undefined): Dict => {
    const found = follow(value)
    return isDict(found) ? found : {}
  }
  const list = (value: Value | undefined): readonly Value[] => {
    const found = follow(value)
    return Array.isArray(found) ? found : []
  }
  const trailer = dict(contentOf(entries.trailer ?? {}))
  const root = dict(trailer['/Root'])
  const pagesOf = (reference: Value | undefined): Value[] => {
    const node = dict(reference)
    return node['/Type'] === '/Page' ? [reference!] : list(node['/Kids']).flatMap(pagesOf)
  }
  const pageReferences = pagesOf(root['/Pages'])
  return {
    version: head.pdfversion ?? '',
    trailer,
    root,
    follow,
    dict,
    list,
    bytes: reference => decodeBase64(entryOf(reference)?.stream?.data ?? ''),
    all: Object.entries(entries)
      .filter(([key]) => key.startsWith('obj:'))
      .map(([key, entry]) => ({reference: key.slice(4), value: contentOf(entry)})),
    pageReferences,
    pages: pageReferences.map(dict),
  }
}

export const isDict = (value: Value): value is Dict =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The text of a string object. */
export const stringOf = (value: Value | undefined): string =>
  typeof value !== 'string'
    ? ''
    : value.startsWith('u:')
      ? value.slice(2)
      : value.startsWith('b:')
        ? value.slice(2)
        : ''

const decodeBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), char => char.charCodeAt(0))

export const latin = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let i = 0; i < bytes.length; i += 8192) parts.push(String.fromCharCode(...bytes.subarray(i, i + 8192)))
  return parts.join('')
}
