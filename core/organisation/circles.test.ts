import assert from "node:assert/strict";
import { circles } from "#core/organisation/circles.ts";

const circlesIn = (pointers: { readonly [from: string]: string }) =>
  circles(Object.keys(pointers), (one) => pointers[one]);

describe("the circles in a chain", () => {
  const table: readonly (readonly [name: string, pointers: { readonly [from: string]: string }, found: string[][]])[] =
    [
      ["are none in a line", { a: "b", b: "c" }, []],
      ["are one of one when something points at itself", { a: "a" }, [["a"]]],
      ["are found behind a line that leads into them, without the line", { a: "b", b: "c", c: "b" }, [["b", "c"]]],
      [
        "are found each once",
        { a: "b", b: "a", c: "d", d: "c", e: "a" },
        [
          ["a", "b"],
          ["c", "d"],
        ],
      ],
      ["are not made by something that does not exist", { a: "gone" }, []],
    ];
  for (const [name, pointers, found] of table) it(name, () => assert.deepEqual(circlesIn(pointers), found));
});
