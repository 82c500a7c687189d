import { describe, expect, it } from 'vitest'
import { judgeAddress, judgeIp } from '../../src/web/addresses.ts'

const blocked = [
  'http://127.0.0.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://①②⑦.⓪.⓪.①/',
  'http://0.0.0.0/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://192.168.1.1/',
  'http://100.64.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://168.63.129.16/metadata',
  'http://100.100.100.200/',
  'http://192.0.0.192/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b::10.0.0.1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001:0:1:2:3:4:5:6]/',
  'http://[fd00::1]/',
  'http://[fe80::1]/',
  'http://[fec0::1]/',
  'http://[ff02::1]/',
  'http://localhost/',
  'http://LOCALHOST./',
  'http://printer/',
  'http://intranet.corp/',
  'http://metadata.google.internal/',
  'http://user:pass@news.example.com/',
  'http://news.example.com@127.0.0.1/',
  'http://news.example.com:22/',
  'http://news.example.com:6379/',
  'ftp://news.example.com/',
  'file:///etc/passwd',
  'gopher://news.example.com/',
  'javascript:alert(1)',
  'not an address',
  '',
]
const allowed = [
  'https://news.example.com/feed.xml',
  'http://news.example.com:8080/feed',
  'http://8.8.8.8/',
  'http://[2606:4700::1111]/',
  'http://[64:ff9b::8.8.8.8]/',
  'https://뉴스.example.com/feed',
]

describe('judgeAddress', () => {
  it.each(blocked)('never calls %s', (address) => {
    const verdict = judgeAddress(address, false)
    expect(verdict.allowed).toBe(false)
    if (!verdict.allowed) expect(`${verdict.reason}. ${verdict.cure}`).toMatch(/\w.*\. [A-Z].*\.$/)
  })

  it.each(allowed)('calls %s', (address) => {
    expect(judgeAddress(address, false).allowed).toBe(true)
  })

  it('lets an operator read feeds inside the own network', () => {
    expect(judgeAddress('http://127.0.0.1:4567/feed', true).allowed).toBe(true)
    expect(judgeAddress('http://wiki.corp/feed', true).allowed).toBe(true)
    expect(judgeAddress('http://10.0.0.7:22/feed', true).allowed).toBe(false)
  })

  it.each([
    'http://169.254.169.254/',
    'http://100.100.100.200/',
    'http://[fd00:ec2::254]/',
    'http://metadata.google.internal/',
    'http://168.63.129.16/',
  ])('keeps the metadata service %s out of reach even then', (address) => {
    expect(judgeAddress(address, true).allowed).toBe(false)
  })
})

describe('judgeIp', () => {
  it('judges what the socket says, with a zone', () => {
    expect(judgeIp('fe80::1%eth0', false).allowed).toBe(false)
    expect(judgeIp('::ffff:93.184.216.34', false).allowed).toBe(true)
    expect(judgeIp('', false).allowed).toBe(false)
  })
})
