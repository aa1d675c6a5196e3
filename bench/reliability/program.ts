/** The compiled command, what it reads, where it writes, and whether what stands there is whole. */
export interface Program {
  readonly command: string
  readonly sources: string
  readonly out: string
  readonly verifies: () => boolean
}
