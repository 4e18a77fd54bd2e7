import { Button } from "@fluentui/react-components";
import { PrintRegular } from "@fluentui/react-icons/svg/print";
import { useState } from "react";
import { assessmentPageTexts } from "#core/content/tab/assessment.ts";
import { useCommand } from "#tab/api/api.tsx";
import { Ask } from "#tab/parts/ask.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { Quote } from "#tab/parts/quote.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { go, linkTo } from "#tab/routing/navigation.tsx";
import { type AssessmentAct, AssessmentDialog } from "./assessmentDialog.tsx";
import { type Assessing, otherIn } from "./assessmentState.ts";

/** What comes next in the assessment, and what its party can do about it. */
export function AssessmentActs({ assessing }: { readonly assessing: Assessing }) {
  const t = useTexts(assessmentPageTexts);
  const { day } = useSaying();
  const { view, me, path, place, refresh } = assessing;
  const [act, setAct] = useState<AssessmentAct>();
  const { run, busy, failure } = useCommand(refresh);
  const { can, state, mine } = view;
  const revise = async () => {
    const done = await run("POST", `${path}/revision`);
    if (done?.contract) go({ page: "contract", subject: place.subject, contract: done.contract });
  };
  const waitsAlone = mine?.status === "shared" && state === "open" && !can.show && !can.agree;
  return (
    <>
      <Ask
        text={saidOf(view, me, t)}
        more={
          <>
            {view.changeAsked && <Quote who={t.changeAsked} text={view.changeAsked} />}
            {view.confirmBy && <span>{t.confirm.until(day(view.confirmBy))}</span>}
            {waitsAlone && <span>{t.show.from(day(view.showFrom))}</span>}
          </>
        }
        acts={
          <>
            {can.write && (
              <Button
                as="a"
                appearance={state === "open" ? "primary" : "secondary"}
                {...linkTo({ ...place, page: "assessmentAnswers" })}
              >
                {mine && mine.answered > 0 ? t.goOn : t.answer}
              </Button>
            )}
            {can.compile && (
              <Button as="a" appearance="primary" {...linkTo({ ...place, page: "assessmentCompiling" })}>
                {t.compile}
              </Button>
            )}
            {can.agree && (
              <Button appearance="primary" onClick={() => setAct("agree")}>
                {t.agree.button}
              </Button>
            )}
            {can.confirm && (
              <Button appearance="primary" onClick={() => setAct("confirm")}>
                {t.confirm.button}
              </Button>
            )}
            {can.show && !can.agree && <Button onClick={() => setAct("show")}>{t.show.button}</Button>}
            {can.takeBack && (
              <Button disabledFocusable={busy} onClick={() => void run("POST", `${path}/view/taking-back`)}>
                {t.takeBack}
              </Button>
            )}
            {can.decline && <Button onClick={() => setAct("decline")}>{t.decline.button}</Button>}
            {can.askForChange && <Button onClick={() => setAct("askForChange")}>{t.askForChange.button}</Button>}
            {can.revise && (
              <Button appearance="primary" disabledFocusable={busy} onClick={() => void revise()}>
                {t.revise}
              </Button>
            )}
            {can.add && <Button onClick={() => setAct("add")}>{t.add.button}</Button>}
            {view.compiled && (
              <Button icon={<PrintRegular />} onClick={() => print()}>
                {t.print}
              </Button>
            )}
          </>
        }
      />
      <Refused failure={failure} />
      {act && <AssessmentDialog key={act} act={act} assessing={assessing} onClose={() => setAct(undefined)} />}
    </>
  );
}

/** Where the assessment is, in a sentence or two. */
function saidOf(view: Assessing["view"], me: string, t: (typeof assessmentPageTexts)["sv"]): string {
  const { state, party = "holder", confirmBy } = view;
  const { name } = otherIn(view);
  if (state === "compiled" && view.confirmations.some(({ by }) => by.id === me)) return t.confirm.waiting(name);
  if (state === "compiled" && confirmBy) return t.confirm.asItIs;
  if (state === "cancelled" && view.compiled) return t.calledOff.unconfirmed;
  if (state === "cancelled" && view.mine?.isRead) return t.calledOff.read(name);
  return t.next[state][party](name);
}
