// Why: a fault in a file of settings is found by its line or not at all.
import { lineInJson, lineOfError } from '../../../src/core/vault/json-line';
import { lineInYaml } from '../../../src/core/vault/yaml-line';

const json = `{
  "nodes": [
    { "id": "nodes", "x": 1 },
    {
      "id": "b, ]}",
      "list": [
        1,
        { "deep": true }
      ],
      "x": 2
    }
  ],
  "edges": []
}`;

test('a value of a JSON text is found by keys and indexes', () => {
  expect(lineInJson(json, ['nodes'])).toBe(2);
  expect(lineInJson(json, ['nodes', 0, 'x'])).toBe(3);
  expect(lineInJson(json, ['nodes', 1, 'id'])).toBe(5);
  expect(lineInJson(json, ['nodes', 1, 'list', 1, 'deep'])).toBe(8);
  expect(lineInJson(json, ['nodes', 1, 'x'])).toBe(10);
  expect(lineInJson(json, ['edges'])).toBe(13);
});

test('a key that is missing is reported where it would stand', () => {
  expect(lineInJson(json, ['nodes', 1])).toBe(4);
  expect(lineInJson(json, [])).toBe(1);
});

const yaml = `# a base
filters:
  and:
    - one
    - or:
        - two
views:
  - type: table
    name: filters
    sort:
      - property: a
        direction: ASC
      - property: b
        direction: DESC
  - type: list

    name: Second
    filters: x
`;

test('a value of a YAML text is found by keys and indexes', () => {
  expect(lineInYaml(yaml, ['filters'])).toBe(2);
  expect(lineInYaml(yaml, ['filters', 'and', 1, 'or', 0])).toBe(6);
  expect(lineInYaml(yaml, ['views', 0])).toBe(8);
  expect(lineInYaml(yaml, ['views', 0, 'sort', 1, 'direction'])).toBe(14);
  expect(lineInYaml(yaml, ['views', 1, 'filters'])).toBe(18);
  expect(lineInYaml(yaml, ['views', 1, 'gone'])).toBe(15);
});

test('the line of a parse error is read from its message', () => {
  expect(lineOfError('Bad at line 3, column 2', '')).toBe(3);
  expect(lineOfError('Unexpected token in JSON at position 6', 'a\nb\nc\nd')).toBe(4);
  expect(lineOfError('Unexpected end', 'a')).toBe(0);
});
