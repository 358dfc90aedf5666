// Loaded before the program and each of its threads (NODE_OPTIONS=--require): whatever reaches for a network is noted in
// the file that NETWORK_LOG names, and fails.
const { appendFileSync } = require('node:fs')
const { createRequire } = require('node:module')

const load = createRequire(__filename)
const forbid = (holder, names, of) => {
  for (const name of names) {
    if (typeof holder[name] !== 'function') continue
    holder[name] = () => {
      appendFileSync(process.env.NETWORK_LOG, `${of}.${name}\n`)
      throw new Error(`the network was reached for: ${of}.${name}`)
    }
  }
}

const net = load('node:net')
forbid(net, ['connect', 'createConnection', 'createServer'], 'net')
forbid(net.Socket.prototype, ['connect'], 'net.Socket')
forbid(net.Server.prototype, ['listen'], 'net.Server')
forbid(load('node:tls'), ['connect', 'createServer'], 'tls')
forbid(load('node:dgram'), ['createSocket'], 'dgram')
for (const name of ['http', 'https']) forbid(load(`node:${name}`), ['request', 'get', 'createServer'], name)
forbid(load('node:http2'), ['connect', 'createServer', 'createSecureServer'], 'http2')
for (const [of, dns] of [
  ['dns', load('node:dns')],
  ['dns.promises', load('node:dns').promises],
]) {
  forbid(
    dns,
    Object.keys(dns).filter((name) => /^(?:lookup|resolve|reverse)/.test(name)),
    of,
  )
}
forbid(globalThis, ['fetch', 'WebSocket', 'EventSource'], 'globalThis')
