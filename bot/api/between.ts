import type { ExchangeId, NoteId, PersonId } from "#core/ids.ts";
import { readBetween } from "#bot/usecases/between.ts";
import * as exchanges from "#bot/usecases/exchange.ts";
import * as notes from "#bot/usecases/note.ts";
import { presentBetween } from "./presentBetween.ts";
import { type Params, type Route, command, idIn, reading } from "./route.ts";
import { plainRequest } from "./wire/parts.ts";
import { BetweenWire, betweenRequests } from "./wire/between.ts";

const NOTE = "/api/notes/:note";
const WITH = "/api/exchanges/:subject";
const EXCHANGE = `${WITH}/:exchange`;

const noteIn = (params: Params) => ({ note: idIn<NoteId>(params, "note") });
const subjectIn = (params: Params) => ({ subject: idIn<PersonId>(params, "subject") });
const exchangeIn = (params: Params) => ({ ...subjectIn(params), exchange: idIn<ExchangeId>(params, "exchange") });

/**
 * Between talks (P15, P22): notes and events of one's own, which lie in the dossier of whoever asks and have no other address,
 * and questions and thanks between an employee and their manager.
 */
export const betweenRoutes: readonly Route[] = [
  reading("/api/between/:subject", BetweenWire, async ({ deps, actor, params, reader }) => {
    const found = await readBetween(deps.ports, actor, subjectIn(params).subject);
    return found && presentBetween(reader, found);
  }),
  command("post", "/api/notes", betweenRequests.write, "saved", ({ deps, actor }, body) =>
    notes.writeNote(deps.ports, actor, body),
  ),
  command("put", NOTE, betweenRequests.edit, "saved", ({ deps, actor, params }, body) =>
    notes.editNote(deps.ports, actor, { ...noteIn(params), ...body }),
  ),
  command("post", `${NOTE}/removal`, plainRequest, "noteRemoved", ({ deps, actor, params }, { request }) =>
    notes.removeNote(deps.ports, actor, { ...noteIn(params), request }),
  ),
  command("post", `${NOTE}/restoring`, plainRequest, "noteRestored", ({ deps, actor, params }, { request }) =>
    notes.restoreNote(deps.ports, actor, { ...noteIn(params), request }),
  ),
  command("post", WITH, betweenRequests.send, "exchangeSent", ({ deps, actor, params }, body) =>
    exchanges.sendExchange(deps.ports, actor, { ...subjectIn(params), ...body }),
  ),
  command("post", `${EXCHANGE}/answer`, betweenRequests.answer, "exchangeAnswered", ({ deps, actor, params }, body) =>
    exchanges.answerExchange(deps.ports, actor, { ...exchangeIn(params), ...body }),
  ),
  command("post", `${EXCHANGE}/reading`, plainRequest, "exchangeRead", ({ deps, actor, params }, { request }) =>
    exchanges.markExchangeRead(deps.ports, actor, { ...exchangeIn(params), request }),
  ),
];
