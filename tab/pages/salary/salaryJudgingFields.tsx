import { Button, Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { SalaryBasisView } from "#bot/api/wire/salary.ts";
import { groundKindLabel } from "#core/content/salary.ts";
import { salaryStepLabels } from "#core/content/salaryCriteria.ts";
import { salaryJudgingTexts } from "#core/content/tab/salaryJudging.ts";
import { salaryPageTexts } from "#core/content/tab/salary.ts";
import { GOAL_KINDS, GOAL_LIMITS } from "#core/goal/goal.ts";
import { MAX_SALARY_TEXT } from "#core/salary/basis.ts";
import { LOWEST, STEPS, type SalaryStep } from "#core/salary/criteria.ts";
import { wasSaid } from "#core/salary/ground.ts";
import { MAX_PLAN_ROWS, PLAN_LIMITS } from "#core/salary/judgement.ts";
import { Rows } from "#tab/pages/contract/writing/contractRows.tsx";
import { ChoiceField, DayField, TextField } from "#tab/parts/fields.tsx";
import { FieldGroup } from "#tab/parts/fieldGroup.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import { Anchors } from "./salaryCriteriaList.tsx";
import { SalaryWording } from "./salaryWording.tsx";
import { groundPlace } from "./salaryState.ts";

type Judging = NonNullable<SalaryBasisView["judging"]>;
type Ground = Judging["grounds"][number];
/** What is written, as it is sent. */
export type Draft = Pick<Judging, "criteria" | "conditions" | "overall" | "ahead" | "plan">;
type PlanRow = Draft["plan"][number];
const NO_ROW: PlanRow = { what: "", support: "", due: "" };

export const draftOf = ({ criteria, conditions, overall, ahead, plan }: Judging): Draft => ({
  criteria,
  conditions,
  overall,
  ahead,
  plan,
});

const useStyles = makeStyles({
  grounds: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
  },
  ground: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "65ch" },
  legend: { fontWeight: tokens.fontWeightSemibold },
  surprise: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorPaletteDarkOrangeBorder2,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
});

type Writing = { readonly view: SalaryBasisView; readonly draft: Draft; readonly write: (draft: Draft) => void };
type Judged = Draft["criteria"][string];
const EMPTY: Judged = { step: "", motivation: "", grounds: [], lateReason: "" };

/** One criterion: the step in words, why, and what it rests on; a warning when nobody has heard of it before. */
export function CriterionFields({
  view,
  criterion,
  grounds,
  draft,
  write,
}: Writing & { readonly criterion: SalaryBasisView["criteria"][number]; readonly grounds: readonly Ground[] }) {
  const styles = useStyles();
  const t = useTexts(salaryJudgingTexts).judging;
  const { label } = useSaying();
  const said = draft.criteria[criterion.key] ?? EMPTY;
  const say = (changes: Partial<Judged>) =>
    write({ ...draft, criteria: { ...draft.criteria, [criterion.key]: { ...said, ...changes } } });
  const isSurprise =
    said.step === LOWEST && !grounds.some((each) => said.grounds.includes(each.id) && wasSaidBefore(each));
  return (
    <Panel heading={criterion.name} how={criterion.about}>
      <Anchors anchors={criterion.anchors} />
      <ChoiceField
        label={t.step(criterion.name)}
        value={said.step}
        choices={[
          { value: "", label: t.choose },
          ...STEPS.map((step) => ({ value: step, label: label(salaryStepLabels[step]) })),
        ]}
        onChange={(step) => say({ step: STEPS.find((each): each is SalaryStep => each === step) ?? "" })}
      />
      <TextField
        label={t.motivation}
        accessibleName={`${t.motivation}: ${criterion.name}`}
        hint={t.motivationHint}
        lines={4}
        max={MAX_SALARY_TEXT}
        value={said.motivation}
        onChange={(motivation) => say({ motivation })}
      />
      <SalaryWording field={t.motivation} text={said.motivation} part={criterion.key} />
      <FieldGroup legend={t.grounds}>
        <p className={styles.quiet}>{t.groundsHow}</p>
        <ul className={styles.grounds}>
          {grounds.map((ground) => (
            <GroundRow
              key={ground.id}
              ground={ground}
              subject={view.subject}
              checked={said.grounds.includes(ground.id)}
              onChange={(checked) =>
                say({
                  grounds: checked ? [...said.grounds, ground.id] : said.grounds.filter((each) => each !== ground.id),
                })
              }
            />
          ))}
        </ul>
      </FieldGroup>
      {isSurprise && (
        <div className={styles.surprise} role="group" aria-label={t.surprise(criterion.name)}>
          <strong>{t.surprise(criterion.name)}</strong>
          <span>{t.surpriseHow}</span>
          <TextField
            label={t.lateReason}
            accessibleName={`${t.lateReason}: ${criterion.name}`}
            seenBy={t.lateSeenBy(view.employee.name)}
            lines={2}
            max={MAX_SALARY_TEXT}
            value={said.lateReason}
            onChange={(lateReason) => say({ lateReason })}
          />
          <Button
            as="a"
            size="small"
            style={{ alignSelf: "flex-start" }}
            {...linkTo({ page: "followUps", subject: view.subject })}
          >
            {t.toFollowUps}
          </Button>
        </div>
      )}
    </Panel>
  );
}

