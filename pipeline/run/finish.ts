import type {Audit} from '../model/audit.ts'
import type {Briefing} from '../model/briefing.ts'
import {sha256} from '../shell/hash.ts'
import {writeOutput, yieldingSpace} from '../shell/output.ts'
import type {Progress} from '../shell/progress.ts'
import {type Verdict, verifyBriefing} from '../verify/index.ts'
import type {Readings} from '../verify/proofs.ts'
import type {PageText} from '../verify/text.ts'
import type {Prepared} from './prepare.ts'

/** All output files of a run by name, and what the two JSON files among them say. */
export interface OutputSet {
  readonly briefing: Briefing
  readonly audit: Audit
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** What the set is checked against beside the sources' bytes: what was read of them, where this run read it. */
export interface AsRead {
  readonly pageText: PageText
  readonly readings?: Readings
}

export interface Finished extends Omit<OutputSet, 'files'> {
  readonly verdict: Verdict
  readonly written: 'written' | 'unchanged'
  /** What happened while it was written, for whoever is there to read it. */
  readonly remarks: readonly string[]
}

/** Every run ends here: check the whole set against the sources' bytes, as `briefing verify` does, and write it. */
export async function finish(
  {request, fs, cache, sources}: Prepared,
  {briefing, audit, files}: OutputSet,
  {pageText, readings}: AsRead,
  progress: Progress,
): Promise<Finished> {
  progress.stage('verifying')
  const bytes = new Map(sources.unique.map(source => [source.sha256, source.load]))
  const verdict = await verifyBriefing({
    briefing,
    audit,
    outputs: new Map([...files].map(([name, content]) => [name, sha256(content)])),
    bytesOf: hash => bytes.get(hash)?.(),
    pageText,
    ...(readings === undefined ? {} : {readings: async () => readings}),
  })
  progress.stage('writing')
  let remarks: readonly string[] = []
  const written = yieldingSpace(
    cache,
    () => writeOutput(request.out, files, fs),
    remark => {
      remarks = [remark]
    },
  )
  cache.prune()
  progress.end()
  return {briefing, audit, verdict, written, remarks}
}
