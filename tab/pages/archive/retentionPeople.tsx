import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { RunPeopleView } from "#bot/api/wire/archive.ts";
import { recordKindTexts } from "#core/content/archive/recordKinds.ts";
import { archiveTexts } from "#core/content/tab/archive.ts";
import { useResource } from "#tab/api/api.tsx";
import { useFocusBack } from "#tab/parts/actDialog.tsx";
import { Loaded } from "#tab/parts/page.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";

const useStyles = makeStyles({
  how: { margin: 0, color: tokens.colorNeutralForeground2 },
  pager: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** In whose dossiers something is to be removed, a part at a time. */
export function RetentionPeople({ run, onClose }: { readonly run: string; readonly onClose: () => void }) {
  const styles = useStyles();
  const t = useTexts(archiveTexts).run;
  const { label } = useSaying();
  const [part, setPart] = useState(0);
  const resource = useResource<RunPeopleView>(`/archive/retention/runs/${run}/people/${part}`);
  useFocusBack();
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface aria-describedby={undefined}>
        <DialogBody>
          <DialogTitle>{t.whoseTitle}</DialogTitle>
          <DialogContent>
            <p className={styles.how}>{t.whoseHow}</p>
            <Loaded resource={resource}>
              {({ people, parts }) => (
                <>
                  {people.length === 0 && <p>{t.noneHere}</p>}
                  <ul>
                    {people.map(({ person, due }) => (
                      <li key={person.id}>
                        {person.name}
                        {person.unit && `, ${person.unit}`}:{" "}
                        {due.map(({ kind, count }) => `${label(recordKindTexts[kind].name)} ${count}`).join("; ")}
                      </li>
                    ))}
                  </ul>
                  {parts > 1 && (
                    <div className={styles.pager}>
                      <Button size="small" disabledFocusable={part === 0} onClick={() => setPart(part - 1)}>
                        {t.before}
                      </Button>
                      {t.part(part + 1, parts)}
                      <Button size="small" disabledFocusable={part + 1 >= parts} onClick={() => setPart(part + 1)}>
                        {t.next}
                      </Button>
                    </div>
                  )}
                </>
              )}
            </Loaded>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
