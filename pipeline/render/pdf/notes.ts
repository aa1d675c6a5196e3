import type {PrintWarning} from './model.ts'
import type {Report} from './type/coverage.ts'

const saying = {
  'missing-glyph': 'No face has a glyph for these characters; a box stands in their place',
  'not-printed': 'These characters steer a text and have no shape; they are not printed',
} as const

/** Gathers what print can't show, each character once, in code point order. */
export class Notes {
  readonly #characters = new Map<keyof typeof saying, Set<string>>()
  readonly #others: PrintWarning[] = []

  readonly report: Report = (rule, character) => {
    const set = this.#characters.get(rule) ?? new Set()
    set.add(character)
    this.#characters.set(rule, set)
  }

  readonly warn = (warning: PrintWarning): void => {
    if (!this.#others.some(({message}) => message === warning.message)) this.#others.push(warning)
  }

  list(): PrintWarning[] {
    const listed = (['missing-glyph', 'not-printed'] as const).flatMap((rule): PrintWarning[] => {
      const set = this.#characters.get(rule)
      if (set === undefined) return []
      const characters = [...set].sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!)
      const names = characters.map(char => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`)
      return [{rule, message: `${saying[rule]}: ${names.join(', ')}`, characters: characters.join('')}]
    })
    return [...listed, ...this.#others]
  }
}
