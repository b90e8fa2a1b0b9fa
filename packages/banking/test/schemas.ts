import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';

const root = resolve(import.meta.dirname, '../../..');
const folder = resolve(root, process.env.STANDARDS_DIR ?? '../shared/standards', 'iso20022');
const validators = new Map<string, XsdValidator>();
const absent = new Set<string>();

/** A third-party file of the standards folder; where it is absent, one line says so. */
export function standardFile(name: string): Buffer | undefined {
  const path = resolve(folder, name);
  if (existsSync(path)) return readFileSync(path);
  if (!absent.has(name)) console.info(`${name}: not in STANDARDS_DIR, its check did not run`);
  absent.add(name);
  return undefined;
}

/** Throws with libxml2's words when the XML breaks the schema. */
export function validate(xml: string, schema: string): void {
  const xsd = validators.has(schema) ? undefined : standardFile(`${schema}.xsd`);
  if (xsd) {
    const document = XmlDocument.fromBuffer(xsd);
    validators.set(schema, XsdValidator.fromDoc(document));
  }
  const validator = validators.get(schema);
  if (!validator) return;
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
  } finally {
    document.dispose();
  }
}
