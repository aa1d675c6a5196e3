/** Why two sentences can't report the same thing, however alike they are. `slot` tells what differs. */
export interface Block {
  readonly slot: 'source' | 'event' | 'speaker' | 'polarity' | 'quantity' | 'date' | 'name'
  readonly why: string
}
