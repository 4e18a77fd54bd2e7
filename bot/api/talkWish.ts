import { takeTalkWishBack, wishForTalk } from "#bot/usecases/talkWish.ts";
import { type Route, command } from "./route.ts";
import { plainRequest } from "./wire/parts.ts";
import { talkWishRequests } from "./wire/talkWish.ts";

/** An employee asks for a talk, and may take that back (P22). */
export const talkWishRoutes: readonly Route[] = [
  command("post", "/api/me/talk-wish", talkWishRequests.wish, "talkWished", ({ deps, actor }, body) =>
    wishForTalk(deps.ports, actor, body),
  ),
  command("post", "/api/me/talk-wish/withdrawal", plainRequest, "talkWishTakenBack", ({ deps, actor }, body) =>
    takeTalkWishBack(deps.ports, actor, body),
  ),
];
