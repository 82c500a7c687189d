// Look up a name and refuse it when any of its addresses is not allowed.
import { lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { AppError } from '../errors.ts'
import { judgeIp } from './addresses.ts'

/** All addresses of a name. */
export type Lookup = (host: string) => Promise<{ address: string; family: number }[]>

/**
 * A `lookup` for `net.connect`. One address of many that leads inside is enough to refuse the
 * name: an attacker's name server decides which one we would get.
 */
export function resolveGuarded(allowPrivate: boolean, lookup: Lookup = bySystem): LookupFunction {
  return (host, options, callback) => {
    lookup(host).then(
      (found) => {
        const bad = found.map((one) => judgeIp(one.address, allowPrivate)).find((v) => !v.allowed)
        const [first] = found
        if (bad && !bad.allowed)
          return callback(new AppError('address-private', `${host} ${bad.reason}.`), '')
        if (!first) return callback(new AppError('host-unknown', `${host} has no address.`), '')
        if (options.all) return callback(null, found)
        callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    )
  }
}

function bySystem(host: string): Promise<{ address: string; family: number }[]> {
  return new Promise((resolve, reject) => {
    systemLookup(host, { all: true }, (error, found) => (error ? reject(error) : resolve(found)))
  })
}
