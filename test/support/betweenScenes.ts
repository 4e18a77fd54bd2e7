import { exchangesIn, notesIn } from "#core/dossier/dossier.ts";
import type { ExchangeId, NoteId, PersonId } from "#core/ids.ts";
import type { NoteTerms } from "#core/note/note.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import * as exchanges from "#bot/usecases/exchange.ts";
import * as notes from "#bot/usecases/note.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { request, succeeded } from "./scenes.ts";
import { TODAY, people } from "./tinyMunicipality.ts";

/** What Sara and her manager write between talks, brought there by the use cases themselves. */

const { self: employee, manager } = people;

/** Somebody writes something for themselves, for Sara's talk unless another's is named. */
export async function noteScene(
  ports: Ports,
  {
    author = employee,
    about = employee,
    text = "Fråga om schemat",
    kind = "note",
  }: {
    readonly author?: PersonId;
    readonly about?: PersonId;
    readonly text?: string;
    readonly kind?: NoteTerms["kind"];
  } = {},
): Promise<{ readonly note: NoteId }> {
  const terms: NoteTerms =
    kind === "note" ? { kind, text } : { kind, text, day: TODAY, link: "https://teams.example/l/message/1" };
  await succeeded(notes.writeNote(ports, author, { about, terms, request: request() }));
  const written = notesIn(await readDossier(ports, author, { types: ["note"] })).at(-1);
  if (!written) throw new Error("nothing was written");
  return { note: written.id };
}

/** Written and removed again. */
export async function removedNoteScene(ports: Ports) {
  const scene = await noteScene(ports);
  await succeeded(notes.removeNote(ports, employee, { ...scene, request: request() }));
  return scene;
}

/** Sara asks her manager something; answered when told so. */
export async function exchangeScene(
  ports: Ports,
  { text = "När får vi schemat?", answer }: { readonly text?: string; readonly answer?: string } = {},
): Promise<{ readonly exchange: ExchangeId }> {
  await succeeded(exchanges.sendExchange(ports, employee, { subject: employee, text, request: request() }));
  const [sent] = exchangesIn(await readDossier(ports, employee, { types: ["exchange"] }));
  if (!sent) throw new Error("nothing was sent");
  if (answer !== undefined)
    await succeeded(
      exchanges.answerExchange(ports, manager, {
        subject: employee,
        exchange: sent.id,
        text: answer,
        request: request(),
      }),
    );
  return { exchange: sent.id };
}
