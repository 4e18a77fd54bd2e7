import { Field, Select, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { OrganisationView } from "#bot/api/wire/orgGoals.ts";
import { orgGoalLevelLabel } from "#core/content/states.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { organisationTexts } from "#core/content/tab/organisation.ts";
import { ORG_GOAL_LEVELS, ORG_GOAL_LIMITS, type OrgGoalLevel } from "#core/orgGoal/orgGoal.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { DayField, TextField } from "#tab/parts/fields.tsx";
import { useOrgGoalName } from "#tab/parts/orgGoalName.ts";
import { useReader, useSaying, useTexts } from "#tab/parts/reader.tsx";
import type { OrgGoal } from "./organisationGoals.ts";

// A long name is cut off rather than widening the dialog.
const useStyles = makeStyles({ choice: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } } });

/** A goal being worded: a new one, a draft, or a decided one that gets a new version by a decision. */
export function GoalForm({
  goal,
  view,
  refresh,
  onClose,
}: {
  readonly goal?: OrgGoal;
  readonly view: OrganisationView;
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { form: t, draftSeenBy, decidedSeenBy } = useTexts(organisationTexts);
  const { dayMissing } = useTexts(shellTexts);
  const { label } = useSaying();
  const orgGoalName = useOrgGoalName();
  const { today = "" } = useReader();
  const command = useCommand(refresh);
  const before = goal?.terms;
  const [level, setLevel] = useState<OrgGoalLevel>(before?.level ?? "unit");
  const [title, setTitle] = useState(before?.title ?? "");
  const [measure, setMeasure] = useState(before?.measure ?? "");
  const [target, setTarget] = useState(before?.target ?? "");
  const [unit, setUnit] = useState(before?.unit?.id ?? view.can.units[0]?.id ?? "");
  const [parent, setParent] = useState(before?.parent?.id ?? "");
  const [from, setFrom] = useState(before?.from ?? today);
  const [to, setTo] = useState(before?.to ?? "");
  const [reference, setReference] = useState("");
  const [why, setWhy] = useState("");
  const [tried, setTried] = useState(false);

  const changing = goal?.state === "decided";
  // What the council decides is HR's to enter; the head of a unit enters what belongs to one.
  const levels = ORG_GOAL_LEVELS.filter(
    (each) => view.can.levels.includes(each) || each === "unit" || each === "authority",
  );
  const parents = view.goals.filter(({ id, state }) => state === "decided" && id !== goal?.id);
  const missing = (text: string, says: string) => (text.trim() === "" ? says : undefined);
  const faults = {
    title: missing(title, t.missingName),
    measure: missing(measure, t.missingMeasure),
    unit: level === "unit" ? missing(unit, t.missingUnit) : undefined,
    parent: level === "vision" ? undefined : missing(parent, t.missingParent),
    from: missing(from, dayMissing),
    reference: changing ? missing(reference, t.missingReference) : undefined,
    why: changing ? missing(why, t.missingWhy) : undefined,
  };
  const shown = (fault: string | undefined) => (tried ? fault : undefined);
  const invalid = (fault: string | undefined) =>
    shown(fault) === undefined ? {} : { validationMessage: fault, validationState: "error" as const };

  const save = async () => {
    setTried(true);
    if (Object.values(faults).some((fault) => fault !== undefined)) return;
    const terms = {
      level,
      title,
      measure,
      target,
      from,
      ...(unit !== "" && level !== "vision" && { unit }),
      ...(parent !== "" && level !== "vision" && { parent }),
      ...(to !== "" && { to }),
    };
    const path = "/organisation/goals";
    const own = goal && `${path}/${encodeURIComponent(goal.id)}`;
    const done = !own
      ? await command.run("POST", path, { terms })
      : changing
        ? await command.run("POST", `${own}/change`, { terms, grounds: { reference, why }, seenRev: goal.rev })
        : await command.run("PUT", own, { terms, seenRev: goal.rev });
    if (done) onClose();
  };

  return (
    <ActDialog
      onClose={onClose}
      title={!goal ? t.newTitle : changing ? t.changeTitle : t.editTitle}
      how={changing ? t.changeHow : t.newHow}
      act={changing ? t.saveChange : t.save}
      command={command}
      onAct={() => void save()}
    >
      <Field label={t.level} required>
        <Select value={level} onChange={(_, { value }) => setLevel(levels.find((each) => each === value) ?? "unit")}>
          {levels.map((each) => (
            <option key={each} value={each}>
              {label(orgGoalLevelLabel[each])}
            </option>
          ))}
        </Select>
      </Field>
      <TextField
        label={t.name}
        required
        lines={2}
        max={ORG_GOAL_LIMITS.title}
        value={title}
        onChange={setTitle}
        error={shown(faults.title)}
        seenBy={changing ? decidedSeenBy : draftSeenBy}
      />
      <TextField
        label={t.measure}
        required
        lines={2}
        max={ORG_GOAL_LIMITS.measure}
        value={measure}
        onChange={setMeasure}
        error={shown(faults.measure)}
      />
      <TextField label={t.target} max={ORG_GOAL_LIMITS.target} value={target} onChange={setTarget} />
      {level !== "vision" && (
        <>
          <Field label={t.parent} required {...invalid(faults.parent)}>
            <Select className={styles.choice} value={parent} onChange={(_, { value }) => setParent(value)}>
              <option value="">{t.noParent}</option>
              {parents.map(({ id, terms }) => (
                <option key={id} value={id}>
                  {orgGoalName(terms)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={t.unit} required={level === "unit"} {...invalid(faults.unit)}>
            <Select value={unit} onChange={(_, { value }) => setUnit(value)}>
              <option value="">{t.noUnit}</option>
              {view.can.units.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
      <DayField label={t.from} required value={from} onChange={setFrom} error={shown(faults.from)} />
      <DayField label={t.to} value={to} onChange={setTo} min={from} />
      {changing && (
        <>
          <TextField
            label={t.reference}
            hint={t.referenceHint}
            required
            max={ORG_GOAL_LIMITS.reference}
            value={reference}
            onChange={setReference}
            error={shown(faults.reference)}
          />
          <TextField
            label={t.why}
            required
            lines={2}
            max={ORG_GOAL_LIMITS.why}
            value={why}
            onChange={setWhy}
            error={shown(faults.why)}
            seenBy={decidedSeenBy}
          />
        </>
      )}
    </ActDialog>
  );
}
