import assert from "node:assert/strict";
import type { Page, Route } from "playwright-core";
import type { Visitor } from "./browser.ts";

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

const observed = new WeakSet<Page>();
const OBSERVE = `
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries())
      if (!hadRecentInput)
        window.shifts.push({
          value,
          moved: sources.map(({ node, previousRect: a, currentRect: b }) =>
            [node?.nodeName, node?.textContent?.slice(0, 40), a.x + "," + a.y + " to " + b.x + "," + b.y].join(" ")),
        });
  }).observe({ type: "layout-shift", buffered: true });
`;

/**
 * Opens a page over a slow line: every answer of the API comes by itself, after what was there before it has been painted.
 * Resolves when nothing more is on its way.
 */
export async function openSlowly(
  { page, open }: Visitor,
  path: string,
  as: Parameters<Visitor["open"]>[1],
): Promise<Coming> {
  let before: Box | undefined;
  let turn = Promise.resolve();
  let underWay = 0;
  const inTurn = async (route: Route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/api/live") return route.abort();
    underWay += 1;
    await (turn = turn.then(async () => {
      before ??= await standIn(page);
      await painted(page);
    }));
    await route.continue();
    await painted(page);
    underWay -= 1;
  };
  if (!observed.has(page)) await page.addInitScript(OBSERVE);
  observed.add(page);
  await page.route(/\/api\/(?!local)/, inTurn);
  await open(path, as);
  do await painted(page);
  while (underWay > 0 || (await page.locator(".fui-Skeleton, .fui-Spinner").count()) > 0);
  await page.unroute(/\/api\/(?!local)/, inTurn);
  const shifts = await page.evaluate<readonly { value: number; moved: readonly string[] }[]>("window.shifts");
  const after = await boxOf(page, "h1");
  return {
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
    moved: shifts.flatMap(({ value, moved }) => moved.map((each) => `${value.toFixed(4)} ${each}`)),
    heading: { before: before ?? after, after },
  };
}

/** Where the stand-in for the heading is; on a page that reads nothing, the heading. */
async function standIn(page: Page): Promise<Box> {
  await page.locator(".fui-Skeleton, h1").first().waitFor();
  return boxOf(page, ".fui-Skeleton .fui-SkeletonItem, h1");
}

const boxOf = (page: Page, selector: string): Promise<Box> =>
  page.evaluate<Box>(
    `(({ top, left }) => ({ top: top + window.scrollY, left }))(document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`,
  );

const painted = (page: Page): Promise<void> =>
  page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))");

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
