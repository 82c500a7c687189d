// The model with the gate behind it, as the rooms take it; nothing without a key.
import type { ModelConfig } from '../config.ts'
import { createModel } from './create-model.ts'
import type { GateWords } from './gate/gate.ts'
import type { ModelDeps } from './guard-calls.ts'
import type { Wording } from './word-facts.ts'

/** Builds what wording needs; null without a key: then every text is the articles' own. */
export function createWording(
  deps: ModelDeps & { index: GateWords },
  config: ModelConfig | null,
): Wording | null {
  const model = createModel(deps, config)
  return model && { model, words: deps.index, log: deps.log, metrics: deps.metrics }
}
