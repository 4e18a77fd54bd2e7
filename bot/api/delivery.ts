import { type PersonId, asId } from "#core/ids.ts";
import * as delivery from "#bot/usecases/delivery.ts";
import { personRef } from "./present.ts";
import { presentDelivery } from "./presentDelivery.ts";
import { type Route, plainly, reading } from "./route.ts";
import { DeliveryWire, TeamUnreachedWire, deliveryRequests } from "./wire/delivery.ts";

/** Whom the bot does not reach, for who looks after it, and for who leads those people. */
export const deliveryRoutes: readonly Route[] = [
  reading("/api/delivery", DeliveryWire, async ({ deps, actor, reader }) => {
    const found = await delivery.readDeliveryStatus(deps.ports, actor);
    return found && presentDelivery(reader, found);
  }),
  plainly("post", "/api/delivery/attempt", deliveryRequests.tryAgain, "deliveryTried", ({ deps, actor }, { person }) =>
    delivery.tryDeliveryAgain(deps.ports, actor, person === undefined ? undefined : asId<PersonId>(person)),
  ),
  reading("/api/team/unreached", TeamUnreachedWire, async ({ deps, actor, reader }) => {
    const found = await delivery.readTeamUnreached(deps.ports, actor);
    return found && { people: found.map((person) => personRef(reader, person)) };
  }),
];
