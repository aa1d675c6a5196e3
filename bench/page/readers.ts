import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {getDocumentProxy, getResolvedPDFJS} from 'unpdf'

/** What one independent program says of a file: nothing when it reads it without complaint; undefined where it is absent. */
export type Complaints = readonly string[] | undefined

/** Programs that read a PDF, and how they are asked not to be silent about faults. */
const programs: readonly {readonly name: string; readonly command: readonly string[]; readonly fault: RegExp}[] = [
  {name: 'qpdf', command: ['qpdf', '--check'], fault: /WARNING|error/},
  {name: 'poppler', command: ['pdfinfo', '-struct-text'], fault: /Error|Warning/},
  {
    name: 'mupdf',
    command: ['mutool', 'draw', '-q', '-F', 'text', '-o', '/dev/null'],
    fault: /warning: (?!ICC support)|error/,
  },
  {name: 'ghostscript', command: ['gs', '-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=nullpage'], fault: /\S/},
]

/** More pages than this take poppler minutes to read by structure; it reads them as text. */
const structuredMost = 60

export async function readWithAll(path: string, pages: number): Promise<Map<string, Complaints>> {
  const found = new Map<string, Complaints>()
  for (const {name, command, fault} of programs) {
    const [program, ...options] = name === 'poppler' && pages > structuredMost ? ['pdffonts'] : command
    const {error, status, stdout, stderr} = spawnSync(program!, [...options, path], {maxBuffer: 1 << 28})
    // What is asked for goes to stdout, faults to stderr; ghostscript has one stream for both.
    const said = name === 'ghostscript' ? `${stdout}${stderr}` : `${stderr}`
    const lines = said.split('\n').filter(line => fault.test(line))
    found.set(name, error === undefined ? (status === 0 ? lines : [`status ${status}`, ...lines]) : undefined)
  }
  found.set('pdf.js', await withPdfJs(path))
  return found
}

/** pdf.js must find every page tagged, each link with words, and no warnings. */
async function withPdfJs(path: string): Promise<string[]> {
  const said: string[] = []
  const {warn, log} = console
  console.warn = console.log = (...words: unknown[]) => said.push(words.join(' '))
  try {
    await getResolvedPDFJS()
    const document = await getDocumentProxy(new Uint8Array(readFileSync(path)), {verbosity: 1})
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      if ((await page.getStructTree()) === null) said.push(`page ${number} has no structure`)
      await page.getTextContent()
      for (const {contentsObj} of await page.getAnnotations())
        if (!contentsObj?.str) said.push(`page ${number}: a link without words`)
    }
    await document.getOutline()
    await document.destroy()
  } finally {
    console.warn = warn
    console.log = log
  }
  return said
}

const jars = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'javax.activation', 'jaxb-api']

/** What Apache Preflight says of PDF/A-1 files; undefined where Java or the library is absent. */
export function preflight(paths: readonly string[]): Complaints {
  const path = jars.map(name => `/usr/share/java/${name}.jar`).join(':')
  const {error, status, stdout, stderr} = spawnSync(
    'java',
    ['-cp', path, join(dirname(import.meta.dirname), 'tools', 'Preflight.java'), ...paths],
    {
      maxBuffer: 1 << 26,
    },
  )
  const lines = stdout.toString().split('\n').filter(Boolean)
  if (error !== undefined || lines.length === 0) {
    process.stderr.write(`Preflight did not run: ${error?.message ?? stderr.toString().slice(0, 300)}\n`)
    return undefined
  }
  return status === 0 ? [] : lines.filter(line => !line.startsWith('VALID'))
}
