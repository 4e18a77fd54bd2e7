import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, type SubmitEvent, useEffect, useRef } from "react";
import type { Command } from "#tab/api/api.tsx";
import { useFocusBack } from "#tab/parts/actDialog.tsx";
import { Refused } from "#tab/parts/page.tsx";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A form that stands where what it makes will stand. It takes the focus when somebody opens it, and gives it back. */
export function BetweenForm({
  label,
  act,
  cancel,
  command,
  takesFocus,
  onAct,
  onCancel,
  children,
}: {
  readonly label: string;
  readonly act: string;
  readonly cancel: string;
  readonly command: Command;
  readonly takesFocus: boolean;
  readonly onAct: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  useFocusBack();
  useEffect(() => {
    if (takesFocus) form.current?.querySelector("textarea")?.focus();
  }, [takesFocus]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onAct();
  };
  return (
    <form ref={form} className={styles.form} aria-label={label} onSubmit={submit} noValidate>
      {children}
      <Refused failure={command.failure} />
      <div className={styles.acts}>
        <Button appearance="primary" type="submit" disabledFocusable={command.busy}>
          {act}
        </Button>
        <Button onClick={onCancel}>{cancel}</Button>
      </div>
    </form>
  );
}
