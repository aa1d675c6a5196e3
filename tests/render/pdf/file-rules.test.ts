import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {defaultStyle} from '../../../pipeline/model/style.ts'
import {layOut, writePdf} from '../../../pipeline/render/pdf/index.ts'
import {brokenRules, openFile, readAloud} from '../../../tools/pdf-checker/file/index.ts'
import {fonts, sample, sentences} from './sample.ts'

const qpdf = spawnSync('qpdf', ['--version']).error === undefined

/** The sample's PDF as qpdf writes it down. */
async function asJson(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-rules-'))
  try {
    const path = join(folder, 'sample.pdf')
    const attachments = [{name: 'briefing.json', bytes: new Uint8Array([0x7b, 0x7d]), mediaType: 'application/json'}]
    writeFileSync(path, await writePdf(layOut(sample, defaultStyle, fonts), fonts, {attachments}))
    const options = ['--json=2', '--json-stream-data=inline', '--decode-level=generalized']
    return spawnSync('qpdf', [...options, path], {maxBuffer: 1 << 28}).stdout.toString()
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

describe.skipIf(!qpdf)('the rules of PDF/UA-1 and PDF/A-3a on a file', async () => {
  const json = qpdf ? await asJson() : ''

  test('hold', () => {
    expect(brokenRules(openFile(json))).toEqual([])
  })

  test('read every sentence through the structure tree, whole', () => {
    const words = readAloud(openFile(json)).replace(/\s+/g, ' ')
    for (const sentence of Object.values(sentences)) expect(words).toContain(sentence)
  })

  test.each([
    ['UA-1 7.3', /"\/Alt": "u:[^"]*",/, ''],
    ['UA-1 7.5', '"/Scope": "/Column"', '"/Scope": "/None"'],
    ['UA-1 7.4.2', '"/S": "/H1"', '"/S": "/H3"'],
    ['UA-1 7.1', '"/DisplayDocTitle": true', '"/DisplayDocTitle": false'],
    ['UA-1 7.2', '"/S": "/LBody"', '"/S": "/Sect"'],
    ['UA-1 7.2', '"/Lang": "u:en"', '"/Lang": "u:"'],
    ['UA-1 6.2', '"/Marked": true', '"/Marked": false'],
    ['UA-1 7.18.3', '"/Tabs": "/S"', '"/Tabs": "/R"'],
    ['UA-1 7.18.5', /"\/Contents": "u:Source[^"]*"/, '"/Contents": "u:"'],
    ['UA-1 7.18.5', '"/Type": "/OBJR"', '"/Type": "/MCR", "/MCID": 0'],
    ['UA-1 7.21.3', '"/Encoding": "/Identity-H"', '"/Encoding": "/Identity-V"'],
    ['UA-1 7.21.7', /"\/ToUnicode": "\d+ 0 R",?/, ''],
    ['A-3 6.3.2', '"/F": 4', '"/F": 2'],
    ['A-3 6.5.1', '"/S": "/GoTo"', '"/S": "/Launch"'],
    ['A-3 6.6.3', '"value": "u:Velmora', '"value": "u:Elsewhere'],
    ['A-3 6.8', '"/AFRelationship": "/Source",', ''],
    ['A-3 6.2.11.4', /"\/FontFile2": "\d+ 0 R",/, ''],
    ['A-3 6.4', '"/Lang": "u:en"', '"/Lang": "u:en", "/AcroForm": {}'],
    ['PDF 12.4.2', /"\/PageLabels": \{[^}]*\}[^}]*\}/, '"/PageLabels": {}'],
  ])('%s is missed when the file breaks it (%s)', (clause, from, to) => {
    const broken = json.replace(from, to)
    expect(broken).not.toBe(json)
    expect(brokenRules(openFile(broken)).filter(line => line.startsWith(`${clause}:`))).not.toEqual([])
  })
})
