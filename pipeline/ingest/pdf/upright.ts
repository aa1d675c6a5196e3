import type {Page, Run} from './unpdf.ts'

export interface UprightPage {
  readonly height: number
  readonly runs: readonly Run[]
  /** Text that runs another way than most of the page: stamps at the margin, watermarks. */
  readonly rotated: readonly string[]
  /** Runs too small to be seen. */
  readonly tiny: number
}

/** Smallest type in points that a reader can see at all. */
const smallest = 1.2

/** A page turned so that most of its text runs from left to right; a landscape table on an upright page is read like any other. */
export function upright({width, height, runs: all}: Page): UprightPage {
  const runs = all.filter(({size}) => size >= smallest)
  const letters = [0, 0, 0, 0]
  for (const {turns, text} of runs) if (turns !== undefined) letters[turns]! += text.length
  const turns = letters.indexOf(Math.max(...letters)) as 0 | 1 | 2 | 3
  return {
    height: turns % 2 === 0 ? height : width,
    runs: runs.filter(run => run.turns === turns).map(run => ({...run, ...turn(run, turns, width, height)})),
    rotated: runs.filter(run => run.turns !== turns).map(({text}) => text.replace(/\s+/g, ' ').trim()),
    tiny: all.length - runs.length,
  }
}

/** A place after the page was turned back by quarter turns. */
function turn({x, y}: Run, turns: 0 | 1 | 2 | 3, width: number, height: number): {x: number; y: number} {
  switch (turns) {
    case 0:
      return {x, y}
    case 1:
      return {x: y, y: width - x}
    case 2:
      return {x: width - x, y: height - y}
    case 3:
      return {x: height - y, y: x}
  }
}
