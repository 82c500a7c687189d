// Reads pages in a worker thread with limits on time and memory; the worker is kept for the next one.
import { Worker } from 'node:worker_threads'
import { AppError } from '../errors.ts'
import type { PageText } from './page-text.ts'

export type PageJob = {
  bytes: Uint8Array
  contentType?: string
  url: string
  zone: string
}
export type PageReply = { page: PageText } | { error: string }

/** Reads one page. Every failure is an AppError whose sentence names the page. */
export type ExtractPage = (job: PageJob) => Promise<PageText>

export type PageLimits = { timeoutMs: number; memoryMb: number }

const LIMITS: PageLimits = { timeoutMs: 3_000, memoryMb: 256 }
// A new thread loads its modules before its first page: on a busy machine that took more than 3 s.
const START_MS = 30_000
/** What a thread says when it has loaded them. */
export const READY = 'ready'

/**
 * Builds a page reader with one worker; pages wait for each other. `close` ends the thread at once: what
 * was being read has no answer then, for it is read again by who goes on with its article.
 */
export function createPageExtractor(
  limits: PageLimits = LIMITS,
): ExtractPage & { close(): Promise<void> } {
  let worker: Promise<Worker> | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let closed = false
  const unanswered = new Promise<never>(() => {})
  const stop = async () => {
    const running = await worker?.catch(() => null)
    worker = null
    await running?.terminate()
  }
  const readOne = async (job: PageJob): Promise<PageText> => {
    if (closed) return unanswered
    worker ??= startWorker(limits)
    const reply = await worker
      .then((started) => ask(started, job, limits.timeoutMs))
      .catch(async (error) => {
        if (closed) return unanswered
        await stop()
        throw error
      })
    if ('page' in reply) return reply.page
    throw new AppError('page-unreadable', `${job.url} could not be read: ${reply.error}`)
  }
  const extract = (job: PageJob): Promise<PageText> => {
    const turn = queue.then(() => readOne(job))
    queue = turn.catch(() => null)
    return turn
  }
  const close = async () => {
    closed = true
    await stop()
  }
  return Object.assign(extract, { close })
}

function startWorker(limits: PageLimits): Promise<Worker> {
  const worker = new Worker(new URL('./page-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
    execArgv: [],
  })
  // It must not keep a process alive that has nothing else to do.
  worker.unref()
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      void worker.terminate()
      reject(new AppError('page-worker', 'The page reader did not start: the machine is too busy.'))
    }, START_MS)
    worker.once('message', () => {
      clearTimeout(timer)
      resolve(worker)
    })
    worker.once('error', (error) => {
      clearTimeout(timer)
      reject(new AppError('page-worker', `The page reader did not start: ${error}`))
    })
  })
}

function ask(worker: Worker, job: PageJob, timeoutMs: number): Promise<PageReply> {
  return new Promise((resolve, reject) => {
    const done = (settle: () => void) => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onError)
      settle()
    }
    const onMessage = (reply: PageReply) => done(() => resolve(reply))
    const onError = () =>
      done(() =>
        reject(
          new AppError(
            'page-too-big',
            `${job.url} needs more memory than a page may: its feed's text is used.`,
          ),
        ),
      )
    const timer = setTimeout(
      () =>
        done(() =>
          reject(
            new AppError(
              'page-too-slow',
              `${job.url} could not be read within ${timeoutMs / 1000} s: its feed's text is used.`,
            ),
          ),
        ),
      timeoutMs,
    )
    worker.on('message', onMessage).on('error', onError).on('exit', onError)
    worker.postMessage(job)
  })
}
