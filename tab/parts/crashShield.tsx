import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { Locale } from "#core/content/locale.ts";
import { shellTexts } from "#core/content/tab/shell.ts";

type Props = { readonly locale: Locale; readonly children: ReactNode };

/** A fault in a page, said in words. React takes a class for this and nothing else. */
export class CrashShield extends Component<Props, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    const t = shellTexts[this.props.locale];
    return (
      <main role="alert" style={{ padding: 24 }}>
        <h1>{t.product}</h1>
        <p>{t.crashed}</p>
        <Button appearance="primary" onClick={() => location.reload()}>
          {t.reload}
        </Button>
      </main>
    );
  }
}
