import {sha256} from '../shell/hash.ts'
import {prettyJson} from '../shell/json.ts'
import {packageVersion} from '../shell/package.ts'
import {keyOf, type Store} from '../shell/store.ts'
import {account} from './account.ts'
import type {Begun} from './begin.ts'
import type {OutputSet} from './finish.ts'
import {type Output, outputsOf, type Parts} from './outputs.ts'
import {treeText} from './pages.ts'
import type {Printed} from './print.ts'

/** The bytes of every output that is always made or was asked for, and the account of the run, which names their hashes. */
export async function write(printed: Printed, run: Begun): Promise<OutputSet> {
  const {briefing} = printed.composed
  const parts: Parts = {...printed, style: run.style, json: prettyJson(briefing)}
  const files = new Map<string, Uint8Array>()
  for (const output of outputsOf(run.request.also ?? []))
    files.set(output.file, await bytesOf(output, parts, run.cache))
  const audit = account(printed, files, run)
  files.set('audit.json', prettyJson(audit))
  return {briefing, audit, files}
}

/** From the cache where the same was written before. */
async function bytesOf({file, version, needs, write}: Output, parts: Parts, store: Store): Promise<Uint8Array> {
  if (version === undefined) return write(parts)
  const key = keyOf(file, version, packageVersion(), ...needs.map(need => hashOf[need](parts)))
  const known = await store.get(key)
  if (known !== undefined) return known
  const bytes = await write(parts)
  await store.set(key, bytes)
  return bytes
}

/** What stands for a part in the name of what was made from it. */
const hashOf: {readonly [Need in keyof Parts]: (parts: Parts) => string} = {
  json: ({json}) => sha256(json),
  tree: ({tree}) => treeText(tree),
  style: ({style}) => JSON.stringify(style),
  pages: ({pages}) => pages.key,
}
