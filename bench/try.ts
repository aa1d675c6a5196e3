import {readFileSync, readdirSync} from 'node:fs'
import * as v from 'valibot'
import {indexCorpus} from '../pipeline/compose/corpus.ts'
import {cutAt} from '../pipeline/compose/wording/cut.ts'
import {taxonomy} from '../pipeline/model/theme.ts'
import {parseYaml} from '../pipeline/text/yaml.ts'
import {readAll} from '../tests/chain.ts'
import {english} from '../tests/english.ts'
import {focus} from '../pipeline/focus/index.ts'
import {setAside} from '../pipeline/run/set-aside.ts'
import {deduplicate} from '../pipeline/deduplicate/index.ts'
import {theme} from '../pipeline/theme/index.ts'
const tax = v.parse(taxonomy, parseYaml(readFileSync('templates/briefing/themes.yaml','utf8'), taxonomy, 'x'))
const s = process.argv[2]!
const dir = `/work/shared/bench/subjects/${s}/sources`
const given = await readAll(readdirSync(dir).sort().map(name => ({name, bytes: readFileSync(`${dir}/${name}`)})))
const focused = await focus.run(given, undefined)
const {used: articles, aside} = setAside(given, focused)
const overlaps = await deduplicate.run({articles, focus: focused}, {language: english})
const themes = await theme.run({articles, overlaps}, {taxonomy: tax, language: english})
const corpus = indexCorpus({articles, focus: focused, setAside: aside, overlaps, themes}, english)
for (const {sentences} of corpus.articles) for (const x of sentences) {
  for (const d of x.dates) { const c = cutAt(corpus, x, d, {words: 14}); console.log('D', d.value, '|', c?.parts.map(p=>p.text).join('') ?? '--', '   <<', x.text.replace(/\s+/g,' ').slice(0,230)) }
}
for (const {sentences} of corpus.articles) for (const x of sentences) {
  for (const d of x.quantities) { const c = cutAt(corpus, x, d, {words: 10, beside: {start:d.start,end:d.end}}); console.log('Q', d.text, '|', c?.parts.map(p=>p.text).join('') ?? '--', '   <<', x.text.replace(/\s+/g,' ').slice(0,230)) }
}
