import {hashOf} from '../../pipeline/language/en/syntax/hash.ts'
import {lemmaOf} from '../../pipeline/language/en/syntax/lemma.ts'
import {lookUp, readTable} from '../../pipeline/language/en/syntax/table.ts'
import type {GoldDocument} from './treebank.ts'

/** Lemmas that the rules miss, as the treebank mostly writes them: by "form tag". Names and foreign words are not learned. */
export function learnedLemmas(documents: readonly GoldDocument[], clusters: Uint8Array): Record<string, string> {
  const table = readTable(clusters)
  const rankOf = (word: string) => lookUp(table, hashOf(word)) >> 10
  const uses = new Map<string, Map<string, number>>()
  for (const {forms, lemmas, parts, tags} of documents.flatMap(({sentences}) => sentences))
    forms.forEach((form, at) => {
      if (parts[at] === 'PROPN' || parts[at] === 'X' || parts[at] === 'NUM' || /[^\p{L}'’]/u.test(form)) return
      const key = `${form.toLowerCase().replaceAll('’', "'")} ${parts[at]}/${tags[at]}`
      const counts = uses.get(key) ?? new Map<string, number>()
      uses.set(key, counts.set(lemmas[at]!, (counts.get(lemmas[at]!) ?? 0) + 1))
    })
  const learned: [string, string][] = []
  for (const [key, counts] of uses) {
    const [lemma] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!
    const [form, tag] = key.split(' ') as [string, string]
    if (lemmaOf(form, tag, new Map(), rankOf) !== lemma) learned.push([key, lemma])
  }
  return Object.fromEntries(learned.sort(([a], [b]) => (a < b ? -1 : 1)))
}
