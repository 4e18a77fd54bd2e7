import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Request, Response, Server } from "restify";

const TYPES: { readonly [extension: string]: string } = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/** A name as the build gives it: no folder, no dot in front, so that nothing outside the assets can be named. */
const ASSET_NAME = /^[\w-][\w.-]*$/;

type File = { readonly plain: Buffer; readonly packed: Buffer };

const pack = promisify(gzip);

/**
 * The built tab. Assets have their content in their name and never change, so each is read and packed once; every other path
 * below /tab/ is a page of the one page, whose file is read anew, since it changes when the tab is built.
 */
export function mountTab(server: Server, folder: string) {
  const kept = new Map<string, File>();

  server.get("/tab/assets/*", async (request: Request, response: Response) => {
    const name = String((request.params as { readonly "*"?: string })["*"]);
    const file = ASSET_NAME.test(name)
      ? (kept.get(name) ?? (await readPacked(join(folder, "assets", name))))
      : undefined;
    if (!file) {
      response.send(404, { key: "notFound", message: "Filen finns inte. · There is no such file.", params: {} });
      return;
    }
    kept.set(name, file);
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    sendFile(request, response, file, TYPES[extname(name)] ?? "application/octet-stream");
  });

  const page = async (request: Request, response: Response) => {
    const file = await readPacked(join(folder, "index.html"));
    if (!file) {
      response.setHeader("Content-Type", "text/plain; charset=utf-8");
      response.sendRaw(
        503,
        "Fliken är inte byggd: kör npm run build. · The tab has not been built: run npm run build.",
      );
      return;
    }
    response.setHeader("Cache-Control", "no-cache");
    sendFile(request, response, file, TYPES[".html"] ?? "");
  };
  server.get("/tab", page);
  server.get("/tab/*", page);
}

function sendFile(request: Request, response: Response, { plain, packed }: File, type: string) {
  const takesPacked = /\bgzip\b/.test(request.header("accept-encoding", ""));
  response.setHeader("Content-Type", type);
  response.setHeader("Vary", "Accept-Encoding");
  if (takesPacked) response.setHeader("Content-Encoding", "gzip");
  response.sendRaw(200, takesPacked ? packed : plain);
}

async function readPacked(path: string): Promise<File | undefined> {
  try {
    const plain = await readFile(path);
    return { plain, packed: await pack(plain) };
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw fault;
  }
}
