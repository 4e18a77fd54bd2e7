import type { Card } from "#bot/notify/delivery.ts";

/** The release of what the cards' actions carry; a card of another release is answered with the present one. */
export const CARD_RELEASE = 1;

/** What a press carries: ids, what was seen, and a request id of its own for each drawing. Never content. */
export type ActData = {
  readonly v: typeof CARD_RELEASE;
  readonly verb: string;
  readonly rid: string;
  readonly [id: string]: string | number | boolean;
};

type Look = {
  /** The one thing most will want. */
  readonly primary?: boolean;
  /** What has been typed is not sent along. */
  readonly withoutInputs?: boolean;
};

/** A button that acts: Action.Execute, and Action.Submit with the same data where a client does not know it (mobile). */
export function act(title: string, data: ActData, { primary, withoutInputs }: Look = {}) {
  const common = {
    title,
    data,
    ...(primary && { style: "positive" as const }),
    ...(withoutInputs && { associatedInputs: "none" as const }),
  };
  return {
    type: "Action.Execute" as const,
    verb: data.verb,
    ...common,
    fallback: { type: "Action.Submit" as const, ...common },
  };
}

/** A card that shows how things stand when it is opened: the client asks for it anew by this press, which changes nothing. */
export const refreshing = (card: Card, title: string, data: ActData): Card => ({
  ...card,
  refresh: { action: act(title, data) },
});

/** A button that opens the tab. */
export const link = (title: string, url: string) => ({ type: "Action.OpenUrl" as const, title, url });

/** The one button of a dialog, where Teams knows no Execute: it sends what is put in together with this. */
export const submit = (title: string, data: ActData) => ({ type: "Action.Submit" as const, title, data });

export type CardAction = ReturnType<typeof act> | ReturnType<typeof link> | ReturnType<typeof submit>;
