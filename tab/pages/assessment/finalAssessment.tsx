import { Button } from "@fluentui/react-components";
import { handoverTexts } from "#core/content/tab/handover.ts";
import { useCommand } from "#tab/api/api.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { useTexts } from "#tab/parts/reader.tsx";
import { go } from "#tab/routing/navigation.tsx";

/** Opens an assessment before a contract ends or passes on: the two who have worked together look back (D8). */
export function FinalAssessment({
  subject,
  contract,
  label,
}: {
  readonly subject: string;
  readonly contract: string;
  readonly label?: string;
}) {
  const t = useTexts(handoverTexts);
  const { run, busy, failure } = useCommand();
  const open = async () => {
    const done = await run("POST", `/contracts/${subject}/${contract}/assessments`);
    if (done?.assessment) go({ page: "assessment", subject, assessment: done.assessment });
  };
  return (
    <>
      <Button
        disabledFocusable={busy}
        onClick={() => void open()}
        {...(label !== undefined && { "aria-label": label })}
      >
        {t.assess}
      </Button>
      <Refused failure={failure} />
    </>
  );
}
