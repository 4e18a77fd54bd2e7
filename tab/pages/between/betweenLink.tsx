import { Button } from "@fluentui/react-components";
import { betweenTexts } from "#core/content/tab/between.ts";
import { useReader, useTexts } from "#tab/parts/reader.tsx";
import { linkTo } from "#tab/routing/navigation.tsx";

/** The way to what one has between the talks of somebody, from where the talk is. */
export function BetweenLink({ subject }: { readonly subject: string }) {
  const { me } = useReader();
  return (
    <Button
      as="a"
      style={{ alignSelf: "flex-start" }}
      data-print="no"
      {...linkTo(me?.id === subject ? { page: "between" } : { page: "between", subject })}
    >
      {useTexts(betweenTexts).open}
    </Button>
  );
}
