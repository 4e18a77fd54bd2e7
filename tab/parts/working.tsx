import { ProgressBar, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  work: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    ":empty": { display: "none" },
  },
});

/**
 * Work that takes more than a moment: what is done, read out when it begins, and how far it has come where that is known.
 * Stands on the page also while nothing is under way, so that what begins is heard.
 */
export function Working({
  text,
  part,
}: {
  /** Undefined while nothing is under way. */
  readonly text: string | undefined;
  /** How much of it is done, from 0 to 1. */
  readonly part?: number | undefined;
}) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.work}>
      {text !== undefined && (
        <>
          <span>{text}</span>
          <ProgressBar thickness="large" aria-label={text} {...(part !== undefined && { value: part })} />
        </>
      )}
    </div>
  );
}
