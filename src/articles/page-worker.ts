// The worker thread in which pages are read: what a hostile page does ends with it.
import { parentPort } from 'node:worker_threads'
import { decodeText } from '../web/decode-text.ts'
import { type PageJob, type PageReply, READY } from './extract-page.ts'
import { readPageText } from './page-text.ts'

parentPort?.on('message', (job: PageJob) => {
  parentPort?.postMessage(work(job))
})
// Its modules are loaded: from here on a page's time counts.
parentPort?.postMessage(READY)

function work(job: PageJob): PageReply {
  try {
    const html = decodeText(job.bytes, job.contentType).text
    return { page: readPageText(html, { url: job.url, zone: job.zone }) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
