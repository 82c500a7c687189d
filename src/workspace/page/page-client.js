// The way to the server: live changes in, acts out.
import { toast } from './dom.js'
import { say, sayProblem } from './page-texts.js'

/** Listens to everything a person may see; the browser reconnects by itself. */
export function openFeed(person, receive, lost) {
  const source = new EventSource(`/local/feed?person=${encodeURIComponent(person)}`)
  source.onmessage = (event) => receive(JSON.parse(event.data))
  source.onerror = lost
  return () => source.close()
}

/** Does something as a person; shows the server's sentence when it cannot be done. */
export async function sendAct(person, act, fields = {}) {
  try {
    const response = await fetch('/local/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ act, person, ...fields }),
    })
    const result = await response.json()
    if (result.problem) toast(sayProblem(result))
    return result
  } catch {
    const problem = say('frame.silent')
    toast(problem)
    return { problem }
  }
}
