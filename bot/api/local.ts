import type { Request, Response, Server } from "restify";
import { z } from "zod";
import type { PersonId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Person } from "#core/organisation/organisation.ts";
import { readBody } from "./body.ts";

/** Sign-in as an example person; only the local run has it. */
export type LocalSignIn = {
  readonly people: () => readonly Person[];
  readonly signIn: (person: PersonId) => Promise<string>;
};

const SignIn = z.object({ person: z.string() });

/** Who can be signed in as, and their tokens, which then go through the same checks as any. */
export function mountLocal(server: Server, { people, signIn }: LocalSignIn, directory: () => Directory) {
  server.get("/local/people", async (_request: Request, response: Response) => {
    const unitName = (unit: Person["unit"]) => directory().unit(unit)?.name ?? "";
    response.send(200, {
      people: people().map(({ id, name, title, unit }) => ({ id, name, title, unit: unitName(unit) })),
    });
  });
  server.post("/local/sign-in", ...readBody(), async (request: Request, response: Response) => {
    const wanted = SignIn.safeParse(request.body).data?.person;
    const person = people().find(({ id }) => id === wanted);
    if (person) response.send(200, { token: await signIn(person.id) });
    else
      response.send(404, {
        key: "notFound",
        message: "Det finns ingen sådan person. · There is no such person.",
        params: {},
      });
  });
}
