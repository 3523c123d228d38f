import type { ViewState } from 'obsidian';
import type { WorkspaceLeaf } from './workspace-leaf';

interface Step {
  readonly state: ViewState;
  readonly eState: unknown;
}

/** Where a tab has been. */
export class LeafHistory {
  readonly #back: Step[] = [];
  readonly #forward: Step[] = [];
  #isWalking = false;

  constructor(private readonly leaf: WorkspaceLeaf) {}

  get canGoBack(): boolean {
    return this.#back.length > 0;
  }

  get canGoForward(): boolean {
    return this.#forward.length > 0;
  }

  /** What is there to come back to; nothing in a view that is not for walking. */
  snapshot(): Step | null {
    const { view } = this.leaf;
    if (!view.navigation || view.getViewType() === 'empty') return null;
    return { state: this.leaf.getViewState(), eState: view.getEphemeralState() };
  }

  /** App: seen: only another view or another file is a step; a changed mode is not. */
  record(before: Step | null): void {
    if (!before || this.#isWalking || samePlace(before.state, this.leaf.getViewState())) return;
    this.#back.push(before);
    this.#forward.length = 0;
  }

  async back(): Promise<void> {
    await this.#walk(this.#back, this.#forward);
  }

  async forward(): Promise<void> {
    await this.#walk(this.#forward, this.#back);
  }

  async #walk(from: Step[], to: Step[]): Promise<void> {
    const step = from.pop();
    if (!step) return;
    const here = this.snapshot();
    if (here) to.push(here);
    this.#isWalking = true;
    await this.leaf.setViewState({ ...step.state, active: true }, step.eState);
    this.#isWalking = false;
  }
}

function samePlace(one: ViewState, other: ViewState): boolean {
  return one.type === other.type && one.state?.file === other.state?.file;
}
