import type * as app from 'obsidian';
import type { BasesViews } from '../interface/plugin-services';
import {
  codeBlockProcessor,
  registerPostProcessor,
  unregisterPostProcessor,
} from '../rendering/post-processors';
import type { Surroundings } from '../workspace/surroundings';
import { BaseEmbeds } from './base-embeds';
import { BaseFileView } from './base-file-view';
import { BasesViewTypes } from './view-types';

/** The app's own plugin that shows bases; a vault may have it off. */
export class BasesPlugin implements BasesViews {
  readonly #types = new BasesViewTypes();
  readonly #around: Surroundings;
  #isEnabled = false;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  get isEnabled(): boolean {
    return this.#isEnabled;
  }

  /** Answers the way to stop it. */
  async start(): Promise<() => void> {
    const { views, embeds, app: host } = this.#around;
    this.#isEnabled = await isOn(host.vault);
    if (!this.#isEnabled) return () => undefined;
    views.registerView('bases', leaf => new BaseFileView(leaf, this.#types) as never);
    views.registerExtensions(['base'], 'bases');
    const drawn = new BaseEmbeds(this.#around, this.#types);
    embeds.register(['base'], drawn.embedFile);
    const block = codeBlockProcessor('base', drawn.drawBlock);
    registerPostProcessor(block);
    return () => unregisterPostProcessor(block);
  }

  register(viewId: string, registration: app.BasesViewRegistration): void {
    this.#types.register(viewId, registration);
  }

  unregister(viewId: string): void {
    this.#types.unregister(viewId);
  }
}

// App: seen in public vaults: an object of switches, in older ones the list of those that are on. Assumed: on where nothing is said.
async function isOn({ adapter, configDir }: app.Vault): Promise<boolean> {
  const path = `${configDir}/core-plugins.json`;
  if (!(await adapter.exists(path))) return true;
  const saved = JSON.parse(await adapter.read(path)) as Readonly<Record<string, boolean>> | readonly string[];
  if (Array.isArray(saved)) return saved.includes('bases');
  return (saved as Readonly<Record<string, boolean>>).bases ?? true;
}
