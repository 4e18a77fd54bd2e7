import type { LeadershipPageView } from "#bot/api/wire/leadership.ts";
import type { Place } from "#tab/routing/places.ts";

/** What the parts of the page about a dialogue are about. */
export type Leading = {
  readonly view: LeadershipPageView;
  readonly me: string;
  readonly other: { readonly id: string; readonly name: string };
  readonly path: string;
  readonly place: Extract<Place, { readonly leadership: string }>;
  readonly refresh: () => Promise<void>;
};

export const pathOf = ({ subject, leadership }: { readonly subject: string; readonly leadership: string }) =>
  `/leadership/${encodeURIComponent(subject)}/${encodeURIComponent(leadership)}`;

export const otherIn = ({ party, holder, principal }: LeadershipPageView) => (party === "holder" ? principal : holder);

/** What the page says first: where the dialogue is for who reads. */
export function nowOf({
  state,
  party,
  given,
  can,
  hasGoal,
}: LeadershipPageView):
  | "write"
  | "wait"
  | "none"
  | "show"
  | "conclude"
  | "agree"
  | "waitForYes"
  | "agreed"
  | "agreedWithoutGoal"
  | "cancelled" {
  switch (state) {
    case "open":
      if (can.show) return "show";
      if (given[party] === "shared") return "wait";
      return given[party] === "none" ? "none" : "write";
    case "revealed":
      return "conclude";
    case "proposed":
      return can.agree ? "agree" : "waitForYes";
    case "agreed":
      return hasGoal ? "agreed" : "agreedWithoutGoal";
    case "cancelled":
      return "cancelled";
  }
}
