import type { FollowUpView } from "#bot/api/wire/followUp.ts";
import type { Locale } from "#core/content/locale.ts";
import { withStandIns } from "#core/content/standIns.ts";

/** What the parts of a follow-up's page are about. */
export type FollowingUp = {
  readonly view: FollowUpView;
  readonly me: string;
  readonly other: { readonly id: string; readonly name: string };
  readonly path: string;
  readonly refresh: () => Promise<void>;
};

export const pathOf = ({ subject, followUp }: { readonly subject: string; readonly followUp: string }) =>
  `/follow-ups/${encodeURIComponent(subject)}/${encodeURIComponent(followUp)}`;

export const otherIn = ({ side, employee, manager }: FollowUpView) => (side === "employee" ? manager : employee);

/** Who reads what one shares: the other, and who stands in for the manager today. */
export const readersIn = (view: FollowUpView, locale: Locale) =>
  withStandIns(
    locale,
    otherIn(view).name,
    view.standIns.map(({ name }) => name),
  );

/** What the page says first: where it is, and what is next for who reads. */
export function nowOf({
  state,
  side,
  given,
}: FollowUpView):
  "planned" | "write" | "wait" | "waitForEmployee" | "answer" | "read" | "done" | "closed" | "notHeld" | "declined" {
  const [mine, theirs] = side === "employee" ? [given.employee, given.manager] : [given.manager, given.employee];
  switch (state) {
    case "planned":
    case "closed":
    case "notHeld":
      return state;
    case "acknowledged":
      return "done";
    case "asked":
    case "shared":
      if (side === "employee" && theirs === "shared") return "read";
      if (mine === "shared") return "wait";
      if (mine === "declined") return "declined";
      if (side === "employee") return "write";
      return theirs === "shared" ? "answer" : "waitForEmployee";
  }
}
