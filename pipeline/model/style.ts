import * as v from 'valibot'
import {count, shape} from './shape.ts'

const points = v.pipe(v.number(), v.minValue(0), v.maxValue(2000))
const size = v.pipe(v.number(), v.minValue(4), v.maxValue(72))
const color = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'a colour such as "#0b3d62"'))

/** Size and line distance of one kind of text, in points. */
const text = (textSize: number, leading: number) =>
  v.optional(
    shape({
      size: v.optional(size, textSize),
      leading: v.optional(size, leading),
    }),
    {},
  )

/** style.yaml: how a template prints. Every key has a default; lengths are points (72 to the inch). */
export const style = shape({
  paper: v.optional(v.picklist(['A4', 'Letter']), 'A4'),
  margins: v.optional(
    shape({
      top: v.optional(points, 66),
      bottom: v.optional(points, 62),
      left: v.optional(points, 60),
    }),
    {},
  ),
  grid: v.optional(size, 14),
  columns: v.optional(
    shape({
      text: v.optional(points, 345),
      gutter: v.optional(points, 18),
      side: v.optional(points, 112),
    }),
    {},
  ),
  text: v.optional(
    shape({
      title: text(24, 28),
      kicker: text(8.5, 14),
      scope: text(10.5, 14),
      bottomLine: text(11.5, 15),
      section: text(13, 14),
      subsection: text(10.5, 14),
      body: text(10.5, 14),
      ledger: text(10, 13),
      table: text(9, 11.7),
      side: text(8.5, 11),
      note: text(8.5, 11),
      source: text(9.5, 12.5),
      annex: text(8.5, 11),
      running: text(8, 11),
    }),
    {},
  ),
  colors: v.optional(
    shape({
      ink: v.optional(color, '#1b1b1b'),
      muted: v.optional(color, '#555555'),
      accent: v.optional(color, '#0b3d62'),
      tint: v.optional(color, '#eef3f7'),
      rule: v.optional(color, '#9aa5af'),
      dispute: v.optional(color, '#8a5a00'),
      disputeTint: v.optional(color, '#fbf4e6'),
    }),
    {},
  ),
  paragraphs: v.optional(
    shape({
      justify: v.optional(v.boolean(), true),
      hyphenate: v.optional(v.boolean(), true),
      gap: v.optional(points, 7),
    }),
    {},
  ),
  fonts: v.optional(
    shape({
      fallback: v.optional(v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.readonly()), []),
    }),
    {},
  ),
  marks: v.optional(
    shape({
      size: v.optional(v.pipe(v.number(), v.minValue(0.4), v.maxValue(1)), 0.62),
    }),
    {},
  ),
  annex: v.optional(
    shape({
      columns: v.optional(v.pipe(count, v.minValue(1), v.maxValue(3)), 2),
      gutter: v.optional(points, 20),
      justify: v.optional(v.boolean(), true),
    }),
    {},
  ),
  timeline: v.optional(
    shape({
      drawn: v.optional(v.boolean(), true),
      rows: v.optional(v.pipe(count, v.minValue(1), v.maxValue(4)), 3),
    }),
    {},
  ),
  support: v.optional(
    shape({
      dotsMost: v.optional(count, 8),
    }),
    {},
  ),
})
export type Style = v.InferOutput<typeof style>

/** The style of a template without style.yaml. */
export const defaultStyle: Style = v.parse(style, {})
