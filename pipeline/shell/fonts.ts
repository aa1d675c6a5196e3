import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'

/** The bytes of the font files, by face. They come with this package's own dependencies, never from the system. */
export function readFonts(files: readonly {readonly face: string; readonly module: string}[]): Map<string, Uint8Array> {
  const {resolve} = createRequire(import.meta.url)
  return new Map(files.map(({face, module}) => [face, readFileSync(resolve(module))]))
}
