/**
 * Verbs that lend a noun their grammar and little meaning (light verbs; Jespersen 1942, and the `support` verbs of
 * FrameNet). With the first kind the verb's subject does what the noun says ("Canada launched an attack"), with the second
 * it undergoes it ("Meng faces extradition").
 */
export const doingVerbs: ReadonlySet<string> = new Set([
  'make', 'hold', 'launch', 'issue', 'express', 'have', 'give', 'impose', 'conduct', 'carry', 'mount', 'stage', 'announce',
  'offer', 'lay', 'bring', 'file', 'open', 'voice', 'pay', 'place', 'slap', 'perpetrate', 'commit', 'order', 'begin', 'start',
  'levy', 'deliver', 'send', 'lend', 'pledge', 'reiterate', 'provide', 'declare', 'lodge', 'reaffirm', 'extend', 'convey',
  'wage', 'fire', 'lead', 'hand', 'press', 'prefer', 'take', 'continue', 'attend', 'resume', 'initiate', 'convene',
  'host', 'do', 'play', 'repeat', 'maintain', 'enact', 'adopt', 'join', 'tweet', 'post', 'show', 'throw',
]); // prettier-ignore

/** Verbs whose subject wants what the noun says, and need not be the one who does it: "demanded his release". */
export const askingVerbs: ReadonlySet<string> = new Set(['seek', 'request', 'demand']);

/** Verbs whose subject undergoes the noun: "faces charges", "awaits trial". */
export const undergoingVerbs: ReadonlySet<string> = new Set([
  'face', 'undergo', 'suffer', 'receive', 'await', 'fight', 'resist', 'contest', 'get', 'avoid', 'escape', 'win', 'sustain', 'serve', 'have',
]); // prettier-ignore

/** Verbs whose object undergoes what a prepositional noun says: "took Smith into custody", "placed him under arrest". */
export const placingVerbs: ReadonlySet<string> = new Set([
  'take', 'place', 'put', 'bring', 'keep', 'hold', 'remand', 'send', 'throw', 'lead', 'convict', 'free', 'release',
]); // prettier-ignore

/** Verbs by which somebody is held to be something, whether he is or not: "recognised Guaido as president". */
export const regardingVerbs: ReadonlySet<string> = new Set([
  'recognise', 'recognize', 'regard', 'see', 'view', 'describe', 'portray', 'depict', 'hail', 'denounce', 'pose', 'masquerade', 'impersonate', 'consider', 'brand', 'treat', 'think', 'refer',
]); // prettier-ignore
