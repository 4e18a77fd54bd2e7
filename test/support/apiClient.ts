import { ulid } from "ulid";
import type { TemplateView } from "#bot/api/wire/administration.ts";
import type { Done, RefusalView } from "#bot/api/wire/answers.ts";
import type { AppraisalView } from "#bot/api/wire/appraisals.ts";
import type { ContractView } from "#bot/api/wire/contracts.ts";
import type { Start, Team } from "#bot/api/wire/overview.ts";

type Answer = { readonly status: number; readonly body: unknown };

/** One person's way to the tab's API of a local server. Signs in anew when the server's keys have changed. */
export function apiClient(origin: string, person: string) {
  let token: string | undefined;

  const signIn = async () => {
    const response = await fetch(`${origin}/local/sign-in`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ person }),
    });
    token = ((await response.json()) as { token: string }).token;
  };

  const call = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    if (!token) await signIn();
    const response = await fetch(`${origin}/api/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (response.status === 401) {
      token = undefined;
      return call(method, path, body);
    }
    return { status: response.status, body: await response.json() };
  };

  const get = async <T>(path: string): Promise<T> => {
    const { status, body } = await call("GET", path);
    if (status !== 200) throw new Error(`GET ${path}: ${status} ${JSON.stringify(body)}`);
    return body as T;
  };

  return {
    person,
    get,
    start: () => get<Start>("start"),
    team: () => get<Team>("team"),
    contract: (subject: string, id: string) => get<ContractView>(`contracts/${subject}/${id}`),
    template: (role: string, locale: string) => get<TemplateView>(`administration/templates/${role}/${locale}`),
    appraisal: (subject: string, id: string) => get<AppraisalView>(`appraisals/${subject}/${id}`),
    /** A command that must succeed. The same `request` sent again is the same command. */
    command: async (method: "POST" | "PUT", path: string, body: object, request: string = ulid()): Promise<Done> => {
      const { status, body: answer } = await call(method, path, { request, ...body });
      if (status !== 200) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(answer)}`);
      return answer as Done;
    },
    /** A command that must be refused. */
    refused: async (
      method: "POST" | "PUT",
      path: string,
      body: object,
    ): Promise<RefusalView & { readonly status: number }> => {
      const { status, body: answer } = await call(method, path, { request: ulid(), ...body });
      if (status === 200) throw new Error(`${method} ${path} was not refused`);
      return { status, ...(answer as RefusalView) };
    },
  };
}

export type ApiClient = ReturnType<typeof apiClient>;
