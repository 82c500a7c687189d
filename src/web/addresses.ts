// Which addresses may never be called, in every notation. Pure.
import ipaddr from 'ipaddr.js'

export type AddressVerdict =
  { allowed: true; url: URL } | { allowed: false; code: string; reason: string; cure: string }

const PORTS = new Set(['', '80', '443', '8080', '8443'])
// Names that mean a machine inside: RFC 6761, 6762, 8375, and what is used in practice.
const INSIDE =
  /(^|\.)(localhost|localdomain|local|internal|intranet|lan|home|corp|private|arpa|test|invalid|onion)$/
const PUBLIC_CURE = 'Use the public http(s) address of the page or feed.'
const PRIVATE_CURE = 'If it is a feed inside your own network, set FETCH_PRIVATE=on.'

/**
 * Judges an address before any name is looked up. `allowPrivate` lets it name a machine of the
 * own network; the cloud's metadata services stay out of reach even then.
 */
export function judgeAddress(address: string, allowPrivate: boolean): AddressVerdict {
  if (!URL.canParse(address)) return refuse('address-invalid', 'is no web address', PUBLIC_CURE)
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return refuse('address-scheme', `uses ${url.protocol}`, PUBLIC_CURE)
  if (url.username || url.password)
    return refuse(
      'address-credentials',
      'holds a user name or password',
      'Leave them out of the address.',
    )
  if (!portAllowed(url.port, allowPrivate))
    return refuse(
      'address-port',
      `uses port ${url.port}`,
      'Ports 80, 443, 8080 and 8443 are called.',
    )
  const host = hostOf(url)
  const ip = ipaddr.isValid(host) ? judgeIp(host, allowPrivate) : null
  if (ip && !ip.allowed) return refuse('address-private', ip.reason, PRIVATE_CURE)
  if (!ip && !allowPrivate && isInsideName(host))
    return refuse('address-private', `names a machine inside a network (${host})`, PRIVATE_CURE)
  if (!ip && isMetadataName(host))
    return refuse('address-private', `names a cloud's metadata service (${host})`, PUBLIC_CURE)
  return { allowed: true, url }
}

function refuse(code: string, reason: string, cure: string): AddressVerdict {
  return { allowed: false, code, reason, cure }
}

function portAllowed(port: string, allowPrivate: boolean): boolean {
  return PORTS.has(port) || (allowPrivate && Number(port) >= 1024)
}

/** The host as a name or an IP address without brackets, in lower case, without a final dot. */
export function hostOf(url: URL): string {
  return url.hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase()
}

function isInsideName(host: string): boolean {
  return !host.includes('.') || INSIDE.test(host)
}

function isMetadataName(host: string): boolean {
  return /^(metadata(\.google(\.internal)?)?|instance-data(\..*)?|metadata\.goog)$/.test(host)
}

// Azure's own services for a virtual machine answer on this public-looking address:
// https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
const AZURE_WIRE = '168.63.129.16'
const GLOBAL_V6 = ipaddr.parseCIDR('2000::/3')

/** Judges an IP address: only the public internet, and with `allowPrivate` the own network. */
export function judgeIp(
  address: string,
  allowPrivate: boolean,
): { allowed: true; private: boolean } | { allowed: false; reason: string } {
  const shown = address.replace(/%.*$/, '')
  if (!ipaddr.isValid(shown)) return { allowed: false, reason: `is no IP address (${address})` }
  const ip = unwrap(ipaddr.parse(shown))
  const range = rangeOf(ip)
  if (range === 'unicast') return { allowed: true, private: false }
  if (allowPrivate && ['private', 'loopback', 'uniqueLocal', 'carrierGradeNat'].includes(range)) {
    // Alibaba's metadata service lies in the carrier range, Amazon's IPv6 one in the local range.
    const metadata = ['100.100.100.200', 'fd00:ec2::254'].includes(ip.toString())
    if (!metadata) return { allowed: true, private: true }
  }
  return {
    allowed: false,
    reason: `leads to ${shown}, which is not on the public internet`,
  }
}

type Ip = ReturnType<typeof ipaddr.parse>

function rangeOf(ip: Ip): string {
  if (ip.toString() === AZURE_WIRE) return 'metadata'
  const range = ip.range()
  const global = ip.kind() === 'ipv4' || ip.match(GLOBAL_V6)
  return range === 'unicast' && !global ? 'reserved' : range
}

/** The IPv4 address inside an IPv6 one: mapped, compatible, NAT64 and 6to4. */
function unwrap(ip: Ip): Ip {
  if (ip.kind() === 'ipv4') return ip
  const parts = (ip as ipaddr.IPv6).parts
  const high = parts.slice(0, 6).join(':')
  const low = () => fromParts(parts[6] ?? 0, parts[7] ?? 0)
  if (high === '0:0:0:0:0:65535' || high === '0:0:0:0:65535:0') return low()
  // `::1` and `::` are addresses of their own, not IPv4-compatible ones.
  if (high === '0:0:0:0:0:0' && parts[6] !== 0) return low()
  if (high === `${0x64}:${0xff9b}:0:0:0:0`) return low()
  if (parts[0] === 0x2002) return fromParts(parts[1] ?? 0, parts[2] ?? 0)
  return ip
}

function fromParts(a: number, b: number): Ip {
  return new ipaddr.IPv4([a >> 8, a & 255, b >> 8, b & 255])
}
