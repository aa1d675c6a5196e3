import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'

/** The bytes of the font files, by face. They come with this package's own dependencies, never from the system. */
export function readFonts<Face extends string>(
  files: readonly {readonly face: Face; readonly module: string}[],
): {readonly [face in Face]: Uint8Array} {
  const {resolve} = createRequire(import.meta.url)
  const fonts: Partial<Record<Face, Uint8Array>> = {}
  for (const {face, module} of files) fonts[face] = readFileSync(resolve(module))
  return fonts as Record<Face, Uint8Array>
}
