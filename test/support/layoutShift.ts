import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { Visitor } from "./browser.ts";
import { comes } from "./comes.ts";

/** From the top and the left of the page. */
type Box = { readonly top: number; readonly left: number };

type Coming = {
  /** The sum of all that moved without anybody's doing: Web Vitals' CLS of a page that is loaded, 0 when nothing did. */
  readonly shift: number;
  /** What moved, for who is to mend it. */
  readonly moved: readonly string[];
  /** Where the stand-in for the heading was, and where the heading came. */
  readonly heading: { readonly before: Box; readonly after: Box };
};

const slow = new WeakSet<Page>();
/**
 * A slow line, and what is seen of it: each request of the API waits until what was there before it has been painted, and
 * nobody tells of changes. It is within the page, since a page whose requests are held from outside keeps none of its files.
 */
const SLOW_LINE = `
  const line = window.fetch;
  const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const coming = (window.coming = { underWay: 0, shifts: [] });
  let turn = Promise.resolve();
  coming.boxOf = (selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    return box && { top: box.top + window.scrollY, left: box.left };
  };
  // Where the stand-in for the heading is; on a page that reads nothing, the heading.
  const standIn = async () => {
    for (;;) {
      const box = coming.boxOf(".fui-Skeleton .fui-SkeletonItem, h1");
      if (box) return box;
      await painted();
    }
  };
  window.fetch = async (address, options) => {
    const { pathname } = new URL(address, location.href);
    if (!pathname.startsWith("/api/")) return line(address, options);
    if (pathname === "/api/live") throw new TypeError("nothing is told here");
    coming.underWay += 1;
    try {
      await (turn = turn.then(async () => {
        coming.before ??= await standIn();
        await painted();
      }));
      return await line(address, options);
    } finally {
      void painted().then(() => (coming.underWay -= 1));
    }
  };
  coming.isOver = async () => {
    await painted();
    return coming.underWay === 0 && !document.querySelector(".fui-Skeleton, .fui-Spinner");
  };
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries())
      if (!hadRecentInput)
        coming.shifts.push({
          value,
          moved: sources.map(({ node, previousRect: a, currentRect: b }) =>
            [node?.nodeName, node?.textContent?.slice(0, 40), a.x + "," + a.y + " to " + b.x + "," + b.y].join(" ")),
        });
  }).observe({ type: "layout-shift", buffered: true });
`;

/** Opens a page over a slow line; resolves when nothing more is on its way. */
export async function openSlowly(
  { page, open }: Visitor,
  path: string,
  as: Parameters<Visitor["open"]>[1],
): Promise<Coming> {
  if (!slow.has(page)) await page.addInitScript(`{ ${SLOW_LINE} }`);
  slow.add(page);
  await open(path, as);
  await comes(async () => assert.ok(await page.evaluate("window.coming.isOver()"), `${path} goes on coming`));
  const { shifts, before, after } = await page.evaluate<{
    readonly shifts: readonly { readonly value: number; readonly moved: readonly string[] }[];
    readonly before?: Box;
    readonly after: Box;
  }>("(({ shifts, before, boxOf }) => ({ shifts, before, after: boxOf('h1') }))(window.coming)");
  return {
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
    moved: shifts.flatMap(({ value, moved }) => moved.map((each) => `${value.toFixed(4)} ${each}`)),
    heading: { before: before ?? after, after },
  };
}

/** Web Vitals calls 0.1 good; here nothing is to be seen moving. */
const MOST_SHIFT = 0.02;
/** Pages whose width hangs on what they turn out to hold. */
const KNOWN_LATE = new Set([
  "a contract being drafted",
  "a contract to be changed",
  "my talk, while there is none",
  "an administration that is not one's own",
]);

/** What comes over a slow line lands where its stand-in was, and moves nothing that is there. */
export function landed({ shift, moved, heading: { before, after } }: Coming, name: string) {
  assert.ok(shift <= MOST_SHIFT, `what moved: ${moved.join("; ")}`);
  assert.ok(Math.abs(before.top - after.top) <= 1, `the heading's line came at ${after.top}, stood at ${before.top}`);
  if (!KNOWN_LATE.has(name)) assert.equal(after.left, before.left);
}
