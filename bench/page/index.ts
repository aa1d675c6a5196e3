import type {Measurement} from '../measurement.ts'

/** What a set's name begins with, and the module that measures it; each is loaded when it is wanted. */
const measures: readonly {
  readonly prefixes: readonly string[]
  readonly load: () => Promise<(dataDir: string, wanted: (set: string) => boolean) => AsyncIterable<Measurement>>
}[] = [
  {
    prefixes: ['readers', 'rules', 'words', 'preflight'],
    load: async () => (await import('./conformance.ts')).conformance,
  },
  {prefixes: ['layout'], load: async () => (await import('./layout-faults.ts')).layoutFaults},
  {prefixes: ['hostile'], load: async () => (await import('./hostile.ts')).hostile},
  {prefixes: ['cold', 'warm'], load: async () => (await import('./speed.ts')).speed},
  {prefixes: ['lines'], load: async () => (await import('./line-sets.ts')).lineSets},
]

/** The page: rules of the standards, words, lines, faults of layout, time and memory. */
export async function* run(dataDir: string, sets: readonly string[] = []): AsyncIterable<Measurement> {
  const wanted = (set: string) => sets.length === 0 || sets.some(name => set === name || set.startsWith(`${name}-`))
  for (const {prefixes, load} of measures) {
    if (
      sets.length > 0 &&
      !sets.some(name => prefixes.some(prefix => name === prefix || name.startsWith(`${prefix}-`)))
    )
      continue
    const measure = await load()
    for await (const measurement of measure(dataDir, wanted)) if (wanted(measurement.set)) yield measurement
  }
}

/** What a cold process runs. */
export const printFile = async (path: string): Promise<number> => (await import('./speed.ts')).printFile(path)
