import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { CORE_SCHEMA, load } from 'js-yaml';

const ajv = new Ajv({ allErrors: true });
const schema = name => JSON.parse(readFileSync(new URL(`${name}.schema.json`, import.meta.url), 'utf8'));
const isCanvas = ajv.compile(schema('json-canvas'));
const isBase = ajv.compile(schema('bases'));

/** What a canvas has that JSON Canvas 1.0 does not know: wrong shapes, ids that are there twice, edges to nothing. */
export function canvasFaults(text) {
  const canvas = JSON.parse(text);
  if (!isCanvas(canvas)) return told(isCanvas.errors);
  const { nodes = [], edges = [] } = canvas;
  const ids = [...nodes, ...edges].map(({ id }) => id);
  const known = new Set(nodes.map(({ id }) => id));
  const ends = edges.flatMap(({ fromNode, toNode }) => [fromNode, toNode]);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map(id => `the id ${id} is there twice`),
    ...ends.filter(end => !known.has(end)).map(end => `an edge ends at ${end}, which is no node`),
  ];
}

/** What a base has that the documentation does not know: unknown keys, wrong shapes, formulas that are not defined. */
export function baseFaults(text) {
  const base = load(text, { schema: CORE_SCHEMA });
  if (!isBase(base)) return told(isBase.errors);
  const named = [...text.matchAll(/\bformula\.(\w+)/g)].map(found => found[1]);
  const views = base.views?.map(({ name }) => name) ?? [];
  return [
    ...named.filter(name => !(name in (base.formulas ?? {}))).map(name => `formula.${name} is not defined`),
    ...views
      .filter((name, index) => views.indexOf(name) !== index)
      .map(name => `two views are called ${name}`),
  ];
}

function told(errors) {
  return errors.map(({ instancePath, message }) => `${instancePath || 'the file'} ${message}`);
}
