import {execFileSync, spawnSync} from 'node:child_process'
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import type {Document} from '../../pipeline/model/document.ts'
import {call} from '../cli/call.ts'
import {compiled} from '../compiled.ts'
import {makeDocx} from '../ingest/make-docx.ts'
import {makePdf} from '../ingest/make-pdf.ts'
import {temporaryFolder} from '../shell/faults.ts'
import {make, outputHashes} from './make.ts'
import {courier, folderOf, wire} from './sources.ts'

// A briefing from one file of each format: the text of each is quoted, and can be verified from the file's bytes.

const paragraphs = (text: string): string[] => text.split('\n').filter(line => line.length > 90)
const mail = `From: Ines Caldo <ines@courier.example>
To: desk@example.org
Subject: Crews of Hadra
Date: Sat, 10 May 2031 08:00:00 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

The fishing crews of Hadra said on Saturday that they would stop work for two days in June.

“Nobody has asked us about the quotas,” said Mael Dorin, who speaks for 240 crews.

--
Ines Caldo
`
const saved = `From: <Saved by Blink>
Snapshot-Content-Location: https://harbour.example/railway
MIME-Version: 1.0
Content-Type: multipart/related; boundary="b"

--b
Content-Type: text/html; charset=utf-8

<html lang="en"><title>Railway to Hadra</title><body><article><h1>Railway to Hadra stays narrow</h1>
<p>The railway to the port of Hadra will not be widened before 2035, the transport ministry of Velmar said on Monday.</p>
<p>It would cost 310 million crowns, which is more than four times the loan for the port, the ministry said.</p></article></body></html>
--b--
`

let folder: string
beforeAll(async () => {
  const lines = paragraphs(wire).flatMap(text => [...(text.match(/.{1,80}(?:\s|$)/g) ?? []), ''])
  folder = folderOf({
    'courier.docx': makeDocx({body: paragraphs(courier).map(text => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)}),
    'wire.pdf': await makePdf({pages: [[{x: 60, y: 60, lines}]]}),
    'crews.eml': mail,
    'railway.mhtml': saved,
  })
})

test('each format is quoted and verified', async () => {
  const {audit, briefing, verdict} = await make(folder)
  expect(audit.sources.map(({status}) => status)).toEqual(['used', 'used', 'used', 'used'])
  expect(verdict.failures).toEqual([])
  const quoted = new Set(briefing.passages.map(({span}) => span.source))
  expect(quoted.size).toBe(4)
})

test('the compiled program reads them on threads, with the same bytes, and verifies them from the files', async () => {
  const {cli} = await compiled()
  const {out} = await make(folder)
  const threaded = join(temporaryFolder(), 'out')
  const {status, stderr} = spawnSync(process.execPath, [cli, folder, '--out', threaded, '--no-cache'], {
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
  expect(outputHashes(threaded)).toEqual(outputHashes(out))
  const verified = execFileSync(process.execPath, [cli, 'verify', threaded, '--sources', folder], {encoding: 'utf8'})
  expect(verified).toMatch(/^(\d+) of \1 citations verified against 4 sources/)
  rmSync(threaded, {recursive: true})
})

test('no parser reaches for the network, or makes code from text', async () => {
  const {cli} = await compiled()
  const guard = join(temporaryFolder(), 'guard.cjs')
  writeFileSync(
    guard,
    `const closed = () => { throw new Error('the network was touched') }
    require('node:net').Socket.prototype.connect = closed
    globalThis.fetch = closed`,
  )
  const out = join(temporaryFolder(), 'out')
  const flags = ['--disallow-code-generation-from-strings', '--require', guard]
  const {status, stderr} = spawnSync(
    process.execPath,
    [...flags, cli, folder, '--out', out, '--jobs', '0', '--quiet'],
    {
      encoding: 'utf8',
    },
  )
  expect(status, stderr).toBe(0)
  expect(outputHashes(out)).toEqual(outputHashes((await make(folder)).out))
})

test('clean and stage ingest take every format', async () => {
  for (const name of ['courier.docx', 'wire.pdf', 'crews.eml', 'railway.mhtml']) {
    const bytes = readFileSync(join(folder, name))
    const {out} = await call(['stage', 'ingest'], {
      input: JSON.stringify({file: name, bytes: bytes.toString('base64')}),
    })
    const {document} = JSON.parse(out) as {document: Document}
    const cleaned = await call(['clean', join(folder, name), '--json'])
    expect(cleaned.status).toBe(0)
    expect(JSON.parse(cleaned.out)).toMatchObject({text: document.text, mediaType: document.mediaType})
  }
})
