import { type CardJson, invoke } from "./load.ts";
import type { Work } from "./seed.ts";

/** Everybody takes up their preparation. */
export const firstCards = (origin: string, channel: string, { talks }: Work) =>
  Promise.all(
    talks.map(({ person, appraisal }) =>
      invoke(origin, channel, person, "prep.open", {
        v: 1,
        verb: "prep.open",
        rid: "open",
        subject: person,
        appraisal,
        side: "employee",
      }),
    ),
  );

/** Each client is a person who walks to and fro through their preparation and writes something new each time. */
export function stepper(origin: string, channel: string, { talks }: Work, first: readonly CardJson[]) {
  const cards = [...first];
  const directions: ("next" | "back")[] = talks.map(() => "next");
  let written = 0;
  return async (client: number) => {
    const talk = talks[client];
    const card = cards[client];
    const direction = directions[client];
    if (!talk || !card || !direction) throw new Error("no such client");
    const action = button(card, direction) ?? button(card, direction === "next" ? "back" : "next");
    if (!action?.data) throw new Error(`the card leads nowhere: ${JSON.stringify(card).slice(0, 600)}`);
    directions[client] = action.data["go"] === "back" ? "back" : "next";
    written += 1;
    const input = textInput(card);
    cards[client] = await invoke(origin, channel, talk.person, "prep.step", {
      ...action.data,
      ...(input && { [input]: `Svar nummer ${written} på frågan.` }),
    });
  };
}

const button = ({ actions = [] }: CardJson, go: string) =>
  actions.find(({ verb, data }) => verb === "prep.step" && data?.["go"] === go);

const textInput = (card: CardJson) => /"id":"(answer_[A-Za-z]+)"[^}]*"isMultiline"/.exec(JSON.stringify(card))?.[1];
