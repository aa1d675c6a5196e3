import {irregular} from './irregular.ts'

/** How common a word is: 1 for the most common ones, up to 17; 0 when it is unknown. */
export type RankOf = (word: string) => number

/** Base forms, remembered by form and number of the tag; forgotten when there are too many. */
export class Lemmas {
  readonly #tags: readonly string[]
  readonly #learned: ReadonlyMap<string, string>
  readonly #rankOf: RankOf
  readonly #known = new Map<string, (string | undefined)[]>()

  constructor(tags: readonly string[], learned: ReadonlyMap<string, string>, rankOf: RankOf) {
    this.#tags = tags
    this.#learned = learned
    this.#rankOf = rankOf
  }

  of(form: string, tag: number): string {
    let byTag = this.#known.get(form)
    if (byTag === undefined) {
      if (this.#known.size >= 20_000) this.#known.clear()
      byTag = []
      this.#known.set(form, byTag)
    }
    byTag[tag] ??= lemmaOf(form, this.#tags[tag]!, this.#learned, this.#rankOf)
    return byTag[tag]
  }
}

/** The base form of a word, by its tag ("NOUN/NNS"). `learned` holds what the treebank writes otherwise, by "form/tag". */
export function lemmaOf(form: string, tag: string, learned: ReadonlyMap<string, string>, rankOf: RankOf): string {
  const lower = form.toLowerCase().replaceAll('’', "'")
  const known = learned.get(`${lower} ${tag}`)
  if (known !== undefined) return known
  const [part, fine] = tag.split('/') as [string, string]
  if (part === 'PROPN') return fine === 'NNPS' ? singular(form, rankOf) : form
  if (part === 'X' || part === 'SYM' || part === 'PUNCT') return form
  if (fine === 'NNS') return singular(lower, rankOf)
  if (part === 'VERB' || part === 'AUX') return baseOfVerb(lower, fine, rankOf)
  if (fine === 'JJR' || fine === 'RBR') return positive(lower, 'er', rankOf)
  if (fine === 'JJS' || fine === 'RBS') return positive(lower, 'est', rankOf)
  return lower
}

function singular(form: string, rankOf: RankOf): string {
  const word = form.toLowerCase()
  const base = irregular.nouns.get(word)
  if (base !== undefined) return base
  if (word.endsWith('ies') && word.length > 4) return `${form.slice(0, -3)}y`
  if (/(?:[sxz]|ch|sh)es$/.test(word)) {
    const shorter = word.slice(0, -2)
    return /(?:ss|x|ch|sh|zz)es$/.test(word) || !isKnown(word.slice(0, -1), rankOf)
      ? form.slice(0, -2)
      : rankOf(shorter) > 0 && rankOf(shorter) < rankOf(word.slice(0, -1))
        ? form.slice(0, -2)
        : form.slice(0, -1)
  }
  return /[^su]s$|[aeo]us$/.test(word) && word.length > 2 && !word.endsWith('ous') ? form.slice(0, -1) : form
}

function baseOfVerb(word: string, fine: string, rankOf: RankOf): string {
  const base = irregular.verbs.get(word)
  if (base !== undefined && fine !== 'VB' && fine !== 'VBP') return base
  if (fine === 'VBZ') {
    if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
    if (/(?:ss|x|ch|sh|zz|o)es$/.test(word)) return word.slice(0, -2)
    return word.endsWith('s') && word.length > 2 ? word.slice(0, -1) : word
  }
  if (fine === 'VBG' && word.endsWith('ing') && word.length > 4) return unsuffixed(word.slice(0, -3), rankOf)
  if ((fine === 'VBD' || fine === 'VBN') && word.endsWith('ed') && word.length > 3) {
    if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
    return unsuffixed(word.slice(0, -2), rankOf)
  }
  return word
}

function positive(word: string, ending: string, rankOf: RankOf): string {
  const base = irregular.grades.get(word)
  if (base !== undefined) return base
  if (!word.endsWith(ending) || word.length < ending.length + 3) return word
  const stem = word.slice(0, -ending.length)
  return stem.endsWith('i') ? `${stem.slice(0, -1)}y` : unsuffixed(stem, rankOf)
}

/** A stem that lost its ending: "mak" is make, "plann" is plan, "visit" is itself. */
function unsuffixed(stem: string, rankOf: RankOf): string {
  const doubled = /([bdgklmnprtv])\1$/.test(stem)
  const once = stem.slice(0, -1)
  if (doubled && isKnown(once, rankOf) && (!isKnown(stem, rankOf) || rankOf(once) <= rankOf(stem))) return once
  if (doubled) return stem
  const mute = `${stem}e`
  if (!isKnown(mute, rankOf)) return stem
  if (!isKnown(stem, rankOf)) return mute
  return /(?:[vcszu]|[^aeiou][aeiou][bdgklmnpt]|^[aeiou].|[rln]g|[ai]r|[aiou]t|bl|tl|pl|dl)$/.test(stem) &&
    rankOf(mute) <= rankOf(stem) + 3
    ? mute
    : rankOf(mute) < rankOf(stem)
      ? mute
      : stem
}

const isKnown = (word: string, rankOf: RankOf) => rankOf(word) > 0
