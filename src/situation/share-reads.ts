// One read for all who ask for the same at once.

type Turn<Value> = { now: Promise<Value>; next: Promise<Value> | null }

/**
 * The same read, shared by those who ask while one is under way: they get the next one, which begins
 * after they asked, so that nobody is shown the base as it was before their question.
 */
export function shareReads<Input, Value>(
  keyOf: (input: Input) => string,
  read: (input: Input) => Promise<Value>,
): (input: Input) => Promise<Value> {
  const turns = new Map<string, Turn<Value>>()
  const start = (key: string, input: Input): Promise<Value> => {
    const turn: Turn<Value> = { now: read(input), next: null }
    turns.set(key, turn)
    const end = () => {
      if (!turn.next) turns.delete(key)
    }
    turn.now.then(end, end)
    return turn.now
  }
  return (input) => {
    const key = keyOf(input)
    const turn = turns.get(key)
    if (!turn) return start(key, input)
    const goOn = () => start(key, input)
    turn.next ??= turn.now.then(goOn, goOn)
    return turn.next
  }
}
