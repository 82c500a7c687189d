// Statements that the embedded database keeps: parsed and planned once, and one exchange in place of six.
import { type PGlite, parse, protocol, type QueryOptions, type Results } from '@electric-sql/pglite'

/** Names of the statements that were parsed, by their text. */
export type KeptStatements = Map<string, string>

/**
 * Runs a statement that is kept, and parses it the first time.
 * @throws the database's own error
 */
export async function queryKept(
  database: PGlite,
  kept: KeptStatements,
  asked: { sql: string; params: readonly unknown[]; options: QueryOptions },
): Promise<Results> {
  const { parse: parseMessage, bind, describe, execute, sync } = protocol.serialize
  const send = (messages: Uint8Array[]) =>
    database.execProtocol(Buffer.concat(messages), { syncToFs: false })
  return database.runExclusive(async () => {
    let name = kept.get(asked.sql)
    if (name === undefined) {
      name = `kept_${kept.size}`
      await send([parseMessage({ name, text: asked.sql }), sync()])
      kept.set(asked.sql, name)
    }
    const values = asked.params.map((value) => (value === null ? null : String(value)))
    const { messages } = await send([
      bind({ statement: name, values }),
      describe({ type: 'P' }),
      execute({}),
      sync(),
    ])
    const [result] = parse.parseResults(messages, database.parsers, asked.options)
    return result ?? { rows: [], fields: [] }
  })
}
