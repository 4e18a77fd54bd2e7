import { leadershipKeys } from "#core/leadership/steps.ts";
import * as leadership from "#bot/usecases/leadership.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { leadershipOutcome } from "./leadership.ts";
import { request, succeeded } from "./scenes.ts";
import { day, people } from "./tinyMunicipality.ts";

const { self: holder, manager } = people;

type LeadershipPoint = "opened" | "written" | "selfShared" | "declined" | "revealed" | "proposed";

/** The dialogue about Sara's leadership with her manager, up to a point. What each writes holds the marker given for them. */
export async function leadershipScene(
  ports: Ports,
  upTo: LeadershipPoint,
  markers: { readonly holder?: string; readonly principal?: string } = {},
) {
  const outcome = await succeeded(leadership.openLeadership(ports, manager, { subject: holder, request: request() }));
  const event = outcome.kind === "done" ? outcome.events.find(({ type }) => type === "leadershipOpened") : undefined;
  if (event?.type !== "leadershipOpened") throw new Error("no dialogue about leadership");
  const scene = { leadership: event.leadership };
  const act = () => ({ subject: holder, ...scene, request: request() });
  const write = (who: typeof holder, text: string) =>
    succeeded(
      leadership.submitLeadershipView(ports, who, {
        ...act(),
        step: "goals",
        seenRev: 0,
        values: { [leadershipKeys.seen("goals")]: text },
        go: "next",
      }),
    );
  const share = (who: typeof holder) => succeeded(leadership.shareLeadershipView(ports, who, { ...act(), seenRev: 1 }));
  if (upTo === "opened") return scene;
  await write(holder, markers.holder ?? "Alla vet målen");
  await write(manager, markers.principal ?? "Rätt mål");
  if (upTo === "written") return scene;
  await share(holder);
  if (upTo === "selfShared") return scene;
  if (upTo === "declined") {
    await succeeded(leadership.declineLeadershipView(ports, manager, act()));
    return scene;
  }
  await share(manager);
  if (upTo === "proposed") {
    const said = leadershipOutcome({ due: day("2027-03-01") });
    await succeeded(leadership.proposeLeadershipOutcome(ports, holder, { ...act(), outcome: said, seenRevision: 0 }));
  }
  return scene;
}
