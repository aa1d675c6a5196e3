import {evidence} from './run/account.ts'
import {begin} from './run/begin.ts'
import {type Finished, finish} from './run/finish.ts'
import {compare, edit, findFocus, group, read} from './run/grouping.ts'
import type {Prepared} from './run/prepare.ts'
import {print} from './run/print.ts'
import {keep} from './run/recall.ts'
import {write} from './run/write.ts'
import type {Progress} from './shell/progress.ts'

/** A briefing from what was prepared: the stages in order. */
export async function run(prepared: Prepared, progress: Progress): Promise<Finished> {
  const run = await begin(prepared, progress)
  const usable = await read(run) // each document by itself: what is text, what is article, what is said
  const focused = await findFocus(usable, run) // what the folder is about; a stray document is set aside
  const compared = await compare(focused, run) // what is the same, and what conflicts
  const themed = await group(compared, run) // what belongs together
  const edited = edit(themed) // as the editor's hand has it
  const printed = await print(edited, run) // what is said where, on pages that fit
  const set = await write(printed, run) // each output from what it needs, and the account of it all
  await keep(run, set)
  return await finish(run, set, evidence(printed, run), progress)
}
