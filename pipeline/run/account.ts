import {makeAudit} from '../audit/index.ts'
import {compose} from '../compose/index.ts'
import {deduplicate} from '../deduplicate/index.ts'
import {focus} from '../focus/index.ts'
import type {Audit} from '../model/audit.ts'
import {sha256} from '../shell/hash.ts'
import {packageVersion} from '../shell/package.ts'
import {theme} from '../theme/index.ts'
import {Failures} from '../verify/check.ts'
import {proofsOf} from '../verify/proofs.ts'
import type {PageText} from '../verify/text.ts'
import {perDocument} from '../worker.ts'
import type {Begun} from './begin.ts'
import type {Printed} from './print.ts'

const stages = [
  perDocument,
  ...[focus, deduplicate, theme, compose].map(({name, version}) => `${name}@${version}`),
].join(' ')

/** The account of a run, audit.json: what became of every input, and the hashes of what was written. */
export function account(printed: Printed, files: ReadonlyMap<string, Uint8Array>, run: Begun): Audit {
  const {articles, left, composed} = printed
  const settled = [...articles.map(({article}) => article), ...left.flatMap(({article}) => article ?? [])]
  return makeAudit({
    ...printed,
    settings: {version: packageVersion(), stages, template: run.template.name, ...run.settings},
    outputs: Object.fromEntries([...files].map(([name, bytes]) => [name, sha256(bytes)])),
    textHashes: new Map(settled.map(({id, text}) => [id, sha256(text)])),
    proofs: proofsOf(composed.briefing, evidence(printed, run).readings, new Failures()),
  })
}

/** What a finished set is checked against: texts and articles as they were read. */
export function evidence({articles, texts}: Printed, {language, settings: {aliases}}: Begun) {
  const pageText: PageText = ({id}) => (id === null ? undefined : texts.get(id))
  return {pageText, readings: {articles, language, aliases}}
}
