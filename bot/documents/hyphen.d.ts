declare module "hyphen/*" {
  type Hyphenation = {
    readonly hyphenateSync: (text: string, options?: { readonly minWordLength?: number }) => string;
  };
  const hyphenation: Hyphenation;
  export default hyphenation;
}
