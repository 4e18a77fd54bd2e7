import type { Contract, Draft } from "#core/contract/contract.ts";

/** What a contract takes with it from state to state: who it is between and about what. */
export function identityOf(contract: Contract) {
  const {
    type,
    schema,
    id,
    holder,
    principal,
    handovers,
    steppedIn,
    title,
    unit,
    createdBy,
    createdAt,
    replaces,
    template,
  } = contract;
  return {
    type,
    schema,
    id,
    holder,
    principal,
    ...(handovers && { handovers }),
    ...(steppedIn && { steppedIn }),
    title,
    unit,
    createdBy,
    createdAt,
    ...(replaces && { replaces }),
    ...(template && { template }),
  };
}

/** And the wording it stands for. */
export function wordingOf(contract: Exclude<Contract, Draft>) {
  const { revision, hash, proposedBy, proposedAt, period, assessments, pointing } = contract;
  return { revision, hash, proposedBy, proposedAt, period, assessments, ...(pointing && { pointing }) };
}
