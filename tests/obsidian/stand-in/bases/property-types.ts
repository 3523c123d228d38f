import type * as app from 'obsidian';

/** What a reader says a property holds; without a word the app tells it by the value. */
export type PropertyTypes = Readonly<Record<string, string>>;

/** App: seen: the types lie in the vault's `types.json`. Assumed: a file that cannot be read says nothing. */
export async function readPropertyTypes({ adapter, configDir }: app.Vault): Promise<PropertyTypes> {
  const path = `${configDir}/types.json`;
  if (!(await adapter.exists(path))) return {};
  try {
    const { types = {} } = JSON.parse(await adapter.read(path)) as { readonly types?: PropertyTypes };
    return types;
  } catch {
    return {};
  }
}
