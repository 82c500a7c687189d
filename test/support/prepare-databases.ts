// Once per run: the migrated, empty database that every test's database is a copy of.
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { secret } from '../../src/config.ts'
import { openDatabase } from '../../src/db/database.ts'
import { findTemplate } from '../../src/db/embedded.ts'
import { createLog } from '../../src/log.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgresTemplate: { url: string; name: string } | null
  }
}

/** Makes the template on PostgreSQL when TEST_DATABASE_URL is set, else the embedded one. */
export default async function prepareDatabases(project: TestProject): Promise<() => Promise<void>> {
  const log = createLog('warn')
  const url = process.env.TEST_DATABASE_URL
  if (!url) {
    project.provide('postgresTemplate', null)
    await findTemplate({ log })
    return async () => {}
  }
  const name = `kt_template_${process.pid}`
  const server = postgres(url, { max: 1, onnotice: () => {} })
  await server.unsafe(`create database ${name}`)
  const template = await openDatabase({ log }, { url: secret(withName(url, name)), dataDir: null })
  await template.close()
  project.provide('postgresTemplate', { url, name })
  return async () => {
    await server.unsafe(`drop database ${name} with (force)`)
    await server.end()
  }
}

/** The same server, another database. */
export function withName(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
