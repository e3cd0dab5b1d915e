/** What the tests use of packages that bring no types. */

declare module '@adobe/structured-data-validator' {
  interface Issue {
    readonly issueMessage: string;
    readonly rootType: string;
  }
  /** Judges data that was taken out of a page; without a vocabulary by the rules of Google alone. */
  export default class Validator {
    validate(data: object): Promise<readonly Issue[]>;
  }
}

declare module '@marbec/web-auto-extractor' {
  /** Takes structured data out of a page. */
  export default class WebAutoExtractor {
    constructor(options: { readonly addLocation: boolean; readonly embedSource: readonly string[] });
    parse(html: string): { readonly errors: readonly { readonly message: string }[] };
  }
}
