import { Button } from "@fluentui/react-components";
import type { ContractView } from "#bot/api/wire.ts";
import { assessmentPageTexts } from "#core/content/tab/assessment.ts";
import { useTexts } from "../parts/reader.tsx";
import { linkTo } from "../routing/navigation.tsx";

const ASSESSED: ReadonlySet<ContractView["state"]> = new Set<ContractView["state"]>([
  "active",
  "awaitingNewPrincipal",
  "superseded",
  "ended",
]);

/** The way from a contract to its assessments, for its parties. */
export function ContractAssessments({ view, me }: { readonly view: ContractView; readonly me: string }) {
  const t = useTexts(assessmentPageTexts);
  if (!ASSESSED.has(view.state) || (me !== view.holder.id && me !== view.principal.id)) return null;
  return (
    <Button
      as="a"
      style={{ alignSelf: "flex-start" }}
      data-print="no"
      {...linkTo({ page: "assessments", subject: view.holder.id })}
    >
      {t.ofContract}
    </Button>
  );
}
