/** The part of Eleventy 3 that the generator uses; Eleventy ships no types of its own. */
declare module '@11ty/eleventy' {
  export interface EleventyConfig {
    readonly directories: {
      readonly input: string;
      readonly output: string;
      readonly includes: string;
      readonly data: string;
    };
    readonly ignores: Set<string>;
    addTemplate(path: string, content: unknown, data?: Readonly<Record<string, unknown>>): void;
    addLayoutAlias(name: string, path: string): void;
    addExtension(extensions: string | readonly string[], options: Readonly<Record<string, unknown>>): void;
    addPlugin(plugin: unknown, options?: unknown): void;
    setTemplateFormats(formats: readonly string[]): void;
    setDataFileSuffixes(suffixes: readonly string[]): void;
    addTransform(name: string, transform: (content: string) => string): void;
    on(event: string, listener: (event: { readonly runMode: string; readonly outputMode: string }) => unknown): void;
  }

  export interface EleventyOptions {
    readonly configPath?: string;
    readonly source?: 'cli' | 'script';
    readonly quietMode?: boolean;
    readonly runMode?: 'build' | 'serve' | 'watch';
    readonly config?: (config: EleventyConfig) => void | Promise<void>;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options?: EleventyOptions);
    readonly bench: { get(name: string): { setMinimumThresholdMs(milliseconds: number): void } };
    disableLogger(): void;
    init(): Promise<void>;
    write(): Promise<unknown>;
  }
}
