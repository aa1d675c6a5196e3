import {cities} from './cities.ts'
import {states} from './states.ts'

/** Places besides states, capitals and cities: continents, regions, seas, the states of the United States. */
const otherPlaces = `Africa,Asia,Europe,North America,South America,Latin America,Central America,Oceania,Antarctica,
Middle East,Far East,East Asia,Northeast Asia,Southeast Asia,South Asia,Central Asia,West Asia,Asia-Pacific,Indo-Pacific,
Asia Pacific,North Africa,West Africa,East Africa,Eastern Europe,Western Europe,Central Europe,Scandinavia,Balkans,
Korea,Caucasus,Sahel,Maghreb,Levant,Caribbean,Baltics,Arctic,Mediterranean,Atlantic,Pacific,Gaza,West Bank,Crimea,Kashmir,
Tibet,Xinjiang,Greenland,Hong Kong,Macau,Scotland,Wales,England,Northern Ireland,Puerto Rico,Kremlin,White House,
Alabama,Alaska,Arizona,Arkansas,
California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,
Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,
New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,
Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,Alberta,Washington D.C.,Washington DC`

const regionalDemonyms = `African,Asian,European,Latin American,Arab,Arabic,Korean,Koreans,Western,Eastern,Southern,Northern,
Scandinavian,Nordic,Baltic,Balkan,Kurdish,Kurd,Kurds,Scottish,Welsh,English,Catalan,Tibetan,Uyghur,Sunni,Sunnis,Shiite,Shiites,Shia,Muslim,Muslims,
Christian,Christians,Jewish,Jews,Islamic,Hindu,Buddhist,Catholic,Protestant,Orthodox,Hebrew,Latin,Roman,Mandarin,Cantonese,
Democratic,Democrat,Democrats,Republican,Republicans,Conservative,Conservatives,Labour,Communist,Europeans,Africans,Asians,Arabs,Marxist,Soviet`

const split = (text: string): string[] =>
  text
    .split(/,\s*/)
    .map(name => name.trim())
    .filter(Boolean)

/** Known places by lower-case name without final stop, with the key they are joined under. */
export const knownPlaces = new Map<string, string>()
/** Demonyms and like adjectives, lower case: no names, but part of names ("Korean Peninsula") and stripped before titles. */
export const demonyms = new Set<string>()
/** The key of a country by one of its demonyms. */
export const countryOfDemonym = new Map<string, string>()
/** The most words a known place or demonym has. */
export const longestPlace = 6

const place = (name: string): string => name.toLowerCase().replaceAll('’', "'").replace(/\.$/, '')

for (const row of states.trim().split('\n')) {
  const [name = '', others = '', adjectives = '', capital = ''] = row.split('|')
  const key = place(name)
  for (const one of [name, ...split(others)]) knownPlaces.set(place(one), key)
  for (const one of split(adjectives)) {
    demonyms.add(place(one))
    countryOfDemonym.set(place(one), key)
  }
  if (capital !== '') knownPlaces.set(place(capital), place(capital))
}
for (const one of [...split(otherPlaces), ...split(cities)]) knownPlaces.set(place(one), place(one))
for (const one of split(regionalDemonyms)) demonyms.add(place(one))
for (const compass of [
  'north',
  'south',
  'east',
  'west',
  'central',
  'northeast',
  'southeast',
  'eastern',
  'western',
  'sub-saharan',
])
  for (const one of ['african', 'asian', 'european', 'american']) demonyms.add(`${compass} ${one}`)

/** First words of known places and of demonyms: most capitalised words begin neither, and need no longer look-up. */
export const placeOpeners = new Set([...knownPlaces.keys()].map(name => name.split(' ')[0]!))
export const demonymOpeners = new Set([...demonyms].map(name => name.split(' ')[0]!))
