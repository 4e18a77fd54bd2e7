import type { Browser, Page } from "playwright-core";
import type { PersonId } from "#core/ids.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { type ExampleTab, type Visitor, openBrowser, startExampleTab, visit } from "./browser.ts";
import { type Seat, takeSeat } from "./tabPage.ts";
import type { TeamsHost } from "./teamsHost.ts";

type SeatOptions = Parameters<typeof takeSeat>[3];

/** The example municipality in the tab, and a browser to open it in. */
export type TabUnderTest = {
  readonly origin: string;
  readonly ports: Ports;
  readonly browser: Browser;
  /** A browser of one's own until the test is over. */
  readonly visit: (options?: Parameters<typeof visit>[2]) => Promise<Visitor>;
  /** The page at a path as a person sees it, until the test is over. */
  readonly sit: (person: PersonId, path: string, width?: number) => Promise<Page>;
  /** As `sit`, and keeps what the API tells the page. */
  readonly seat: (person: PersonId, options?: SeatOptions) => Promise<Seat>;
};

/**
 * Gives the tests of one description a server with the example municipality, and a browser: there before the first, gone
 * after the last. Whoever came in a test has left before the next. `inTeams`: a Teams client, framing or not, shows the tab and signs them in.
 */
export function exampleTab({ inTeams = false }: { readonly inTeams?: TeamsHost | false } = {}): TabUnderTest {
  let tab: ExampleTab;
  let browser: Browser;
  const leaving: (() => Promise<void>)[] = [];

  before(async () => {
    [tab, browser] = await Promise.all([startExampleTab(), openBrowser()]);
  });
  afterEach(async () => {
    for (const leave of leaving.splice(0)) await leave();
  });
  after(async () => {
    await browser.close();
    await tab.stop();
  });

  const come = async (options?: Parameters<typeof visit>[2]): Promise<Visitor> => {
    const visitor = await visit(browser, tab.origin, { inTeams, ...options });
    leaving.push(visitor.close);
    return visitor;
  };
  return {
    get origin() {
      return tab.origin;
    },
    get ports() {
      return tab.ports;
    },
    get browser() {
      return browser;
    },
    visit: come,
    sit: async (person, path, width = 1280) => {
      const { page, open } = await come();
      await open(path, { person, width });
      return page;
    },
    seat: async (person, options) => {
      const seat = await takeSeat(browser, tab.origin, person, { inTeams, ...options });
      leaving.push(seat.close);
      return seat;
    },
  };
}
