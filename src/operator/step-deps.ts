// What the steps are given by a command: they post nowhere and fetch no page unless they are told.

import { AppError } from '../errors.ts'
import type { PipelineDeps } from '../pipeline.ts'
import type { FetchUrl } from '../web/fetch-url.ts'
import type { Base } from './command-context.ts'

/** Deps for the inner steps of a command; with `fetchUrl` sources can be polled too. */
export function stepDeps(base: Base, fetchUrl?: FetchUrl): PipelineDeps {
  return {
    ...base,
    recorded: false,
    keys: base.config.sourceKeys,
    loadPage: refusePage,
    deliver: null,
    fetchUrl: fetchUrl ?? refuseToFetch,
  }
}

/** A page loader for where no page is fetched. */
export async function refusePage(): Promise<never> {
  throw new AppError('offline', 'This command fetches no page.')
}

async function refuseToFetch(): Promise<never> {
  throw new AppError('offline', 'This command fetches nothing.')
}
