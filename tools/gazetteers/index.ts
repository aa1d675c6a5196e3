// Writes pipeline/language/en/gazetteers.bin: given names, surnames, places, countries and demonyms, from packages with
// permissive licences and the rows beside this file. Run from the checkout's root, with the folder of benchmark sets:
//   npx rolldown tools/gazetteers/index.ts --platform node --format esm --file dist/gazetteers.js && node dist/gazetteers.js ../shared/bench
import {writeFileSync} from 'node:fs'
import {keyOf} from '../../pipeline/language/en/gazetteers/key.ts'
import {bytesOf} from '../../pipeline/language/en/gazetteers/table.ts'
import {countedIn} from './commonness.ts'
import {countries} from './countries.ts'
import {givenNames, surnames} from './given.ts'
import {places} from './places.ts'
import {handRows} from './source.ts'

const {names, canonical, demonyms} = countries()
for (const name of handRows('demonyms.txt')) if (!demonyms.has(keyOf(name))) demonyms.set(keyOf(name), '')

const fields = new Map<string, string[]>()
const add = (key: string, field: string): void => {
  const known = fields.get(key)
  if (known === undefined) fields.set(key, [field])
  else if (!known.includes(field)) known.push(field)
}
for (const [key, gender] of givenNames()) add(key, `g${gender}`)
for (const [key, rank] of surnames()) add(key, `s${rank}`)
for (const [key, code] of names) add(key, `pn${code}9`)
for (const [key, place] of places()) if (!names.has(key)) add(key, `p${place}`)
for (const [key, codes] of demonyms) add(key, `d${codes}`)
for (const [code, key] of canonical) add(`=${code}`, `=${key}`)
for (const key of [...fields.keys()]) {
  const first = key.split(' ')[0]!
  if (first === key) continue
  const kinds = new Set(fields.get(key)!.map(field => field[0]))
  if (kinds.has('p')) add(first, 'o')
  if (kinds.has('d')) add(first, 'e')
}
const commonness = countedIn(process.argv[2] ?? '../shared/bench')
for (const key of fields.keys()) {
  const share = key.includes(' ') ? undefined : commonness(key)
  if (share !== undefined) add(key, `w${share}`)
}

const bytes = bytesOf(new Map([...fields].map(([key, all]) => [key, all.join('\t')])))
if (bytes.subarray(4 * ((fields.size >> 2) + 2)).some(byte => byte > 0x7e)) throw new Error('Expected only ASCII')
writeFileSync('pipeline/language/en/gazetteers.bin', bytes)
console.log(`${fields.size} names, ${bytes.length} bytes`)
