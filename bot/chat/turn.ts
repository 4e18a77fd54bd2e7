import { BOARD_NAME, MASKED_NAME, seesIdentity } from "#core/access/names.ts";
import { chatTexts } from "#core/content/chat.ts";
import type { ChatTexts } from "#core/content/chat/texts.ts";
import type { Locale } from "#core/content/locale.ts";
import { refusalText } from "#core/content/refusals.ts";
import { BOARD } from "#core/contract/contract.ts";
import { type PersonId, type RequestId, asId } from "#core/ids.ts";
import type { Refusal } from "#core/refusal.ts";
import { type ActData, CARD_RELEASE, act } from "#bot/cards/action.ts";
import type { Frame, Said } from "#bot/cards/cards.ts";
import { escapeText } from "#bot/cards/escape.ts";
import type { Links } from "#bot/links.ts";
import type { Card } from "#bot/notify/delivery.ts";
import { type Ports, asking, hashOf } from "#bot/usecases/ports.ts";
import { readLocale } from "#bot/usecases/preference.ts";

/** What the chat needs of the world. */
export type ChatDeps = { readonly ports: Ports; readonly links: Links };

/**
 * How an answer travels. Only the answer to an Execute does not settle in the chat, so only there may a field hold its
 * author's own text (DOMAIN decision 10).
 */
export type Mode = "execute" | "submit" | "message";

/** One person's turn. */
export type Turn = ChatDeps & {
  readonly person: PersonId;
  readonly locale: Locale;
  readonly t: ChatTexts;
  readonly mode: Mode;
};

/** What is shown. After a refusal the card that was pressed keeps what was typed in it: a message must not take its place. */
export type Answer = { readonly card: Card; readonly summary: string; readonly refused: boolean };

export async function turnFor(deps: ChatDeps, person: PersonId, mode: Mode): Promise<Turn> {
  const locale = await readLocale(deps.ports, person);
  return { ...deps, person, locale, t: chatTexts[locale], mode };
}

/** What a press carries: where it leads, ids, and a request id that is new with each drawing. */
export const press = (
  { ports }: Turn,
  verb: string,
  ids: { readonly [id: string]: string | number | boolean } = {},
): ActData => ({
  ...ids,
  v: CARD_RELEASE,
  verb,
  rid: ports.newId(),
});

/** Back to what waits. In a form what has been typed stays behind. */
export const toHome = (turn: Turn, look: { readonly withoutInputs?: boolean } = {}) =>
  act(turn.t.home, press(turn, "home"), look);

/** The same press with the same input is the same request, however often it is delivered; other input is another wish. */
export const requestOf = (data: { readonly rid: string }): RequestId =>
  asId(`${data.rid}-${hashOf(data).slice(0, 16)}`);

/** A person's name as this reader may see it; not escaped. */
export function nameOf({ ports, person: reader, locale }: Turn, person: PersonId): string {
  if (person === BOARD) return BOARD_NAME[locale];
  const { viewer, directory } = asking(ports, reader);
  const name = directory.person(person)?.name;
  return name !== undefined && seesIdentity(directory, viewer, person) ? name : MASKED_NAME[locale];
}

/** The same for a TextBlock or a fact. */
export const shownName = (turn: Turn, person: PersonId): string => escapeText(nameOf(turn, person));

export const good = (text: string): Said => ({ text, style: "good" });
/** What is neither done nor refused. */
export const plainly = (text: string): Said => ({ text, style: "accent" });
export const warning = (text: string): Said => ({ text, style: "warning" });
export const refusalSaid = ({ locale }: Turn, refusal: Refusal): Said =>
  warning(escapeText(refusalText(refusal, locale)));

export const frame = (
  turn: Turn,
  { said, ...rest }: Pick<Frame, "kicker" | "title" | "actions"> & { readonly said: Said | undefined },
): Frame => ({
  lang: turn.locale,
  said: said ? [said] : [],
  ...rest,
});

export const answer = (card: Card, summary: string, refused = false): Answer => ({ card, summary, refused });
