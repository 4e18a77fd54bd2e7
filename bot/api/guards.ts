import type { Next, Request, RequestHandler, Response } from "restify";
import type { PersonId } from "#core/ids.ts";
import type { CheckToken } from "#bot/auth/tokens.ts";

/** Where Teams and Microsoft 365 show the tab (Microsoft: tab prerequisites, frame-ancestors). */
const FRAMED_BY = [
  "'self'",
  "https://teams.microsoft.com",
  "https://*.teams.microsoft.com",
  "https://*.cloud.microsoft",
  "https://*.microsoft365.com",
  "https://*.office.com",
  "https://outlook.office365.com",
];
const LOCAL_HOSTS = ["http://localhost:*", "http://127.0.0.1:*"];

/** What every answer says to the browser; a route that may be kept says so itself afterwards. */
export function securityHeaders(isLocal: boolean): RequestHandler {
  const ancestors = isLocal ? [...FRAMED_BY, ...LOCAL_HOSTS] : FRAMED_BY;
  const policy = [
    "default-src 'self'",
    // Fluent UI writes its styles into the page.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `frame-ancestors ${ancestors.join(" ")}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
  return (_request: Request, response: Response, next: Next) => {
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-store");
    if (!isLocal) response.setHeader("Strict-Transport-Security", "max-age=31536000");
    next();
  };
}

/** Only JSON, and only as it is: a body that must be unpacked first can be a thousand times what it seems. */
export const onlyPlainJson: RequestHandler = (request: Request, response: Response, next: Next) => {
  const writes = request.method === "POST" || request.method === "PUT";
  const isJson = request.getContentType() === "application/json" && request.header("content-encoding", "") === "";
  if (!writes || isJson) {
    next();
    return;
  }
  response.send(415, answerTo(415));
  next(false);
};

/** Lets in who brings a token that is believed; `whoIs` then says who asks. Nothing else of a request names a person. */
export function authentication(checkToken: CheckToken) {
  const signedIn = new WeakMap<Request, PersonId>();
  const authenticate: RequestHandler = (request: Request, response: Response, next: Next) => {
    const token = /^Bearer (\S+)$/i.exec(request.header("authorization", ""))?.[1];
    const checked = token ? checkToken(token) : Promise.resolve(undefined);
    checked.then(
      (person) => {
        if (!person) {
          response.send(401, answerTo(401));
          next(false);
          return;
        }
        signedIn.set(request, person);
        // What the throttle counts by.
        request.username = person;
        next();
      },
      (fault: unknown) => next(fault),
    );
  };
  return { authenticate, whoIs: (request: Request) => signedIn.get(request) };
}

/** What is said when there is no use case, and so no language of a known person, to say it: both languages, no details. */
export function answerTo(status: number) {
  const says = (key: string, sv: string, en: string) => ({ key, message: `${sv} · ${en}`, params: {} });
  switch (status) {
    case 401:
      return says("signIn", "Logga in igen.", "Sign in again.");
    case 404:
    case 405:
      return says("notFound", "Sidan finns inte.", "There is no such page.");
    case 413:
      return says("tooLong", "Det var för mycket text på en gång.", "That was too much text at once.");
    case 429:
      return says("busy", "Vänta en liten stund och försök igen.", "Wait a moment and try again.");
    default:
      return status < 500
        ? says("invalid", "Frågan gick inte att förstå.", "The request could not be understood.")
        : says(
            "fault",
            "Något gick fel hos oss. Försök igen om en stund.",
            "Something went wrong. Try again in a while.",
          );
  }
}
