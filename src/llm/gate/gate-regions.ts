// What lies where: a region or a country may be named where the facts name a place in it.
import { KNOWN_REGIONS } from './gate-known-regions.ts'

/** A place by its names; `asides`: Korean names that are other words as well. */
type Place = { names: string[]; asides: string[] }
type Region = Place & { cities: Place[]; country: string[] }

const REGIONS = readRegions()

/** The regions and cities as lines of names, English = Korean. */
export const REGION_LINES: string[] = REGIONS.flatMap((region) => [
  lineOf(region),
  // Cities of Korea are told by their sound: as Korean words many of them mean something else.
  ...(region.country.includes('South Korea') ? [] : region.cities.map(lineOf)),
])

/** Whether a name is that of a region or a country in which a place of the text lies. Pure. */
export function liesWithin(name: string, all: string): boolean {
  const isName = (one: string) => one.toLowerCase() === name.toLowerCase()
  return REGIONS.some(
    (region) =>
      (region.country.some(isName) && [region, ...region.cities].some((one) => stands(one, all))) ||
      (region.names.some(isName) && region.cities.some((one) => stands(one, all))),
  )
}

function stands({ names, asides }: Place, all: string): boolean {
  return (
    names.some((name) =>
      /[가-힣]/.test(name)
        ? new RegExp(`(?<![가-힣])${name}`).test(all)
        : new RegExp(`\\b${RegExp.escape(name)}\\b`).test(all),
    ) || asides.some((name) => new RegExp(`(?<![가-힣])${name}[시군주]`).test(all))
  )
}

function readRegions(): Region[] {
  let country: string[] = []
  return KNOWN_REGIONS.trim()
    .split('\n')
    .flatMap((line): Region[] => {
      if (line.startsWith('# ')) {
        country = line.slice(2).split(/, | = /)
        return []
      }
      const [own = '', inner = ''] = line.split(' : ')
      const cities = inner.split('; ').flatMap((city) => {
        const at = city.search(/~?[가-힣]/)
        const names = [...city.slice(0, at).trim().split(', '), ...city.slice(at).split(', ')]
        return at > 0 ? [placeOf(names)] : []
      })
      return [{ ...placeOf(own.split(/, | = /)), cities, country }]
    })
}

function placeOf(all: string[]): Place {
  const isAside = (name: string) => name.startsWith('~')
  return {
    names: all.filter((name) => !isAside(name)),
    asides: all.filter(isAside).map((name) => name.slice(1)),
  }
}

function lineOf({ names, asides }: Place): string {
  const [latin, korean] = [names, [...names, ...asides.map((name) => `~${name}`)]].map(
    (list, isKorean) => list.filter((name) => /[가-힣]/.test(name) === (isKorean === 1)),
  )
  return `${latin?.join(', ')} = ${korean?.join(', ')}`
}
