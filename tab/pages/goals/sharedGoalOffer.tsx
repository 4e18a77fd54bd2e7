import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SharedGoalsView } from "#bot/api/wire/sharedGoals.ts";
import { sharedGoalTexts } from "#core/content/tab/sharedGoals.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { talkTexts } from "#core/content/tab/talk.ts";
import { GOAL_LIMITS } from "#core/goal/goal.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { FieldGroup } from "#tab/parts/fieldGroup.tsx";
import { DayField, TextField } from "#tab/parts/fields.tsx";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { type Serves, ServesSelect } from "./servesSelect.tsx";

const useStyles = makeStyles({ error: { color: tokens.colorPaletteRedForeground1 } });

type Offering = {
  readonly view: SharedGoalsView;
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
};

/** A goal being offered to many: what it serves, its words, and to whom; a goal of the unit lends its words. */
export function OfferDialog({ view, refresh, onClose }: Offering) {
  const t = useTexts(sharedGoalTexts).offer;
  const { required, dayMissing } = useTexts(shellTexts);
  const { past } = useTexts(talkTexts).goals;
  const { today = "" } = useReader();
  const command = useCommand(refresh);
  const [title, setTitle] = useState("");
  const [measure, setMeasure] = useState("");
  const [due, setDue] = useState("");
  const [serves, setServes] = useState<Serves>();
  const [to, setTo] = useState<readonly string[]>(() => view.team.map(({ id }) => id));
  const [tried, setTried] = useState(false);
  const missing = (text: string) => (text.trim() === "" ? required : undefined);
  const faults = {
    title: missing(title),
    measure: missing(measure),
    due: due === "" ? dayMissing : due < today ? past : undefined,
    to: to.length === 0 ? t.nobody : undefined,
  };
  const shown = (fault: string | undefined) => (tried ? fault : undefined);

  const choose = (chosen: Serves | undefined) => {
    setServes(chosen);
    const goal = chosen?.kind === "orgGoal" ? view.orgGoals.find(({ id }) => id === chosen.id) : undefined;
    if (goal && title.trim() === "") setTitle(goal.title);
  };
  const send = async () => {
    setTried(true);
    const tooLong = title.length > GOAL_LIMITS.title || measure.length > GOAL_LIMITS.measure;
    if (tooLong || Object.values(faults).some((fault) => fault !== undefined)) return;
    const terms = { title, measure, due, serves: serves ?? { kind: "none" } };
    if (await command.run("POST", "/shared-goals", { terms, to })) onClose();
  };
  return (
    <ActDialog onClose={onClose} title={t.title} how={t.how} act={t.send} command={command} onAct={() => void send()}>
      <ServesSelect
        serves={serves}
        results={view.servable.map(({ holder, results }) => ({ name: holder.name, results }))}
        orgGoals={view.orgGoals}
        onChange={choose}
      />
      <TextField
        label={t.goal}
        required
        lines={2}
        max={GOAL_LIMITS.title}
        value={title}
        onChange={setTitle}
        error={shown(faults.title)}
        seenBy={t.seenBy}
      />
      <TextField
        label={t.measure}
        required
        lines={2}
        max={GOAL_LIMITS.measure}
        value={measure}
        onChange={setMeasure}
        error={shown(faults.measure)}
        seenBy={t.seenBy}
      />
      <DayField
        label={t.due}
        required
        min={today}
        value={due}
        onChange={setDue}
        error={shown(faults.due)}
        seenBy={t.seenBy}
      />
      <People team={view.team} to={to} onChange={setTo} error={shown(faults.to)} />
    </ActDialog>
  );
}

function People({
  team,
  to,
  onChange,
  error,
}: {
  readonly team: SharedGoalsView["team"];
  readonly to: readonly string[];
  readonly onChange: (to: readonly string[]) => void;
  readonly error: string | undefined;
}) {
  const styles = useStyles();
  const t = useTexts(sharedGoalTexts).offer;
  const all = to.length === team.length;
  return (
    <FieldGroup legend={t.who}>
      <Checkbox
        label={t.everybody}
        checked={all ? true : to.length > 0 ? "mixed" : false}
        onChange={() => onChange(all ? [] : team.map(({ id }) => id))}
      />
      {team.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name}
          checked={to.includes(id)}
          onChange={(_, { checked }) => onChange(checked ? [...to, id] : to.filter((each) => each !== id))}
        />
      ))}
      {error && (
        <span role="alert" className={styles.error}>
          {error}
        </span>
      )}
    </FieldGroup>
  );
}
