// Settings whose name was mistyped: nothing reads them, and nothing says so but kt doctor. Pure.
import { editDistance, nearestWord } from '../language/nearest.ts'

/**
 * The name of every setting that is read, in the order of the README's table.
 * `test/config.test.ts` holds the table and this list together.
 */
export const SETTINGS: readonly string[] = `
  SLACK_BOT_TOKEN SLACK_APP_TOKEN SLACK_SIGNING_SECRET SLACK_API_URL SLACK_CHANNEL
  EDITORS ADMINS DATABASE_URL DATA_DIR WATCH_FILE
  PORT HOST INGEST_SECRET POLL_CRON DIGEST_CRON
  SCHEDULE TZ_TEAM ARTICLE_TEXT_DAYS USER_AGENT FETCH_PRIVATE
  STORY_SPEED OPENAI_API_KEY OPENAI_BASE_URL LLM_API LLM_MODEL_CHEAP
  LLM_MODEL_BETTER LLM_MODEL_EMBEDDING LLM_EMBEDDING_DIMENSIONS LLM_TIMEOUT_SECONDS LLM_TOKENS_DAY
  LLM_TOKENS_MONTH LLM_TOKENS_PERSON LLM_ALERT_RESERVE LOG_LEVEL OPENDART_API_KEY
  NAVER_CLIENT_ID NAVER_CLIENT_SECRET
`
  .trim()
  .split(/\s+/)

/** Names that other programs read from the environment as well, and mean something else by. */
const OTHERS = new Set(['EDITOR', 'HOSTNAME', 'PORTS'])

/** Settings that were probably mistyped: each name that is set, with the one that is read. Pure. */
export function mistypedSettings(
  env: Record<string, string | undefined>,
): { typed: string; meant: string }[] {
  return Object.keys(env).flatMap((typed) => {
    if (typed.length < 6 || SETTINGS.includes(typed) || OTHERS.has(typed)) return []
    const meant = nearestWord(typed, SETTINGS)
    return meant !== null && editDistance(typed, meant, 2) <= 2 ? [{ typed, meant }] : []
  })
}
