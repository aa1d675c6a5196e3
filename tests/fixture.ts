import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs'
import {extname, join} from 'node:path'

// `npm run fixture -- STAGE NAME FILE "WHY"`: a new case from a file, to be run with UPDATE_FIXTURES=1 and read.

const [stage, name, file, why] = process.argv.slice(2)
if (stage === undefined || name === undefined || file === undefined || why === undefined) {
  process.stderr.write('Write: npm run fixture -- STAGE NAME FILE "why this case stands"\n')
  process.exit(2)
}
const folder = join('tests', 'fixtures', stage, name)
mkdirSync(folder, {recursive: true})
copyFileSync(file, join(folder, `input${extname(file)}`))
writeFileSync(join(folder, 'why.md'), `${why}\n`)
process.stdout.write(`${folder}: now run UPDATE_FIXTURES=1 npx vitest run tests/${stage} and read what was expected\n`)
