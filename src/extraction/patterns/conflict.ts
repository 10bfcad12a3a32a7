import type { Pattern } from './pattern.ts';

/** Force used, and death caused. */
export const conflict: readonly Pattern[] = [
  {
    name: 'attacked',
    type: 'ATTACKED',
    verbs: ['attack', 'bomb', 'shell', 'strike', 'invade', 'raid', 'ambush', 'bombard', 'storm', 'fire at', 'shoot', 'shoot at', 'fire on', 'fire into', 'open_fire on', 'assault', 'retaliate against', 'stab', 'besiege', 'beat_up'],
    subject: ['agent'],
    object: ['patient'],
    prior: 0.84,
    matches: [
      { text: 'Israel bombed Syria on Friday.', claims: ['Israel ATTACKED Syria'] },
      { text: 'Aleppo was shelled by Syria.', claims: ['Syria ATTACKED Aleppo'] },
      { text: 'Russia could attack Ukraine.', claims: ['Russia ATTACKED Ukraine HYPOTHETICAL'] },
    ],
    rejects: ['Israel struck a deal with Syria.', 'The striker attacked the ball.'],
  },
  {
    name: 'attack-on',
    type: 'ATTACKED',
    nouns: ['attack on', 'attack against', 'strike on', 'strike against', 'airstrike on', 'airstrike against', 'assault on', 'raid on', 'offensive against', 'bombing of', 'invasion of', 'shelling of', 'bombardment of', 'war on', 'war against', 'ambush of', 'siege of'],
    subject: ['agent', 'by', 'holder'],
    object: ['patient', 'against'],
    prior: 0.82,
    matches: [
      { text: 'Israel launched an attack on Syria.', claims: ['Israel ATTACKED Syria'] },
      { text: 'Iraq’s invasion of Kuwait was condemned.', claims: ['Iraq ATTACKED Kuwait'] },
      { text: 'The bombing of Aleppo by Russia went on.', claims: ['Russia ATTACKED Aleppo'] },
    ],
    rejects: ['Poland condemned the attack on Syria.'],
  },
  {
    name: 'attack-claimed-by',
    type: 'ATTACKED',
    nouns: ['attack', 'bombing', 'blast', 'explosion', 'shooting', 'strike'],
    subject: ['claimed-by'],
    object: ['on', 'in', 'at'],
    prior: 0.8,
    matches: [{ text: 'The attack in Baghdad, claimed by Hezbollah, killed ten people.', claims: ['Hezbollah ATTACKED Baghdad'] }],
    rejects: ['The attack in Baghdad killed ten people.'],
  },
  {
    name: 'exchanged-fire',
    type: 'ATTACKED',
    nouns: ['fire', 'shot', 'gunfire'],
    subject: ['exchanger'],
    object: ['exchanger'],
    mutual: true,
    prior: 0.8,
    matches: [
      { text: 'India and Pakistan exchanged fire on Sunday.', claims: ['India ATTACKED Pakistan', 'Pakistan ATTACKED India'] },
    ],
    rejects: ['India and Pakistan reported a fire.'],
  },
  {
    name: 'killed-by',
    type: 'KILLED_BY',
    verbs: ['kill', 'murder', 'assassinate', 'execute', 'behead', 'slay', 'shoot_dead', 'poison', 'gun_down', 'hang', 'strangle'],
    nouns: ['killing', 'murder', 'assassination', 'execution', 'beheading'],
    subject: ['patient'],
    object: ['agent', 'by'],
    prior: 0.9,
    matches: [
      { text: 'Lee Harvey Oswald killed John Kennedy in 1963.', claims: ['John Kennedy KILLED_BY Lee Harvey Oswald'] },
      { text: 'The assassination of Boris Nemtsov by Zaur Dadaev shocked Moscow.', claims: ['Boris Nemtsov KILLED_BY Zaur Dadaev'] },
      { text: 'Saudi Arabia denied that it had killed Jamal Khashoggi.', claims: ['Jamal Khashoggi KILLED_BY Saudi Arabia DENIED'] },
    ],
    rejects: ['John Smith was killed in a crash.', 'Boris Nemtsov executed the order.'],
  },
];
