export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Dictionary = { readonly [key: string]: Value };

export type Objects = ReturnType<typeof objectsIn>;

/** What a file holds, as `qpdf --json` tells it. */
export function objectsIn(json: string) {
  const read = JSON.parse(json) as {
    readonly pages: readonly { readonly object: string }[];
    readonly qpdf: readonly [
      unknown,
      { readonly [name: string]: { readonly value?: Value; readonly stream?: Stream } },
    ];
  };
  const all = read.qpdf[1];
  const found = (value: Value): { readonly value?: Value; readonly stream?: Stream } =>
    typeof value === "string" && / \d+ R$/.test(value) ? (all[`obj:${value}`] ?? {}) : { value };
  const trailer = (all["trailer"]?.value ?? {}) as Dictionary;
  const dictionary = (value: Value): Dictionary => {
    const { value: inner, stream } = found(value);
    return (stream?.dict ?? inner ?? {}) as Dictionary;
  };
  return {
    root: trailer["/Root"] ?? null,
    dictionary,
    value: (value: Value): Value => found(value).value ?? value,
    stream: (value: Value): string => {
      const { stream } = found(value);
      return Buffer.from(stream?.data ?? "", "base64").toString("utf8");
    },
    pages: read.pages.map(({ object }) => dictionary(object)),
  };
}
type Stream = { readonly dict: Dictionary; readonly data?: string };
