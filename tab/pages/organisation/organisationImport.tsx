import {
  Badge,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  MessageBar,
  MessageBarBody,
  Textarea,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { GoalImportView } from "#bot/api/wire/orgGoals.ts";
import { lineTexts } from "#core/content/tab/lines.ts";
import { organisationTexts } from "#core/content/tab/organisation.ts";
import { ORG_GOAL_LIMITS } from "#core/orgGoal/orgGoal.ts";
import { useCommand, useQuestion } from "#tab/api/api.tsx";
import { TextField } from "#tab/parts/fields.tsx";
import { CSV, type ChosenFile, FileField } from "#tab/parts/fileField.tsx";
import { Refused } from "#tab/parts/page.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { Working } from "#tab/parts/working.tsx";

const useStyles = makeStyles({
  surface: { maxWidth: "52rem", width: "calc(100vw - 24px)", boxSizing: "border-box" },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  how: { margin: 0, overflowWrap: "anywhere" },
  sub: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  row: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  quiet: { color: tokens.colorNeutralForeground2, flexBasis: "100%", fontSize: tokens.fontSizeBase200 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

const COLOURS = { added: "success", changed: "brand", closed: "warning" } as const;
/** What a request may hold, as text of a file in base64. */
const MOST_BYTES = 170_000;

/** goals.csv, chosen or pasted: what it would change, line by line, and then the change (P1). */
export function GoalImport({
  refresh,
  onClose,
}: {
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { import: t } = useTexts(organisationTexts);
  const command = useCommand(refresh);
  const looking = useQuestion<GoalImportView>();
  const { size } = useSaying();
  const [chosen, setChosen] = useState<ChosenFile>();
  const [pasted, setPasted] = useState("");
  const [closeMissing, setCloseMissing] = useState(false);
  const [closingReference, setClosingReference] = useState("");
  const [why, setWhy] = useState("");
  const [preview, setPreview] = useState<GoalImportView>();
  const [fault, setFault] = useState<string>();

  const content = () => (pasted.trim() === "" ? chosen?.bytes : new TextEncoder().encode(pasted));
  const sizeNow = () => size(content()?.length ?? 0);
  const asked = (change: () => void) => {
    change();
    setPreview(undefined);
  };
  const show = async () => {
    const file = content();
    setFault(!file || file.length === 0 ? t.noFile : file.length > MOST_BYTES ? t.tooLarge : undefined);
    if (!file || file.length === 0 || file.length > MOST_BYTES) return;
    const found = await looking.ask("/organisation/goal-file/preview", { file: base64(file), closeMissing });
    if (found) setPreview(found);
  };
  const apply = async () => {
    const file = content();
    if (!file) return;
    const body = { file: base64(file), closeMissing, closingReference, why };
    if (await command.run("POST", "/organisation/goal-file", body)) onClose();
  };

  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open, type }) => !open && type !== "backdropClick" && onClose()}>
      <DialogSurface className={styles.surface} aria-describedby={undefined}>
        <DialogBody>
          <DialogTitle>{t.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.how}>{t.how}</p>
            <FileField
              label={t.file}
              name="goals.csv"
              accept={CSV}
              file={chosen}
              onFile={(file) => asked(() => setChosen(file))}
            />
            <Field label={t.paste}>
              <Textarea rows={3} value={pasted} onChange={(_, { value }) => asked(() => setPasted(value))} />
            </Field>
            <Checkbox
              label={t.closeMissing}
              checked={closeMissing}
              onChange={(_, { checked }) => asked(() => setCloseMissing(checked === true))}
            />
            {closeMissing && (
              <TextField
                label={t.closingReference}
                required
                max={ORG_GOAL_LIMITS.reference}
                value={closingReference}
                onChange={setClosingReference}
              />
            )}
            <TextField label={t.why} max={ORG_GOAL_LIMITS.why} value={why} onChange={setWhy} />
            {fault && (
              <MessageBar intent="error" role="alert">
                <MessageBarBody>{fault}</MessageBarBody>
              </MessageBar>
            )}
            <Refused failure={looking.failure ?? command.failure} />
            <Working text={looking.busy ? t.looking(sizeNow()) : command.busy ? t.applying(sizeNow()) : undefined} />
            {preview && <Preview preview={preview} />}
          </DialogContent>
          <DialogActions fluid>
            <Button
              appearance={preview?.can.apply ? "secondary" : "primary"}
              disabledFocusable={looking.busy || command.busy}
              onClick={() => void show()}
            >
              {t.preview}
            </Button>
            <Button
              appearance={preview?.can.apply ? "primary" : "secondary"}
              disabledFocusable={!preview?.can.apply || command.busy}
              onClick={() => void apply()}
            >
              {t.apply}
            </Button>
            <Button onClick={onClose}>{t.back}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Preview({ preview: { rows, unchanged, problems } }: { readonly preview: GoalImportView }) {
  const styles = useStyles();
  const { import: t } = useTexts(organisationTexts);
  const { flags } = useTexts(lineTexts);
  const count = (kind: GoalImportView["rows"][number]["kind"]) => rows.filter((row) => row.kind === kind).length;
  const refused = problems.some((problem) => problem.refused);
  return (
    <section aria-live="polite" className={styles.content}>
      {problems.length > 0 && (
        <>
          <h3 className={styles.sub}>{t.problems}</h3>
          <ul className={styles.list}>
            {problems.map(({ text, refused: stops }) => (
              <li key={text} className={stops ? styles.error : undefined}>
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 className={styles.sub}>{t.result}</h3>
      <p className={styles.how}>
        {refused
          ? t.refused
          : rows.length === 0
            ? t.nothing
            : t.counts(count("added"), count("changed"), count("closed"), unchanged)}
      </p>
      <ul className={styles.list}>
        {rows.map(({ line, kind, title, changes }) => (
          <li key={`${kind} ${line ?? ""} ${title}`} className={styles.row}>
            <Badge appearance="tint" color={COLOURS[kind]}>
              {t.kinds[kind]}
            </Badge>
            <span>{title}</span>
            {line !== undefined && <span>({t.line(line)})</span>}
            {changes.map(({ field, before, after }) => (
              <span key={field} className={styles.quiet}>
                {flags.changed(field, before, after)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
