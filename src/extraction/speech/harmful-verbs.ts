/** Verbs that say somebody did wrong: who states them of another accuses him. */
export const harmfulVerbs: ReadonlySet<string> = new Set([
  'imprison', 'torture', 'murder', 'steal', 'lie', 'abuse', 'bribe', 'cheat', 'rob', 'rape', 'assault', 'kidnap', 'abduct', 'harass', 'defraud', 'deceive', 'mislead', 'poison',
  'sabotage', 'hack', 'smuggle', 'launder', 'embezzle', 'exploit', 'blackmail', 'persecute', 'oppress', 'bully', 'discriminate', 'manipulate', 'rig', 'meddle',
  'fabricate', 'conspire', 'enslave', 'massacre', 'slaughter', 'perpetrate',
]); // prettier-ignore

/** Verbs of harm that are also told without blame: enough for an accusation only under a verb that alleges. */
export const allegedHarms: ReadonlySet<string> = new Set([
  ...harmfulVerbs, 'detain', 'attack', 'kill', 'force', 'violate', 'threaten', 'beat', 'shoot', 'bomb', 'shell', 'invade', 'break', 'ignore', 'endanger', 'forge', 'plot', 'spy', 'leave', 'take', 'destroy', 'fire',
]); // prettier-ignore
