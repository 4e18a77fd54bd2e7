import { Server } from "node:net";

/**
 * Loaded before the playground, which would listen on every interface: there anybody on the network could chat as anybody.
 * A port without a host is taken on loopback only.
 */
// oxlint-disable-next-line typescript/unbound-method -- called with the server as `this` below
const listen = Server.prototype.listen as (this: Server, ...args: readonly unknown[]) => Server;

Server.prototype.listen = function loopbackOnly(this: Server, ...args: readonly unknown[]): Server {
  const [port, host, ...rest] = args;
  const isPort = typeof port === "number" || typeof port === "string";
  return isPort && typeof host !== "string"
    ? listen.call(this, port, "127.0.0.1", host, ...rest)
    : listen.call(this, ...args);
};
