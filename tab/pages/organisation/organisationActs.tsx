import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { OrganisationView } from "#bot/api/wire/orgGoals.ts";
import { organisationTexts } from "#core/content/tab/organisation.ts";
import { ORG_GOAL_LIMITS } from "#core/orgGoal/orgGoal.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { TextField } from "#tab/parts/fields.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import type { OrgGoal } from "./organisationGoals.ts";

export type GoalAct = "decide" | "close" | "replace" | "discard";
const PATHS: { readonly [A in GoalAct]: string } = {
  decide: "decision",
  close: "closing",
  replace: "replacement",
  discard: "discarding",
};

/** What is done to a goal by a decision: put in force, closed, replaced; or a draft thrown away. */
export function GoalActDialog({
  act,
  goal,
  view,
  refresh,
  onClose,
}: {
  readonly act: GoalAct;
  readonly goal: OrgGoal;
  readonly view: OrganisationView;
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const t = useTexts(organisationTexts);
  const command = useCommand(refresh);
  const [reference, setReference] = useState("");
  const [why, setWhy] = useState("");
  const [replacement, setReplacement] = useState("");
  const [tried, setTried] = useState(false);
  const others = view.goals.filter(
    ({ id, state, terms }) => id !== goal.id && state === "decided" && terms.level === goal.terms.level,
  );
  const needsGrounds = act !== "discard";
  const faults = {
    reference: needsGrounds && reference.trim() === "" ? t.form.missingReference : undefined,
    why: needsGrounds && act !== "decide" && why.trim() === "" ? t.form.missingWhy : undefined,
    replacement: act === "replace" && replacement === "" ? t.replace.missing : undefined,
  };
  const shown = (fault: string | undefined) => (tried ? fault : undefined);
  const run = async () => {
    setTried(true);
    if (Object.values(faults).some((fault) => fault !== undefined)) return;
    const done = await command.run("POST", `/organisation/goals/${encodeURIComponent(goal.id)}/${PATHS[act]}`, {
      ...(needsGrounds && { grounds: { reference, why } }),
      ...(act === "decide" && { seenRev: goal.rev }),
      ...(act === "replace" && { replacement }),
    });
    if (done) onClose();
  };
  const said = t[act];
  return (
    <ActDialog
      onClose={onClose}
      title={typeof said.title === "string" ? said.title : said.title(goal.terms.title)}
      how={said.how}
      act={said.act}
      command={command}
      onAct={() => void run()}
    >
      {act === "replace" && (
        <Field
          label={t.replace.by}
          required
          {...(shown(faults.replacement) && {
            validationMessage: faults.replacement,
            validationState: "error" as const,
          })}
        >
          <Select value={replacement} onChange={(_, { value }) => setReplacement(value)}>
            <option value="">{t.replace.choose}</option>
            {others.map(({ id, terms }) => (
              <option key={id} value={id}>
                {terms.title}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {needsGrounds && (
        <>
          <TextField
            label={t.form.reference}
            hint={t.form.referenceHint}
            required
            max={ORG_GOAL_LIMITS.reference}
            value={reference}
            onChange={setReference}
            error={shown(faults.reference)}
          />
          <TextField
            label={act === "decide" ? t.form.whyFirst : t.why}
            required={act !== "decide"}
            lines={2}
            max={ORG_GOAL_LIMITS.why}
            value={why}
            onChange={setWhy}
            error={shown(faults.why)}
            seenBy={t.decidedSeenBy}
          />
        </>
      )}
    </ActDialog>
  );
}
