import { talkTexts } from "#core/content/tab/talk.ts";
import { useTexts } from "../parts/reader.tsx";
import { SideBySide, type View } from "../parts/sideBySide.tsx";
import type { Talk } from "./talkState.ts";

/** What both have written before the talk, the employee's view first (P22, P23). */
export function TalkSideBySide({ talk: { view }, open }: { readonly talk: Talk; readonly open: boolean }) {
  const t = useTexts(talkTexts);
  const { mine, theirs, side } = view;
  const own = (field: string) => {
    const answer = mine?.answers[field];
    return answer && !answer.kept ? answer.value : "";
  };
  const ownView = { steps: mine?.steps ?? [], answer: own };
  const otherView = { steps: theirs.steps, answer: (field: string) => theirs.answers?.[field] ?? "" };
  const employee: View = { name: view.employee.name, role: t.employee, ...(side === "employee" ? ownView : otherView) };
  const manager: View = { name: view.manager.name, role: t.manager, ...(side === "manager" ? ownView : otherView) };
  return (
    <SideBySide first={employee} second={manager} open={open} heading={t.sideBySide.heading} how={t.sideBySide.how} />
  );
}
