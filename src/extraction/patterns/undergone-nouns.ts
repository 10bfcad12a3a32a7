/** Nouns that somebody undergoes, so that their possessor did not do them: "Smith's arrest". */
export const undergoneNouns: ReadonlySet<string> = new Set([
  'killing', 'murder', 'arrest', 'detention', 'death', 'execution', 'assassination', 'imprisonment', 'sentencing', 'conviction', 'trial', 'treatment',
  'release', 'extradition', 'expulsion', 'deportation', 'election', 'appointment', 'dismissal', 'removal', 'abduction', 'kidnapping', 'torture', 'prosecution',
  'people', 'family', 'victim', 'injury', 'defeat', 'loss', 'child', 'wife', 'daughter', 'son', 'husband', 'mother', 'father', 'nomination', 'capture', 'life',
]); // prettier-ignore
