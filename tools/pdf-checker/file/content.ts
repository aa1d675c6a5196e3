import {type Dict, latin, type PdfObjects, type Value} from './objects.ts'

/** A stretch of page content: what it shows, and under which mark. */
export interface Shown {
  readonly page: number
  readonly mcid: number | 'artifact' | 'unmarked'
  readonly nested: boolean // a mark within another, of which one is an artifact
  readonly font?: string // of text: the resource's reference
  readonly codes: readonly number[] // of text, two bytes each
  readonly actual?: string // what is read in place of what is shown
}

/** What a page's content stream shows, in order (ISO 32000-1, 14.6). */
export function* shownOn(page: Dict, index: number, objects: PdfObjects): Generator<Shown> {
  const fonts = objects.dict(objects.dict(page['/Resources'])['/Font'])
  const contents = objects.follow(page['/Contents'])
  const streams: readonly (Value | undefined)[] = Array.isArray(contents) ? contents : [page['/Contents']]
  const text = streams.map(stream => latin(objects.bytes(stream))).join('\n')
  const marks: Shown['mcid'][] = []
  const instead: (string | undefined)[] = [] // by open mark: what is read in place of what it shows
  let font: string | undefined
  for (const [, open, mcid, actual, set, strings, paint] of text.matchAll(operators)) {
    const mcidNow = marks.at(-1) ?? 'unmarked'
    const nested = marks.length > 1 && marks.includes('artifact')
    if (open !== undefined) {
      marks.push(open === 'Artifact' ? 'artifact' : mcid === undefined ? mcidNow : Number(mcid))
      instead.push(actual)
    } else if (set !== undefined) font = String(fonts[`/${set}`] ?? '')
    else if (strings !== undefined) {
      const read = instead.at(-1)
      if (read !== undefined) instead[instead.length - 1] = '' // read once
      const actual = read === undefined ? {} : {actual: stringOfHex(read)}
      yield {page: index, mcid: mcidNow, nested, ...(font && {font}), codes: codesOf(strings), ...actual}
    } else if (paint !== undefined) yield {page: index, mcid: mcidNow, nested, codes: []}
    else {
      marks.pop()
      instead.pop()
    }
  }
}

/** Marks opened, fonts set, text shown, paths painted; what is left is the end of a mark. */
const operators =
  /\/(\w+) (?:<<(?:[^>]*?\/MCID (\d+)|\/ActualText <([0-9a-fA-F]*)>)?[^>]*>> )?B[DM]C|\/(\w+) [\d.]+ Tf|((?:\[[^\]]*\] TJ|<[0-9a-fA-F]*> Tj))|(?<=[\s])(f|B|S|b|s|Do|sh)(?=\s|$)|(?<=\s|^)EMC(?=\s|$)/g

/** The text of a string in hexadecimal digits, without the mark of its encoding. */
const stringOfHex = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).slice(1).map(unit => Number.parseInt(unit, 16)))

const codesOf = (strings: string): number[] =>
  [...strings.matchAll(/<([0-9a-fA-F]*)>/g)].flatMap(([, hex]) =>
    Array.from({length: hex!.length / 4}, (_, i) => Number.parseInt(hex!.slice(i * 4, i * 4 + 4), 16)),
  )

/** What each code of a font stands for, by its ToUnicode map (ISO 32000-1, 9.10.3). */
export function unicodeOf(font: Dict, objects: PdfObjects): Map<number, string> {
  const map = new Map<number, string>()
  const text = latin(objects.bytes(font['/ToUnicode']))
  const decode = (hex: string) =>
    String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map(unit => Number.parseInt(unit, 16)))
  for (const [, range] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, , values] of range!.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*\[([^\]]*)\]/gi))
      [...values!.matchAll(/<([0-9a-f\s]*)>/gi)].forEach(([, value], i) => {
        map.set(Number.parseInt(from!, 16) + i, decode(value!.replace(/\s/g, '')))
      })
  }
  return map
}
