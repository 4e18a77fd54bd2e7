import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  quote: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorBrandStroke1,
    whiteSpace: "pre-line",
    maxWidth: "65ch",
  },
  who: { fontWeight: tokens.fontWeightSemibold },
});

/** What a person has written to another. */
export function Quote({ who, text }: { readonly who?: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <blockquote className={styles.quote}>
      {who !== undefined && <div className={styles.who}>{who}</div>}
      {text}
    </blockquote>
  );
}
