import type {ThematicBreak} from 'mdast'
import type {Setter} from './setter.ts'

/** A thin rule over the text column. */
export const thematicBreak: Setter<ThematicBreak> = (_node, _tag, {style}, place) => [
  {
    height: style.grid,
    drawing: {
      marks: [
        {
          kind: 'fill',
          x: place.x,
          y: style.grid / 2,
          width: place.measure,
          height: 0.5,
          color: style.colors.rule,
          content: null,
        },
      ],
      links: [],
      anchors: [],
    },
    breakAfter: 0,
  },
]
