import * as v from 'valibot'
import type {Taxonomy} from '../model/theme.ts'
import {nearest} from './nearest.ts'
import {parseYaml} from './yaml.ts'

/** A themes.yaml of the given shape: no id twice, and every parent a theme of the file or of `others`, which it extends. */
export const checkedTaxonomy = (shape: v.GenericSchema<unknown, Taxonomy>, others: Taxonomy = []) =>
  v.pipe(
    shape,
    v.rawCheck(({dataset, addIssue}) => {
      if (!dataset.typed) return
      const themes = dataset.value
      const known = new Set([...others, ...themes].map(({id}) => id))
      const seen = new Set<string>()
      const wrong = (index: number, key: 'id' | 'parent', message: string) =>
        addIssue({message, path: pathTo(themes, index, key)})
      for (const [index, {id, parent, terms}] of themes.entries()) {
        if (seen.has(id)) wrong(index, 'id', 'an id that no other theme has')
        seen.add(id)
        if (terms.length === 0) addIssue({message: 'at least one term', path: pathTo(themes, index, 'terms')})
        if (parent === undefined) continue
        if (parent === id) wrong(index, 'parent', 'another theme than itself')
        else if (!known.has(parent)) {
          const close = nearest(
            parent,
            [...known].filter(other => other !== id),
          )
          wrong(index, 'parent', `the id of a theme${close === undefined ? '' : ` (did you mean \`${close}\`?)`}`)
        }
      }
    }),
  )

/** Parse such a file. */
export const parseTaxonomy = (
  text: string,
  shape: v.GenericSchema<unknown, Taxonomy>,
  file: string,
  others: Taxonomy = [],
): Taxonomy => parseYaml(text, checkedTaxonomy(shape, others), file)

const pathTo = (
  themes: Taxonomy,
  index: number,
  key: 'id' | 'parent' | 'terms',
): [v.ArrayPathItem, v.ObjectPathItem] => {
  const theme = themes[index]!
  return [
    {type: 'array', origin: 'value', input: [...themes], key: index, value: theme},
    {type: 'object', origin: 'value', input: {...theme}, key, value: theme[key]},
  ]
}
