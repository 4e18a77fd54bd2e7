import { CONTAINERS, type Container } from "./store.ts";

/** What infra and the emulator make of each container: one source for both. */
export type ContainerDefinition = {
  readonly id: Container;
  readonly partitionKey: { readonly kind: "Hash"; readonly version: 2; readonly paths: readonly ["/partition"] };
  readonly indexingPolicy: {
    readonly indexingMode: "consistent";
    readonly automatic: true;
    readonly includedPaths: readonly { readonly path: string }[];
    readonly excludedPaths: readonly { readonly path: string }[];
    readonly compositeIndexes: readonly (readonly { readonly path: string; readonly order: "ascending" }[])[];
  };
};

/**
 * Only what the port asks by is indexed, since every index is paid for at each write: the partition (not indexed by itself),
 * the type, the due moment, and both together for what is due of a type. Cosmos DB always indexes the id. No time to live: what expires is removed by the product, which
 * leaves a record of it.
 * https://learn.microsoft.com/azure/cosmos-db/index-policy
 */
const definition = (id: Container): ContainerDefinition => ({
  id,
  partitionKey: { kind: "Hash", version: 2, paths: ["/partition"] },
  indexingPolicy: {
    indexingMode: "consistent",
    automatic: true,
    includedPaths: [{ path: "/partition/?" }, { path: "/type/?" }, { path: "/dueAt/?" }],
    excludedPaths: [{ path: "/*" }, { path: '/"_etag"/?' }],
    compositeIndexes: [
      [
        { path: "/type", order: "ascending" },
        { path: "/dueAt", order: "ascending" },
      ],
    ],
  },
});

export const CONTAINER_DEFINITIONS: readonly ContainerDefinition[] = CONTAINERS.map(definition);
