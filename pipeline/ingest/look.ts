import {directoryOf} from './archive.ts'

/** What a format is recognised by: a file's first bytes, its name where the bytes leave it open, what is in an archive. */
export interface Look {
  readonly bytes: Uint8Array
  /** The ending of its name, in small letters. A name alone decides nothing: names lie. */
  readonly ending: string
  /** Its first 32 KB as characters of the same number. */
  readonly head: string
  /** The names of an archive's members. */
  readonly members: () => readonly string[]
  /** The fields at its head, as a mail has them. */
  readonly header: () => string | undefined
}

/** The same for a file that is text, as it was decoded. */
export interface TextLook {
  readonly ending: string
  readonly text: string
}

export function lookAt(file: string, bytes: Uint8Array): Look {
  const head = latin1(bytes.subarray(0, 32_768))
  return {
    bytes,
    ending: endingOf(file),
    head,
    members: once(() => directoryOf(bytes, 10_000)?.map(({name}) => name) ?? firstNames(bytes)),
    header: once(() => headerOf(head.trimStart())),
  }
}

export const endingOf = (file: string): string => /\.([A-Za-z0-9]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''

function once<T>(make: () => T): () => T {
  let made: {readonly value: T} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}

/** Names at the head of an archive whose directory is cut off. */
const firstNames = (bytes: Uint8Array): string[] =>
  [...latin1(bytes.subarray(0, 65_536)).matchAll(/PK\x03\x04[\s\S]{22}(.)\0[\s\S]{2}/g)].map(({index, 1: length}) =>
    latin1(bytes.subarray(index + 30, index + 30 + length!.charCodeAt(0))),
  )

/** Lines of fields, and lines that go on from them, up to an empty line. */
function headerOf(text: string): string | undefined {
  const field = /[!-9;-~]+:|(?<!^)[ \t]/y
  for (let at = 0; ; at = text.indexOf('\n', at) + 1) {
    if (at > 0 && (at === text.length || /^\r?\n/.test(text.slice(at, at + 2)))) return text.slice(0, at)
    field.lastIndex = at
    if (!field.test(text) || text.indexOf('\n', at) < 0) return undefined
  }
}

/** Bytes as characters of the same number: for looking at signatures and at ASCII declarations only. */
export function latin1(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let from = 0; from < bytes.length; from += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + 8192)))
  return pieces.join('')
}
