import { Link, Spinner } from "@fluentui/react-components";
import type { UnitCoverageView } from "#bot/api/wire/organisation.ts";
import { chainTexts } from "#core/content/tab/chain.ts";
import { coverageTexts } from "#core/content/tab/coverage.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { useResource } from "#tab/api/api.tsx";
import { DataTable } from "#tab/parts/dataTable.tsx";
import { Unavailable } from "#tab/parts/page.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import type { CoveredUnit } from "./coverageNumbers.ts";

type Named = UnitCoverageView["people"][number];

/** The names behind one unit's bars. */
export function UnitNames({ unit }: { readonly unit: CoveredUnit }) {
  const { coverage: t } = useTexts(coverageTexts);
  const { loading } = useTexts(shellTexts);
  const { data, failure, refresh } = useResource<UnitCoverageView>(
    `/organisation/coverage/${encodeURIComponent(unit.unit)}`,
  );
  if (!data)
    return failure ? <Unavailable failure={failure} retry={refresh} /> : <Spinner size="tiny" label={loading} />;
  if (data.people.length === 0) return <span>{t.noNames}</span>;
  return (
    <DataTable
      label={t.namesIn(unit.name)}
      columns={[t.columns.person, t.columns.contract, t.columns.talk]}
      rows={data.people.map((named) => ({
        key: named.person.id,
        head: named.person.name,
        cells: [<ContractOf key="contract" named={named} />, <TalkOf key="talk" named={named} />],
      }))}
    />
  );
}

function ContractOf({ named: { person, contract } }: { readonly named: Named }) {
  const { coverage: t } = useTexts(coverageTexts);
  const { overdue } = useTexts(chainTexts);
  const { day } = useSaying();
  if (!contract) return t.notLeading;
  if (!contract.id || !contract.to) return t.missing;
  return (
    <span>
      <Link inline {...linkTo({ page: "contract", subject: person.id, contract: contract.id })}>
        {t.until(day(contract.to))}
      </Link>
      {contract.late.map((late) => (
        <span key={late}>, {overdue[late].toLowerCase()}</span>
      ))}
    </span>
  );
}

function TalkOf({ named: { talk } }: { readonly named: Named }) {
  const { coverage: t } = useTexts(coverageTexts);
  const { day } = useSaying();
  if (!talk) return "";
  const ahead = talk.ahead !== undefined && t.aheadOn(day(talk.ahead));
  if (talk.standing === "held" && talk.held)
    return [t.heldOn(day(talk.held)), ahead].filter((each) => each !== false).join(". ");
  return [ahead || t.noTalk, talk.held && t.lastHeld(day(talk.held))].filter(Boolean).join(". ");
}
