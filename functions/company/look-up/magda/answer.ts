import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { fail, ok, type Result } from '../../../../shared/kernel/result.ts';
import { XmlElement } from './element.ts';
import type { MagdaFailure } from './failure.ts';

/** “Geen gegevens gevonden voor de vraag”. */
const NOTHING_FOUND = '30001';

/** Values stay text: a number would lose its leading zero. */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
});

/** Entities of its own make a small text endless, or read a file: no answer needs a document type. */
const DECLARES = /<!\s*(DOCTYPE|ENTITY)/i;

const parsed = (xml: string): XmlElement | undefined => {
  if (DECLARES.test(xml) || XMLValidator.validate(xml) !== true) return undefined;
  try {
    return new XmlElement(parser.parse(xml));
  } catch {
    // Nested deeper than the reader goes.
    return undefined;
  }
};

const exceptionsOf = (element: XmlElement): XmlElement[] =>
  element.all('Uitzonderingen', 'Uitzondering').filter((exception) => exception.one('Type').text !== 'WAARSCHUWING');

/** A code goes to the log: only what looks like one. */
const codeIn = (text: string): string => (/^[\w.:-]{1,40}$/.test(text) ? text : 'other');

/**
 * The `Onderneming` in an answer of `GeefOnderneming`, with or without its SOAP envelope; nothing when the register does not have the
 * number.
 */
export const enterpriseIn = (xml: string): Result<XmlElement | undefined, MagdaFailure> => {
  const document = parsed(xml);
  if (!document) return fail({ cause: 'unreadable' });
  const body = document.has('Envelope') ? document.one('Envelope', 'Body') : document;
  if (body.has('Fault')) return fail({ cause: 'fault', code: codeIn(body.one('Fault', 'faultcode').text) });
  const reply = body.one('GeefOndernemingResponse', 'Repliek');
  const answer = reply.one('Antwoorden', 'Antwoord');
  const [exception] = [...exceptionsOf(reply), ...exceptionsOf(answer)];
  if (exception) {
    const code = exception.one('Identificatie').text;
    return code === NOTHING_FOUND ? ok(undefined) : fail({ cause: 'fault', code: codeIn(code) });
  }
  const content = answer.one('Inhoud');
  return content.has('Onderneming') ? ok(content.one('Onderneming')) : fail({ cause: 'odd' });
};
