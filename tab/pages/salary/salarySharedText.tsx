import { Badge, Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SalaryBasisView } from "#bot/api/wire/salary.ts";
import { groundKindLabel } from "#core/content/salary.ts";
import { salaryStepLabels } from "#core/content/salaryCriteria.ts";
import { salaryBasisTexts } from "#core/content/tab/salaryBasis.ts";
import { GOAL_LIMITS } from "#core/goal/goal.ts";
import { useCommand } from "#tab/api/api.tsx";
import { ActDialog } from "#tab/parts/actDialog.tsx";
import { SeenBy, TextField } from "#tab/parts/fields.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { Panel } from "#tab/parts/panel.tsx";
import { Quote } from "#tab/parts/quote.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";
import { groundPlace } from "./salaryState.ts";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXL,
  },
  judgement: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, breakInside: "avoid" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, whiteSpace: "pre-line", maxWidth: "65ch" },
  quiet: { color: tokens.colorNeutralForeground2 },
  plain: { margin: 0, paddingInlineStart: "1.2em" },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Shown = {
  readonly view: SalaryBasisView;
  readonly path: string;
  readonly refresh: () => Promise<void>;
};

/** The judgement as it was shared, criterion by criterion, with what each rests on; nothing is added up. */
export function SalarySharedText({ view, path, refresh }: Shown) {
  const styles = useStyles();
  const texts = useTexts(salaryBasisTexts);
  const t = texts.shared;
  const { day, label, instant } = useSaying();
  const { shared } = view;
  if (!shared) return null;
  return (
    <>
      <Panel heading={t.heading(instant(shared.at))} how={t.how}>
        {shared.goalsHidden && <SeenBy text={t.goalsHidden} />}
        <ul className={styles.list}>
          {shared.judgements.map(({ criterion, step, motivation, lateReason, grounds }) => (
            <li key={criterion.key} className={styles.judgement}>
              <div className={styles.head}>
                <h3 className={styles.name}>{criterion.name}</h3>
                <Badge appearance="tint" size="large" color={step === "develop" ? "warning" : "informative"}>
                  {label(salaryStepLabels[step])}
                </Badge>
              </div>
              <span className={styles.quiet}>{criterion.anchors[step]}</span>
              <p className={styles.text}>{motivation}</p>
              {lateReason && <Quote who={t.late} text={lateReason} />}
              <div>
                <span className={styles.quiet}>{t.rests}</span>
                <ul className={styles.plain}>
                  {grounds.map((ground) => (
                    <li key={ground.id}>
                      {shared.goalsHidden && ground.kind === "goal" ? (
                        `${label(groundKindLabel.goal)} ${day(ground.day)}`
                      ) : (
                        <Link {...linkTo(groundPlace(view.subject, view.as === "employee", ground.kind, ground.of))}>
                          {label(groundKindLabel[ground.kind])} {day(ground.day)}
                          {ground.title && `: ${ground.title}`}
                        </Link>
                      )}
                    </li>
                  ))}
                </ul>
              </div>
            </li>
          ))}
        </ul>
        {shared.conditions && (
          <>
            <h3 className={styles.name}>{t.conditions}</h3>
            <p className={styles.text}>{shared.conditions}</p>
          </>
        )}
        <h3 className={styles.name}>{t.overall}</h3>
        <p className={styles.text}>{shared.overall}</p>
        {shared.plan.length > 0 && (
          <>
            <h3 className={styles.name}>{t.plan}</h3>
            <ul className={styles.plain}>
              {shared.plan.map(({ what, support, due }) => (
                <li key={`${what} ${due}`}>
                  {what}, {t.aheadBy(day(due))}
                  {support && `. ${support}`}
                </li>
              ))}
            </ul>
          </>
        )}
      </Panel>
      <Ahead view={view} path={path} refresh={refresh} />
      {shared.comment && (
        <Panel heading={texts.basis.comment.heading}>
          <Quote text={shared.comment} />
        </Panel>
      )}
      {shared.readAt && <p className={styles.text}>{texts.basis.read.was(instant(shared.readAt))}</p>}
      {shared.unreadUntil && (
        <p className={styles.text}>
          {view.state === "closed"
            ? texts.basis.read.lapsed(day(shared.unreadUntil))
            : texts.basis.read.closes(day(shared.unreadUntil))}
        </p>
      )}
      {shared.additions.length > 0 && (
        <Panel heading={texts.basis.add.heading}>
          {shared.additions.map(({ by, at, text }) => (
            <Quote key={at} who={`${by.name}, ${instant(at)}`} text={text} />
          ))}
        </Panel>
      )}
    </>
  );
}

/** What is needed ahead, as a goal that the employee takes on or takes up in the next talk. */
function Ahead({ view, path, refresh }: Shown) {
  const styles = useStyles();
  const t = useTexts(salaryBasisTexts).shared;
  const { day } = useSaying();
  const [taking, setTaking] = useState(false);
  const leaving = useCommand(refresh);
  const { shared, can } = view;
  if (!shared) return null;
  const { title, measure, due, answer } = shared.ahead;
  return (
    <Panel heading={t.ahead}>
      <p className={styles.text}>
        {title}, {t.aheadBy(day(due))}
      </p>
      <span className={styles.quiet}>{t.measure(measure)}</span>
      {answer && <strong>{t.answered[answer]}</strong>}
      <div className={styles.acts} data-print="no">
        {/* To have read all of it comes first. */}
        {can.answerAhead && (
          <Button appearance={answer || can.confirmRead ? "secondary" : "primary"} onClick={() => setTaking(true)}>
            {t.take.button}
          </Button>
        )}
        {can.leaveForTalk && (
          <Button disabledFocusable={leaving.busy} onClick={() => void leaving.run("POST", `${path}/goal/leaving`)}>
            {t.leave}
          </Button>
        )}
        {answer === "taken" && (
          <Button as="a" {...linkTo(groundPlace(view.subject, view.as === "employee", "goal", ""))}>
            {t.toGoal}
          </Button>
        )}
      </div>
      <Refused failure={leaving.failure} />
      {taking && <TakeDialog path={path} refresh={refresh} onClose={() => setTaking(false)} />}
    </Panel>
  );
}

function TakeDialog({ path, refresh, onClose }: Omit<Shown, "view"> & { readonly onClose: () => void }) {
  const t = useTexts(salaryBasisTexts).shared.take;
  const command = useCommand(refresh);
  const [dueReason, setDueReason] = useState("");
  const take = async () => {
    if (await command.run("POST", `${path}/goal`, { dueReason })) onClose();
  };
  return (
    <ActDialog onClose={onClose} title={t.title} how={t.how} act={t.act} command={command} onAct={() => void take()}>
      <TextField label={t.reason} max={GOAL_LIMITS.dueReason} value={dueReason} onChange={setDueReason} />
    </ActDialog>
  );
}
