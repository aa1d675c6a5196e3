import {readFileSync, statSync} from 'node:fs'
import {createRequire} from 'node:module'
import {basename, resolve as resolvePath} from 'node:path'
import {Mistake} from '../model/mistake.ts'
import {within} from './guard.ts'

const where = 'style.yaml, fonts.fallback'
/** Bytes of the largest font that is read: three times a family for Chinese. */
const largestFont = 64 * 1024 * 1024

/** The bytes of the font files, by face. They come with this package's own dependencies, never from the system. */
export function readFonts<Face extends string>(
  files: readonly {readonly face: Face; readonly module: string}[],
): {readonly [face in Face]: Uint8Array} {
  const {resolve} = createRequire(import.meta.url)
  const fonts: Partial<Record<Face, Uint8Array>> = {}
  for (const {face, module} of files) fonts[face] = readFileSync(resolve(module))
  return fonts as Record<Face, Uint8Array>
}

/** Files of fonts that stand in for the shipped ones: those the style names, then the modules that are installed. */
export function findFallbacks(named: readonly string[], modules: readonly string[]): string[] {
  const {resolve} = createRequire(import.meta.url)
  const paths = named.map(name => {
    const path = resolvePath(name)
    const found = statSync(path, {throwIfNoEntry: false})
    if (found?.isFile() === true && found.size <= largestFont) return path
    const what = found === undefined ? `There is no font \`${name}\`` : `\`${name}\` is no font`
    throw new Mistake(found !== undefined && found.size > largestFont ? `\`${name}\` is too large for a font` : what, {
      where,
      remedy: 'Give the path of a TrueType file (.ttf), from the working directory.',
    })
  })
  return [...paths, ...modules.flatMap(name => found(() => resolve(name)))]
}

function found(resolve: () => string): string[] {
  try {
    return [resolve()]
  } catch {
    return [] // it is optional
  }
}

/** Read them; a font without TrueType outlines can't be embedded. */
export const readFallbacks = (paths: readonly string[]): Uint8Array[] =>
  paths.map(path => {
    const bytes = readFileSync(path)
    if (bytes.length < 12 || bytes.readUInt32BE(0) !== 0x00010000)
      throw new Mistake(`\`${path}\` is not a TrueType font`, {
        where,
        remedy: 'Use a .ttf file; collections (.ttc) and OpenType with CFF outlines (.otf) cannot be embedded.',
      })
    return bytes
  })

/** Work that reads fonts of the user's: what it can't make sense of is the fonts' fault, and said so. */
export function readingFonts<T>(paths: readonly string[], work: () => T): T {
  if (paths.length === 0) return work()
  try {
    return within(fontTime, work)
  } catch (error) {
    if (error instanceof Mistake) throw error
    throw new Mistake(`A fallback font can't be read: ${paths.map(path => `\`${basename(path)}\``).join(', ')}`, {
      where,
      remedy: 'Use a sound TrueType file (.ttf), or take it out.',
    })
  }
}

/** Milliseconds for a page set with fonts of the user's. */
const fontTime = 120_000
