import { Button, Field, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUploadRegular } from "@fluentui/react-icons/svg/arrow-upload";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { type DragEvent, useId, useRef, useState } from "react";
import { shellTexts } from "#core/content/tab/shell.ts";
import { useSaying, useTexts } from "./reader.tsx";

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  place: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}` },
  button: { flexShrink: 0 },
  said: { flex: "1 1 8rem", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Tables as Excel and the payroll system save them as text. */
export const CSV = ".csv,text/csv,text/plain";

/** A file that was chosen, read into memory. */
export type ChosenFile = { readonly name: string; readonly bytes: Uint8Array };

/**
 * A file to choose or to drop. The system's own control cannot be given Teams' look, so it is hidden, and a button that carries
 * the field's name opens its chooser; what has been chosen is read out.
 */
export function FileField({
  label,
  name,
  accept,
  file,
  onFile,
  error,
}: {
  readonly label: string;
  readonly name: string;
  readonly accept: string;
  readonly file: ChosenFile | undefined;
  readonly onFile: (file: ChosenFile | undefined) => void;
  /** What is wrong, beside what the field sees itself. */
  readonly error?: string | undefined;
}) {
  const styles = useStyles();
  const { file: t } = useTexts(shellTexts);
  const { size } = useSaying();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const saidId = useId();
  const [isOver, setIsOver] = useState(false);
  const [isSeveral, setIsSeveral] = useState(false);
  const wrong = isSeveral ? t.several : error;

  const take = async (files: FileList | null) => {
    const [chosen, ...others] = files ?? [];
    setIsSeveral(others.length > 0);
    if (chosen && others.length === 0) onFile({ name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    void take(event.dataTransfer.files);
  };
  const dragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setIsOver(true);
  };
  const remove = () => {
    setIsSeveral(false);
    onFile(undefined);
    button.current?.focus();
  };
  return (
    <Field
      label={label}
      className={styles.field}
      {...(wrong && { validationMessage: wrong, validationState: "error" as const })}
    >
      {(field) => (
        <div
          className={mergeClasses(styles.place, isOver && styles.over)}
          onDragOver={dragOver}
          onDragLeave={() => setIsOver(false)}
          onDrop={drop}
        >
          <input
            ref={input}
            type="file"
            name={name}
            accept={accept}
            hidden
            onChange={({ target }) => {
              // The list is emptied with the control, so that the same file can be chosen again when it has been mended.
              void take(target.files).then(() => (target.value = ""));
            }}
          />
          <Button
            ref={button}
            id={field.id}
            className={styles.button}
            icon={<ArrowUploadRegular />}
            aria-labelledby={`${field["aria-labelledby"]} ${field.id}`}
            aria-describedby={[saidId, field["aria-describedby"]].filter(Boolean).join(" ")}
            onClick={() => input.current?.click()}
          >
            {file ? t.change : t.choose}
          </Button>
          <span id={saidId} role="status" className={mergeClasses(styles.said, !file && styles.quiet)}>
            {isOver ? t.drop : file ? `${file.name} (${size(file.bytes.length)})` : t.orDrop}
          </span>
          {file && (
            <Button appearance="subtle" icon={<DismissRegular />} aria-label={t.remove(file.name)} onClick={remove} />
          )}
        </div>
      )}
    </Field>
  );
}
