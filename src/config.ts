// Environment → Config; every problem reported at once, with its cure.
import { AppError } from './errors.ts'

declare const secretBrand: unique symbol
/** A value that prints as `[secret]` wherever it is written by mistake. */
export type Secret = { reveal(): string; readonly [secretBrand]: true }

/** Wraps a secret so that logs, templates, JSON and inspection show `[secret]`. */
export function secret(value: string): Secret {
  const hidden = () => '[secret]'
  return Object.freeze({
    reveal: () => value,
    toString: hidden,
    toJSON: hidden,
    [Symbol.for('nodejs.util.inspect.custom')]: hidden,
  }) as unknown as Secret
}

/** Where Slack is. `none` opens the local workspace. */
export type SlackConfig =
  | { mode: 'none' }
  | { mode: 'socket'; botToken: Secret; appToken: Secret; apiUrl: string }
  | { mode: 'http'; botToken: Secret; signingSecret: Secret; apiUrl: string }

/** The model: where it is, what it is called, and what it may cost. Budgets are tokens, in and out. */
export type ModelConfig = {
  key: Secret
  baseUrl: string
  api: 'responses' | 'chat'
  /** The cheap one reads articles, the better one writes. */
  models: { cheap: string; better: string }
  /** Null: facts are found by their words alone. */
  embedding: EmbeddingConfig | null
  timeoutMs: number
  budget: ModelBudget
}

/** The model that turns texts into vectors; 0 dimensions: as many as it gives. */
export type EmbeddingConfig = { model: string; dimensions: number }

export type ModelBudget = {
  dayTokens: number
  monthTokens: number
  /** What one person's questions may use in a day. */
  personTokens: number
  /** 0..1: the share of the day and the month that only alerts may use. */
  alertReserve: number
}

export type Config = {
  port: number
  host: string
  logLevel: string
  database: { url: Secret | null; dataDir: string }
  slack: SlackConfig
  watch: { file: string | null; channel: string | null }
  people: { editors: string[]; admins: string[] }
  ingest: { secret: Secret | null }
  fetch: { userAgent: string; allowPrivate: boolean; concurrency: number }
  articles: { keepTextDays: number }
  schedule: { poll: string; digest: string; zone: string; enabled: boolean }
  workspace: { speed: number; open: boolean }
  /** Null without a key: then everything works with the articles' own sentences. */
  model: ModelConfig | null
  /** Keys of sources that need one, by variable name. */
  sourceKeys: Record<string, Secret>
}

type Env = Record<string, string | undefined>

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent']

/**
 * Reads the environment. Pure.
 * @throws AppError `config-invalid` whose message lists every problem with its cure
 */
export function readConfig(env: Env): Config {
  const problems: string[] = []
  const text = (name: string, fallback: string) => env[name]?.trim() || fallback
  const optional = (name: string) => env[name]?.trim() || null
  const list = (name: string) =>
    text(name, '')
      .split(/[\s,]+/)
      .filter(Boolean)
  const number = (name: string, fallback: number, min: number, max: number) => {
    const raw = optional(name)
    if (raw === null) return fallback
    const value = Number(raw)
    if (Number.isFinite(value) && value >= min && value <= max) return value
    problems.push(
      `${name} is "${raw}": set a number from ${min} to ${max}, or leave it out for ${fallback}.`,
    )
    return fallback
  }
  const choice = (name: string, values: string[], fallback: string) => {
    const raw = text(name, fallback)
    if (!values.includes(raw))
      problems.push(`${name} is "${raw}": set one of ${values.join(', ')}.`)
    return raw
  }
  const zone = text('TZ_TEAM', 'Asia/Seoul')
  if (!isZone(zone))
    problems.push(`TZ_TEAM is "${zone}": set an IANA time zone such as Asia/Seoul.`)
  const databaseUrl = optional('DATABASE_URL')
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl))
    problems.push('DATABASE_URL is not a PostgreSQL address: it starts with postgres://')
  const config: Config = {
    port: number('PORT', 3000, 0, 65535),
    host: text('HOST', '127.0.0.1'),
    logLevel: choice('LOG_LEVEL', LOG_LEVELS, 'info'),
    database: { url: databaseUrl ? secret(databaseUrl) : null, dataDir: text('DATA_DIR', '.data') },
    slack: readSlack(env, problems),
    watch: { file: optional('WATCH_FILE'), channel: optional('SLACK_CHANNEL') },
    people: { editors: list('EDITORS'), admins: list('ADMINS') },
    ingest: { secret: secretOf(env, 'INGEST_SECRET') },
    fetch: {
      userAgent: text('USER_AGENT', 'kt-status/0.1 (+https://github.com/kt-status)'),
      allowPrivate: choice('FETCH_PRIVATE', ['on', 'off'], 'off') === 'on',
      concurrency: 4,
    },
    articles: { keepTextDays: number('ARTICLE_TEXT_DAYS', 30, 1, 3650) },
    schedule: {
      poll: text('POLL_CRON', '* * * * *'),
      digest: text('DIGEST_CRON', '30 8 * * 1-5'),
      zone,
      enabled: choice('SCHEDULE', ['on', 'off'], 'on') === 'on',
    },
    model: readModel(env, problems, { text, optional, number, choice }),
    workspace: { speed: number('STORY_SPEED', 1, 0.1, 1000), open: true },
    sourceKeys: readSourceKeys(env),
  }
  if (problems.length > 0)
    throw new AppError('config-invalid', `The settings need a change:\n- ${problems.join('\n- ')}`)
  return config
}

