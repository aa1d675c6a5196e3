import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {parseArgs} from 'node:util'
import {type Floors, type Measurement, rounded, underFloors} from './measurement.ts'

// npm run bench -- NAME [SET…] [--data DIR]: one JSON object a line. Alone: every benchmark, compared with its floors.

/** `sets` names the wanted ones; a benchmark may measure more, and what is not wanted is dropped. */
type Run = (dataDir: string, sets?: readonly string[]) => AsyncIterable<Measurement>

const root = dirname(import.meta.dirname)
const names = readdirSync(join(root, 'bench')).filter(name => existsSync(join(root, 'bench', name, 'index.ts')))
const {positionals, values} = parseArgs({options: {data: {type: 'string'}}, allowPositionals: true})
const [name, ...sets] = positionals
const data = values.data ?? '../shared/bench'

if (name !== undefined && !names.includes(name)) {
  process.stderr.write(`There is no benchmark \`${name}\`. Use one of ${names.join(', ')}.\n`)
  process.exit(2)
}
if (!existsSync(data)) process.stderr.write(`No data in ${data}: sets that need them are left out (see --data).\n`)

/** A set by its name, or by what its name begins with: `lines` for `lines-samples`. */
const isWanted = (set: string) => sets.length === 0 || sets.some(name => set === name || set.startsWith(`${name}-`))

const failures: string[] = []
for (const one of name === undefined ? names : [name]) {
  const floors = readFloors(one)
  const measured = new Set<string>()
  for await (const measurement of (await load(one))(data, sets)) {
    if (!isWanted(measurement.set)) continue
    measured.add(measurement.set)
    process.stdout.write(`${JSON.stringify(rounded(measurement))}\n`)
    failures.push(...underFloors(measurement, floors).map(failure => `${one}, ${failure}`))
  }
  const absent = Object.keys(floors).filter(set => !measured.has(set) && isWanted(set))
  if (absent.length > 0) process.stderr.write(`${one}: not measured, for want of data: ${absent.join(', ')}\n`)
}
for (const failure of failures) process.stderr.write(`UNDER ITS FLOOR: ${failure}\n`)
if (name === undefined && failures.length > 0) process.exitCode = 1

/** Each benchmark is compiled as an entry beside this one. */
async function load(one: string): Promise<Run> {
  const module = (await import(new URL(`./bench-${one}.js`, import.meta.url).href)) as {run: Run}
  return module.run
}

function readFloors(one: string): Floors {
  const path = join(root, 'bench', one, 'floors.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Floors) : {}
}
