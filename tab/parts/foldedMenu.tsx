import { Button, makeStyles, mergeClasses, useId } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { type ReactNode, useState } from "react";
import { usePlace } from "#tab/routing/navigation.tsx";

/** Narrower than this a menu would take several rows, more of them the more one may open. */
const NARROW = "@media (max-width: 640px)";

const useStyles = makeStyles({
  nav: { minWidth: 0, [NARROW]: { flexGrow: 1 } },
  button: { display: "none", [NARROW]: { display: "inline-flex", whiteSpace: "nowrap" } },
  folded: { [NARROW]: { display: "none" } },
});

/**
 * A menu that on a phone is folded behind a button with the name of where one is. So it is as high for everybody, also
 * before it is known who is here, and nothing moves when that is.
 */
export function FoldedMenu({
  label,
  here,
  className,
  children,
}: {
  readonly label: string;
  /** What the button says: where one is. */
  readonly here: string;
  readonly className?: string;
  /** The links. */
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  // Folded again where one comes to.
  const { path } = usePlace();
  const [openAt, setOpenAt] = useState<string>();
  const open = openAt === path;
  const links = useId("menu");
  return (
    <nav aria-label={label} className={mergeClasses(styles.nav, className)} data-print="no">
      <Button
        appearance="subtle"
        className={styles.button}
        icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
        iconPosition="after"
        aria-expanded={open}
        aria-controls={links}
        onClick={() => setOpenAt(open ? undefined : path)}
      >
        {here}
      </Button>
      <div id={links} className={mergeClasses(!open && styles.folded)}>
        {children}
      </div>
    </nav>
  );
}
