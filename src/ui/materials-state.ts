import type { MaterialsPlan, MaterialsReport } from '../core/note/plan-materials';

/** What one list offers beside its pages; without a plan, why that is not known. */
export type OfferedMaterials = { readonly source: string } & (
  | {
      readonly plan: MaterialsPlan;
      /** By where they go in the vault. */ readonly chosen: ReadonlySet<string>;
    }
  | { readonly refused: string }
);

/** Where the person is on the way to the notebooks and slides of the lists. */
export type MaterialsState =
  | { readonly step: 'asking' }
  | { readonly step: 'offer'; readonly lists: readonly OfferedMaterials[] }
  | { readonly step: 'writing'; readonly done: number; readonly total: number; readonly stopping: boolean }
  | { readonly step: 'report'; readonly result: MaterialsReport };
