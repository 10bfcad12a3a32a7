/**
 * What CoreNLP is asked to do: no more than the relation patterns read. One three-class recogniser and no numeric or
 * fine-grained classes, which cost four times the time and memory for types that are recognised here by other means.
 */
export const annotatorProperties: Readonly<Record<string, string>> = {
  annotators: 'tokenize,pos,lemma,ner,depparse',
  'ner.applyFineGrained': 'false',
  'ner.useSUTime': 'false',
  'ner.applyNumericClassifiers': 'false',
  'ner.buildEntityMentions': 'false',
  'ner.model': 'edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz',
  // An empty line ends a sentence, so that several passages can be read at one go.
  'ssplit.newlineIsSentenceBreak': 'two',
  'tokenize.options': 'splitHyphenated=false,splitForwardSlash=false',
  'output.prettyPrint': 'false',
};
