import PQueue from 'p-queue'

/** Do the work of each item, at most `concurrency` at a time. Results stand in the order of the items, whichever came first. */
export async function inOrder<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Result>,
  concurrency: number,
): Promise<Result[]> {
  const queue = new PQueue({concurrency: Math.max(1, concurrency)})
  const results = new Array<Result>(items.length)
  await Promise.all(
    items.map((item, index) =>
      queue.add(async () => {
        try {
          results[index] = await work(item, index)
        } catch (error) {
          queue.clear() // after a failure nothing new begins
          throw error
        }
      }),
    ),
  )
  return results
}
