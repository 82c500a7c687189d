// Money said in two parts: 1달러 20센트, 64달러 45센트, 3 pounds 50 pence.
import type { Amount } from './language.ts'

const HUNDREDTHS: Record<string, string> = {
  'US cent': 'USD EUR CAD AUD SGD HKD NZD',
  penny: 'GBP',
}

/** Joins a whole amount with the hundredths right behind it: 1달러 20센트 is 1.2 USD. */
export function joinHundredths(text: string, amounts: Amount[]): Amount[] {
  const joined: Amount[] = []
  for (const part of amounts) {
    const whole = joined.at(-1)
    const fits =
      whole !== undefined &&
      whole.min !== null &&
      whole.min === whole.max &&
      part.min !== null &&
      part.min === part.max &&
      part.min < 100 &&
      Number.isInteger(whole.min) &&
      HUNDREDTHS[part.unit]?.includes(whole.unit) === true &&
      /^(?: | and )?$/.test(text.slice(whole.end, part.start))
    if (!fits) joined.push(part)
    else {
      const value = (Math.round((whole.min as number) * 100) + (part.min as number)) / 100
      joined[joined.length - 1] = {
        ...whole,
        min: value,
        max: value,
        text: text.slice(whole.start, part.end),
        end: part.end,
      }
    }
  }
  return joined
}
