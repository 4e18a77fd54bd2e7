import * as followUps from "#bot/usecases/followUp.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { request, succeeded, talkScene } from "./scenes.ts";
import { people } from "./tinyMunicipality.ts";

const { self: employee, manager } = people;

type FollowUpPoint = "asked" | "written" | "shared" | "answered";
const POINTS: readonly FollowUpPoint[] = ["asked", "written", "shared", "answered"];

/** Sara's follow-up with her manager after a talk, up to a point. What each writes holds the marker given for them. */
export async function followUpScene(
  ports: Ports,
  upTo: FollowUpPoint,
  markers: { readonly employee?: string; readonly manager?: string } = {},
) {
  const reached = (point: FollowUpPoint) => POINTS.indexOf(upTo) >= POINTS.indexOf(point);
  const talk = await talkScene(ports, "confirmed");
  const outcome = await succeeded(followUps.askForFollowUp(ports, manager, { subject: employee, request: request() }));
  const event = outcome.kind === "done" ? outcome.events.find(({ type }) => type === "followUpAsked") : undefined;
  if (event?.type !== "followUpAsked") throw new Error("no follow-up");
  const { followUp } = event;
  const act = () => ({ subject: employee, followUp, request: request() });
  const write = (who: typeof employee, step: string, values: { readonly [field: string]: string }) =>
    succeeded(followUps.submitFollowUpPart(ports, who, { ...act(), step, seenRev: 0, values, go: "next" }));
  const share = (who: typeof employee) =>
    succeeded(followUps.shareFollowUpPart(ports, who, { ...act(), seenRev: 1, from: "tab" }));
  if (reached("written")) await write(employee, "sinceLast", { happened: markers.employee ?? "Nya scheman" });
  if (reached("shared")) await share(employee);
  if (reached("answered")) {
    await write(manager, "answer", { answer: markers.manager ?? "Bra jobbat" });
    await share(manager);
  }
  return { ...talk, followUp };
}
