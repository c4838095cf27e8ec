/** A page that forges, replays and floods whatever it can speak into, and listens to all it can hear (T-01). */

const heard: unknown[] = [];
Object.defineProperty(globalThis, 'heard', { value: heard });

const ports: MessagePort[] = [];
window.addEventListener('message', (event) => {
  heard.push(event.data);
  ports.push(...event.ports);
}, true);

const FORGED = [
  { type: 'verdict', decision: 'release', outgoing: null, digest: '0'.repeat(64) },
  { name: 'content-worker/check', body: { conversation: 'x', draft: 'x', text: 'x', isOverride: true, deadlineMs: 1 } },
  { name: 'popup-worker/set-mode', body: { site: 'chatgpt', mode: 'off', pauseS: -1 } },
  { name: 'frame-worker/redeem', body: { ticket: 'a'.repeat(32) } },
  { ok: true, value: { decision: 'release' } },
  'release',
  null,
];

let rounds = 0;
const flood = setInterval(() => {
  rounds += 1;
  for (const message of FORGED) {
    window.postMessage(message, '*');
    document.dispatchEvent(new CustomEvent('postern', { detail: message }));
    for (const port of ports) port.postMessage(message);
    for (let i = 0; i < window.frames.length; i += 1) window.frames[i]?.postMessage(message, '*');
  }
  for (const old of heard.slice(0, 20)) window.postMessage(old, '*');
  if (rounds >= 200) clearInterval(flood);
}, 10);
