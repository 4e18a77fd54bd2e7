import restify, { type Request, type RequestHandler } from "restify";

const MAX_BODY_BYTES = 256 * 1024;
/** Of files with a whole municipality in them. */
const MAX_FILES_BYTES = 5 * 1024 * 1024;

const plain = restify.plugins.bodyReader({ maxBodySize: MAX_BODY_BYTES });
const withFiles = restify.plugins.bodyReader({ maxBodySize: MAX_FILES_BYTES });
const parse = restify.plugins.jsonBodyParser();

/** Reads what was sent, as JSON; of whom `takesFiles` lets, far more. Stands after what decides whether anything is to be read. */
export function readBody(takesFiles: (request: Request) => boolean = () => false): readonly RequestHandler[] {
  const read: RequestHandler = (request, response, next) => {
    (takesFiles(request) ? withFiles : plain)(request, response, next);
  };
  return [read, parse].flat();
}