/** The rule itself, of a ground as it came over the wire: its day and outcome are plain strings there. */
const wasSaidBefore = ({ kind, outcome }: Ground) =>
  wasSaid({ kind, outcome: outcome === "partly" || outcome === "notReached" ? outcome : undefined });

function GroundRow({
  ground: { kind, day: on, title, of },
  subject,
  checked,
  onChange,
}: {
  readonly ground: Ground;
  readonly subject: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  const styles = useStyles();
  const t = useTexts(salaryPageTexts);
  const { day, label } = useSaying();
  const name = `${label(groundKindLabel[kind])} ${day(on)}${title ? `: ${title}` : ""}`;
  return (
    <li className={styles.ground}>
      <Checkbox checked={checked} onChange={(_, data) => onChange(data.checked === true)} label={name} />
      <Link {...linkTo(groundPlace(subject, false, kind, of))} aria-label={`${t.openPage}: ${name}`}>
        {t.openPage}
      </Link>
    </li>
  );
}

/** What is said of the whole, what is needed ahead, and the plan where something needs development. */
export function WholeFields({ view, draft, write }: Writing) {
  const t = useTexts(salaryJudgingTexts).judging;
  const { ahead } = draft;
  const say = (changes: Partial<Draft["ahead"]>) => write({ ...draft, ahead: { ...ahead, ...changes } });
  const needsPlan = draft.plan.length > 0 || Object.values(draft.criteria).some(({ step }) => step === LOWEST);
  return (
    <>
      <Panel heading={t.overall}>
        <TextField
          label={t.conditions}
          hint={t.conditionsHint}
          lines={2}
          max={MAX_SALARY_TEXT}
          value={draft.conditions}
          onChange={(conditions) => write({ ...draft, conditions })}
        />
        <SalaryWording field={t.conditions} text={draft.conditions} part="conditions" />
        <TextField
          label={t.overall}
          hint={t.overallHint}
          lines={4}
          max={MAX_SALARY_TEXT}
          value={draft.overall}
          onChange={(overall) => write({ ...draft, overall })}
        />
        <SalaryWording field={t.overall} text={draft.overall} part="overall" />
      </Panel>
      <Panel heading={t.ahead} how={t.aheadHow(view.employee.name)}>
        <ChoiceField
          label={t.aheadKind}
          value={ahead.kind}
          choices={GOAL_KINDS.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
          onChange={(kind) => say({ kind: kind === "content" ? "content" : "performance" })}
        />
        <TextField
          label={t.aheadTitle}
          max={GOAL_LIMITS.title}
          value={ahead.title}
          onChange={(title) => say({ title })}
        />
        <TextField
          label={t.aheadMeasure}
          max={GOAL_LIMITS.measure}
          value={ahead.measure}
          onChange={(measure) => say({ measure })}
        />
        <DayField label={t.aheadDue} value={ahead.due} onChange={(due) => say({ due: due as Draft["ahead"]["due"] })} />
      </Panel>
      {needsPlan && (
        <Panel heading={t.plan} how={t.planHow}>
          <Rows
            rows={draft.plan}
            blank={NO_ROW}
            most={MAX_PLAN_ROWS}
            name={t.planRow}
            add={t.planAdd}
            onChange={(plan) => write({ ...draft, plan })}
          >
            {(row, onRow, name) => (
              <div key={name}>
                <TextField
                  label={t.planWhat}
                  max={PLAN_LIMITS.what}
                  value={row.what}
                  onChange={(what) => onRow({ ...row, what })}
                />
                <TextField
                  label={t.planSupport}
                  max={PLAN_LIMITS.support}
                  value={row.support}
                  onChange={(support) => onRow({ ...row, support })}
                />
                <DayField
                  label={t.planDue}
                  value={row.due}
                  onChange={(due) => onRow({ ...row, due: due as PlanRow["due"] })}
                />
              </div>
            )}
          </Rows>
        </Panel>
      )}
    </>
  );
}