function readSlack(env: Env, problems: string[]): SlackConfig {
  const botToken = env.SLACK_BOT_TOKEN?.trim()
  const appToken = env.SLACK_APP_TOKEN?.trim()
  const signingSecret = env.SLACK_SIGNING_SECRET?.trim()
  const apiUrl = env.SLACK_API_URL?.trim() || 'https://slack.com/api/'
  if (!URL.canParse(apiUrl))
    problems.push(
      `SLACK_API_URL is "${apiUrl}": set a whole address such as http://127.0.0.1:4000/api/.`,
    )
  if (!botToken && !appToken && !signingSecret) return { mode: 'none' }
  if (!botToken) {
    problems.push(
      'SLACK_BOT_TOKEN is missing: copy the "Bot User OAuth Token" (xoxb-…) from OAuth & Permissions.',
    )
    return { mode: 'none' }
  }
  if (!botToken.startsWith('xoxb-'))
    problems.push(
      'SLACK_BOT_TOKEN is no bot token: it starts with xoxb-. Copy it from OAuth & Permissions.',
    )
  if (appToken) {
    if (!appToken.startsWith('xapp-'))
      problems.push(
        'SLACK_APP_TOKEN is no app-level token: it starts with xapp-. Make one with connections:write under Basic Information.',
      )
    return {
      mode: 'socket',
      botToken: secret(botToken),
      appToken: secret(appToken),
      apiUrl: withSlash(apiUrl),
    }
  }
  if (signingSecret)
    return {
      mode: 'http',
      botToken: secret(botToken),
      signingSecret: secret(signingSecret),
      apiUrl: withSlash(apiUrl),
    }
  problems.push(
    'SLACK_BOT_TOKEN alone is not enough: set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP).',
  )
  return { mode: 'none' }
}

type Readers = {
  text(name: string, fallback: string): string
  optional(name: string): string | null
  number(name: string, fallback: number, min: number, max: number): number
  choice(name: string, values: string[], fallback: string): string
}

const OPENAI_URL = 'https://api.openai.com/v1'

function readModel(env: Env, problems: string[], read: Readers): ModelConfig | null {
  const baseUrl = read.text('OPENAI_BASE_URL', OPENAI_URL)
  const own = URL.canParse(baseUrl) && new URL(baseUrl).hostname.endsWith('api.openai.com')
  if (!URL.canParse(baseUrl))
    problems.push(
      `OPENAI_BASE_URL is "${baseUrl}": set a whole address such as http://127.0.0.1:8000/v1.`,
    )
  const api = read.choice('LLM_API', ['auto', 'responses', 'chat'], 'auto')
  const embedding = read.optional('LLM_MODEL_EMBEDDING')
  const dimensions = read.number('LLM_EMBEDDING_DIMENSIONS', 512, 0, 4_096)
  const model: Omit<ModelConfig, 'key'> = {
    baseUrl,
    api: api === 'responses' || (api === 'auto' && own) ? 'responses' : 'chat',
    models: {
      cheap: read.text('LLM_MODEL_CHEAP', 'gpt-5.4-nano'),
      better: read.text('LLM_MODEL_BETTER', 'gpt-5.4-mini'),
    },
    embedding: embedding === null ? null : { model: embedding, dimensions },
    timeoutMs: read.number('LLM_TIMEOUT_SECONDS', 20, 0.05, 600) * 1_000,
    budget: {
      dayTokens: read.number('LLM_TOKENS_DAY', 1_000_000, 0, 1e12),
      monthTokens: read.number('LLM_TOKENS_MONTH', 15_000_000, 0, 1e13),
      personTokens: read.number('LLM_TOKENS_PERSON', 100_000, 0, 1e12),
      alertReserve: read.number('LLM_ALERT_RESERVE', 0.4, 0, 1),
    },
  }
  const key = secretOf(env, 'OPENAI_API_KEY')
  return key && { key, ...model }
}

function readSourceKeys(env: Env): Record<string, Secret> {
  const keys: Record<string, Secret> = {}
  for (const name of ['OPENDART_API_KEY', 'NAVER_CLIENT_ID', 'NAVER_CLIENT_SECRET']) {
    const value = secretOf(env, name)
    if (value) keys[name] = value
  }
  return keys
}

function secretOf(env: Env, name: string): Secret | null {
  const value = env[name]?.trim()
  return value ? secret(value) : null
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
