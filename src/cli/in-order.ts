/**
 * Works on items and gives what comes of them in their order, so many at a time. The work must not
 * reject: what fails before its turn would bring down the process.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  most: number,
  work: (item: Item, index: number) => Promise<Result>,
): AsyncGenerator<Result> {
  const started: Array<Promise<Result>> = [];
  let index = 0;
  for await (const item of items) {
    started.push(work(item, index++));
    const first = started.length < most ? undefined : started.shift();
    if (first) yield await first;
  }
  for (const each of started) yield await each;
}
