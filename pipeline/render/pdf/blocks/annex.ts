import type {Annex} from '../../../model/page.ts'
import {type Context, destinationOf} from '../context.ts'
import {blank, never, type Slice} from '../flow.ts'
import {superior, thinSpace, words} from '../inline.ts'
import {setLines} from '../lines/block.ts'
import type {Tag} from '../model.ts'
import type {Piece, TextStyle} from '../type/piece.ts'
import type {Place} from './place.ts'

const indent = 9

/** The cited passages in their context, source by source; the place is one column. */
export function annex(node: Annex, tag: Tag, context: Context, place: Place): Slice[] {
  const {text, colors} = context.style
  const {leading} = text.annex
  return node.sources.flatMap((source, index): Slice[] => {
    const section = context.tag(tag, 'Sect')
    const heading = setLines(
      words(
        `${source.number}  ${source.title}`.replace('  ', ' '),
        context.tag(section, 'H3'),
        {face: 'sans-semibold', size: text.annex.size, color: colors.ink},
        context,
      ),
      {...place, ...text.annex, balanced: true},
      context,
    ).map((slice): Slice => ({...slice, breakAfter: never}))
    const paragraphs = source.paragraphs.flatMap((paragraph, i): Slice[] => {
      const pieces = piecesOf(paragraph.pieces, context.tag(section, 'P'), context)
      return setLines(
        pieces,
        {
          ...place,
          ...text.annex,
          justified: context.style.annex.justify,
          hyphenate: context.style.paragraphs.hyphenate,
          firstIndent: i === 0 ? 0 : indent,
        },
        context,
      )
    })
    const gap = index === 0 ? [] : [blank(leading * 0.8)]
    const [first, ...rest] = paragraphs
    return [...gap, ...heading, ...(first === undefined ? [] : [{...first, breakAfter: never}, ...rest])]
  })
}

/** Context in muted ink, cited words in full ink; a mark before each leads back to where it is cited. */
function piecesOf(
  pieces: Annex['sources'][number]['paragraphs'][number]['pieces'],
  paragraph: Tag,
  context: Context,
): Piece[] {
  const {text, colors} = context.style
  const base: TextStyle = {face: 'serif', size: text.annex.size, color: colors.muted}
  let open: number | undefined
  const plain = (value: string, style: TextStyle): Piece => {
    open ??= context.content(paragraph)
    return {text: value, style, content: open}
  }
  return pieces.flatMap(({text: value, mark}): Piece[] => {
    if (mark === undefined) return [plain(value, base)]
    open = undefined
    const anchor = destinationOf.passage(mark)
    const style = superior({...base, color: colors.accent}, context)
    const cited: TextStyle = {...base, color: colors.ink}
    const number = context.nextLink()
    const sign: Piece = context.hasCite(mark)
      ? {
          text: mark,
          style,
          content: context.content(context.tag(paragraph, 'Link', {link: number})),
          anchor,
          lead: {
            to: {destination: destinationOf.cite(mark)},
            contents: `Back to where passage ${mark} is cited`,
            link: number,
          },
        }
      : {text: mark, style, content: context.content(context.tag(paragraph, 'Lbl')), anchor}
    return [
      sign,
      {...plain(thinSpace, {...style, size: style.size}), joined: true},
      {...plain(value, cited), joined: true, before: 0.8},
    ]
  })
}
