import type { Request, RequestHandler } from "restify";
import type { PersonId } from "#core/ids.ts";
import type { LiveSignals } from "#bot/live/liveSignals.ts";

/** Proxies on the way end what is silent for long; most wait at least this. */
const SIGN_OF_LIFE_MS = 20_000;
/** A stream ends before its token does, so that who is no longer let in is not told any more. The tab opens another. */
const AT_MOST_MS = 15 * 60_000;
/** Changes close together are one: the tab reads everything anew at each. */
const TOGETHER_MS = 50;

/** Server-sent events: `changed`, without content, whenever the page of the person who asks should be read anew. */
export const liveRoute =
  (live: LiveSignals, personOf: (request: Request) => PersonId | undefined): RequestHandler =>
  (request, response, next) => {
    const person = personOf(request);
    if (!person) throw new Error("a route was reached without signing in");
    response.writeHead(200, {
      "Content-Type": "text/event-stream",
      "Cache-Control": "no-store",
      // Proxies of the nginx kind hold back what they may still compress.
      "X-Accel-Buffering": "no",
    });
    response.write(": hello\n\n");

    let telling: NodeJS.Timeout | undefined;
    const stopListening = live.listen(person, {
      changed() {
        telling ??= setTimeout(() => {
          telling = undefined;
          response.write("event: changed\ndata:\n\n");
        }, TOGETHER_MS);
      },
      ended: () => finish(),
    });
    const life = setInterval(() => response.write(": here\n\n"), SIGN_OF_LIFE_MS);
    const end = setTimeout(() => finish(), AT_MOST_MS);
    const fallSilent = () => {
      stopListening();
      clearTimeout(telling);
      clearInterval(life);
      clearTimeout(end);
    };
    // Who no longer reads may keep the connection open for long after its end, and one word more would bring the server down.
    const finish = () => {
      fallSilent();
      response.end();
    };
    response.once("close", fallSilent);
    next();
  };
