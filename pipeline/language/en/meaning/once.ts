import {stem} from '../../../text/stem.ts'

let once: ReadonlySet<string> | undefined

/** Whether a stem tells what is done once: another day for it is a disagreement even weeks apart. */
export const isDoneOnce = (one: string): boolean => {
  once ??= new Set(
    `finish complete open close begin start end expire launch inaugurate die born found connect sink swear sworn erupt ratify
    sentence convict elect resign effect abolish retire crash collapse ground aground murder assassinate disband`
      .split(/\s+/)
      .map(word => stem(word)),
  )
  return once.has(one)
}
