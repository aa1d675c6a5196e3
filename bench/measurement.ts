/** One line of a benchmark: what was measured on which set, over how many things. */
export interface Measurement {
  readonly bench: string
  readonly set: string
  readonly n: number
  readonly figures: Readonly<Record<string, number>>
}

/** A floor only gets stricter, unless a decision record says why. */
export interface Floor {
  readonly floor: number
  readonly better: 'higher' | 'lower'
}

/** bench/<name>/floors.json: by set, by figure. */
export type Floors = Readonly<Record<string, Readonly<Record<string, Floor>>>>

/** What lies on the wrong side of its floor, in words. */
export function underFloors({set, figures}: Measurement, floors: Floors): string[] {
  return Object.entries(floors[set] ?? {}).flatMap(([name, {floor, better}]) => {
    const value = figures[name]
    if (value === undefined) return [`${set}: ${name} was not measured`]
    const fails = better === 'higher' ? value < floor : value > floor
    return fails ? [`${set}: ${name} is ${value}, ${better === 'higher' ? 'under' : 'over'} ${floor}`] : []
  })
}

/** Figures as they are printed: no more digits than mean something. */
export const rounded = (measurement: Measurement): Measurement => ({
  ...measurement,
  figures: Object.fromEntries(
    Object.entries(measurement.figures).map(([name, value]) => [name, Number(value.toPrecision(6))]),
  ),
})
