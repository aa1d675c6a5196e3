import {longestPlace} from '../../pipeline/language/en/gazetteers/index.ts'
import {keyOf} from '../../pipeline/language/en/gazetteers/key.ts'
import {handRows, load} from './source.ts'

interface Countries {
  getNames(language: string, options?: {readonly select: 'all'}): Readonly<Record<string, readonly string[]>>
}
interface Nationalities {
  registerLocale(locale: unknown): void
  getNames(language: string): Readonly<Record<string, string>>
}

/** Names and demonyms of countries under their keys. Of a demonym of two countries both codes stand there. */
export interface CountryTables {
  readonly names: Map<string, string> // key: code
  readonly canonical: Map<string, string> // code: key that a country is joined under
  readonly demonyms: Map<string, string> // key: codes
}

/** The lists of the packages have these as demonyms of territories. */
const wrong = new Set(['GF', 'PF', 'TF', 'WF', 'PS', 'BA', 'GQ'])

/** The countries of the packages, under the names and with the demonyms that the rows written by hand prefer. */
export function countries(): CountryTables {
  const [names, canonical, demonyms] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()]
  const addDemonym = (name: string, code: string): void => {
    const key = keyOf(name)
    const codes = demonyms.get(key) ?? ''
    if (!codes.includes(code)) demonyms.set(key, codes + code)
  }
  for (const row of handRows('countries.txt')) {
    const [code = '', name = '', others = '', adjectives = ''] = row.split('|')
    canonical.set(code, keyOf(name))
    for (const one of [name, ...split(others)]) names.set(keyOf(one), code)
    for (const one of split(adjectives)) addDemonym(one, code)
  }
  const {getNames} = load<Countries>('i18n-iso-countries')
  for (const [code, given] of Object.entries(getNames('en', {select: 'all'}))) {
    const usable = given.filter(name => !/[,(]/.test(name)).map(name => keyOf(name.replace(/^The /, '')))
    const shortest = [...usable].sort((a, b) => a.length - b.length)[0]
    if (shortest === undefined) continue
    if (!canonical.has(code)) canonical.set(code, shortest)
    for (const key of usable) if (!names.has(key) && key.split(' ').length <= longestPlace) names.set(key, code)
  }
  const nationalities = load<Nationalities>('i18n-nationality')
  nationalities.registerLocale(load('i18n-nationality/langs/en.json'))
  for (const [code, given] of Object.entries(nationalities.getNames('en'))) {
    const name = given.replace(/ \(.*/, '')
    if (wrong.has(code) || names.has(keyOf(name)) || / or | and |,/.test(name)) continue
    addDemonym(name, code)
  }
  for (const [key, codes] of [...demonyms])
    if (/(?:an|er|[^s]i)$/.test(key) && !demonyms.has(`${key}s`)) demonyms.set(`${key}s`, codes)
  return {names, canonical, demonyms}
}

const split = (text: string): string[] =>
  text
    .split(',')
    .map(one => one.trim())
    .filter(Boolean)
