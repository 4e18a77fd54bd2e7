import { type Answer, type Ask, type Asked, json } from "./cosmosForward.ts";

type Item = { readonly id: string; readonly partition: string };

/** The latest-version change feed, which the emulator does not keep: every batch has a number, and each item that of its last. */
export type Feed = {
  readonly note: (
    collection: string,
    partition: string,
    written: readonly string[],
    removed: readonly string[],
  ) => void;
  readonly answer: (ask: Ask, asked: Asked, collection: string) => Promise<Answer>;
};

export function changeFeed(): Feed {
  let last = 0;
  const numbers = new Map<string, number>();
  const keyOf = (collection: string, partition: string, id: string) => JSON.stringify([collection, partition, id]);

  return {
    note: (collection, partition, written, removed) => {
      last += 1;
      for (const id of written) numbers.set(keyOf(collection, partition, id), last);
      for (const id of removed) numbers.delete(keyOf(collection, partition, id));
    },
    answer: async (ask, { path, headers }, collection) => {
      const { "a-im": _, "if-none-match": after, "x-ms-max-item-count": limit, ...plain } = headers;
      const { body } = await ask({ method: "GET", path, headers: plain, body: Buffer.alloc(0) });
      const { Documents } = JSON.parse(body.toString()) as { readonly Documents: readonly Item[] };
      const position = after === "*" ? last : Number(after?.replaceAll('"', "") ?? 0);
      const numberOf = ({ partition, id }: Item) => numbers.get(keyOf(collection, partition, id)) ?? 0;
      const newer = Documents.filter((item) => numberOf(item) > position).toSorted((a, b) => numberOf(a) - numberOf(b));
      const page = wholeTransactions(newer, Number(limit ?? 100), numberOf);
      const newest = page.at(-1);
      const etag = { etag: `"${newest ? numberOf(newest) : position}"` };
      return newest ? json(200, { Documents: page, _count: page.length }, etag) : json(304, undefined, etag);
    },
  };
}

/** Cosmos DB does not part what one transaction wrote, also when a page grows over its limit by it. */
function wholeTransactions(items: readonly Item[], limit: number, numberOf: (item: Item) => number): readonly Item[] {
  const last = items[Math.min(limit, items.length) - 1];
  return last ? items.filter((item) => numberOf(item) <= numberOf(last)) : [];
}
