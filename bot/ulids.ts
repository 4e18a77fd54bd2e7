import { monotonicFactory } from "ulid";

/** Random bytes are taken so many at a time: asked for one by one, as the package does, they are most of what an id costs. */
const pool = new Uint8Array(4_096);
let used = pool.length;

function random(): number {
  if (used === pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  return (pool[used++] ?? 0) / 256;
}

/** Ids in the order in which they were made. */
export const ulids = (): (() => string) => monotonicFactory(random);
