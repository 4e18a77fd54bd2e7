import type { Activity } from "botbuilder";
import { type PersonId, asId } from "#core/ids.ts";

/** Who an activity comes from. Only the Entra object id counts, never a name or an address. */
export type Sender =
  { readonly kind: "person"; readonly person: PersonId } | { readonly kind: "foreign" } | { readonly kind: "nobody" };

/** The person behind an activity, if they belong to the tenant; where no tenant is set (local) any will do. */
export function senderOf(activity: Activity, tenant: string | undefined): Sender {
  const { aadObjectId } = activity.from;
  if (tenant !== undefined && tenantOf(activity) !== tenant) return { kind: "foreign" };
  return aadObjectId ? { kind: "person", person: asId(aadObjectId) } : { kind: "nobody" };
}

export function tenantOf({ conversation, channelData }: Activity): string {
  const { tenant } = (channelData ?? {}) as { readonly tenant?: { readonly id?: string } };
  return conversation.tenantId ?? tenant?.id ?? "";
}

/** A chat with the bot alone; everything else is a channel or a group chat. Teams always says which. */
export const isPersonal = ({ conversation }: Activity): boolean => conversation.conversationType === "personal";
