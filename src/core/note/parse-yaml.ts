/** The host's own YAML parser: Obsidian's in the app, `yaml` on a terminal. Throws on what is not YAML. */
export type ParseYaml = (text: string) => unknown;
