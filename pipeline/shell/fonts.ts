import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {resolve as resolvePath} from 'node:path'
import {Mistake} from '../model/mistake.ts'

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
    if (!existsSync(path))
      throw new Mistake(`There is no font \`${name}\``, {
        where: 'style.yaml, fonts.fallback',
        remedy: 'Give the path of a TrueType file (.ttf), from the working directory.',
      })
    return path
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
        where: 'style.yaml, fonts.fallback',
        remedy: 'Use a .ttf file; collections (.ttc) and OpenType with CFF outlines (.otf) cannot be embedded.',
      })
    return bytes
  })
