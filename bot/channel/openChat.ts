import type { BotAdapter } from "botbuilder";
import type { PersonId } from "#core/ids.ts";
import { type OpenChat, REFERENCE, type Reference } from "#bot/notify/delivery.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { inChatOf, TIMEOUT_MS } from "./send.ts";

/**
 * Of who had the app before us Teams tells nothing more, and Graph gives the id of the chat alone
 * (https://learn.microsoft.com/microsoftteams/platform/graph-api/proactive-bots-and-messages/send-personal-welcome-message). Where the
 * municipality's chats are, and as whom we speak in them, is as with anybody else who is reached; the channel's own list of who is in
 * the chat gives the person's id there, and says that it is theirs.
 */
export const createOpenChat =
  (ports: Pick<Ports, "store" | "now">, adapter: BotAdapter, appId: string, onReference: () => void): OpenChat =>
  async (person, conversation) => {
    const {
      changes: [known],
    } = await ports.store.changes("references", undefined, 1, [REFERENCE]);
    if (!known) return false;
    const reference: Reference = {
      ...(known.body as Reference),
      person,
      conversation,
      member: "",
      state: "ok",
      dueAt: ports.now(),
    };
    const member = await memberIn(adapter, appId, reference);
    if (member === undefined) return false;
    // Should Teams have told of it meanwhile, that is what holds.
    const body: Reference = { ...reference, member };
    if ((await ports.store.commit("references", person, [{ kind: "create", body }])) === "committed") onReference();
    return true;
  };

/** The person's id in the channel; undefined when the chat is not theirs, or the channel does not say. */
async function memberIn(adapter: BotAdapter, appId: string, reference: Reference): Promise<string | undefined> {
  let member: string | undefined;
  await inChatOf(adapter, appId, reference, async (conversations) => {
    const { members } = await conversations
      .getConversationPagedMembers(reference.conversation, { timeout: TIMEOUT_MS })
      .catch(() => ({ members: [] }));
    member = members.find(({ aadObjectId }) => isSame(aadObjectId, reference.person))?.id;
  });
  return member;
}

const isSame = (id: string | undefined, person: PersonId) => id?.toLowerCase() === person.toLowerCase();
