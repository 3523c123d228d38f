/** @jest-environment ./tests/obsidian/page-environment.cjs */
// A base that works only here is worse than none, so the language of its formulas is held to what the app's help says.
import { answersOf } from './shown-base';

const note = `---
title: Chain of thought
authors:
  - Ada
  - Grace
count: 3
price: 2.5
empty:
first_name: Ada
done: true
due: 2025-12-31
at: 2025-12-31T12:30:00
kin: "[[Other|Its kin]]"
kins: ["[[Other]]", "[[Nowhere]]"]
inner: { sub: deep }
tags: [paper/nlp]
---
[[Other]] ![[Other]] #inline
`;

const files = { 'Other.md': '---\nstatus: read\n---\nback to [[Note]]', 'Folder/Sub/Third.md': '' };

/** Each formula beside what its cell shows. */
async function expectAnswers(table: readonly (readonly [formula: string, shown: string])[]): Promise<void> {
  const answers = await answersOf(
    table.map(([formula]) => formula),
    note,
    files,
  );
  expect(table.map(([formula], at) => [formula, answers[at]])).toEqual(table);
}

describe('a formula', () => {
  test('has literals', () =>
    expectAnswers([
      ['1', '1'],
      ['(2.5)', '2.5'],
      ['"it\'s"', "it's"],
      ["'a \\'b\\''", "a 'b'"],
      ['true.toString()', 'true'],
      ['null', ''],
      ['[1, "b", 3]', '1b3'],
      ['[1,2,3].toString()', '1, 2, 3'],
      ['{"a": 1}.a', '1'],
    ]));

  test('calculates as JavaScript does', () =>
    expectAnswers([
      ['1 + 2 * 3', '7'],
      ['(1 + 2) * 3', '9'],
      ['7 % 4 - -1', '4'],
      ['count / 2', '1.5'],
      ['first_name + " " + title.lower()', 'Ada chain of thought'],
      ['-count', '-3'],
      ['missing * 2', ''],
      ['1 + "a"', '1a'],
    ]));

  test('compares and combines', () =>
    expectAnswers([
      ['if(count == 3 && price > 2, "yes", "no")', 'yes'],
      ['if(!done || count != 3, "yes", "no")', 'no'],
      ['if(count >= 3 && count <= 3 && !(count < 3), "yes")', 'yes'],
      ['if("5" == 5, "loose", "strict")', 'loose'],
      ['if(missing == null, "none")', 'none'],
      ['if(missing < 5, "less", "not")', 'not'],
      ['if(false, "yes")', ''],
      ['missing || "usual"', 'usual'],
      ['if(empty, 1, 2)', '2'],
      ['if("b" > "a", "after")', 'after'],
    ]));

  test('names properties with and without their source', () =>
    expectAnswers([
      ['title', 'Chain of thought'],
      ['note.title', 'Chain of thought'],
      ['note["first_name"]', 'Ada'],
      ['file.name', 'Note.md'],
      ['file.basename', 'Note'],
      ['file.ext + " in " + file.folder', 'md in Folder'],
      ['formula.f0.lower()', 'chain of thought'],
      ['formula["f0"].length', '16'],
      ['inner.sub', 'deep'],
      ['inner["sub"]', 'deep'],
      ['authors[1]', 'Grace'],
      ['authors[9]', ''],
      ['this.file.name', 'Shown.base'],
    ]));

  test('shows an error where it cannot be worked out', () =>
    expectAnswers([
      ['title.nothing()', 'Cannot find function "nothing"'],
      ['nothing(1)', 'Cannot find function "nothing"'],
      ['count.lower()', 'Cannot find function "lower" on type Number'],
      ['kin.map(value)', 'Cannot find function "map" on type Link'],
      ['title.uid', 'Cannot find "uid" on type String'],
      ['file.uid', 'Cannot find "uid" on type File'],
      ['title.contains(1)', 'Type error in "contains", parameter "value". Expected String, given Number.'],
      ['title.contains()', 'Cannot call function "contains", not enough arguments.'],
      ['title.lower(1)', 'Cannot call function "lower", too many arguments.'],
      ['number("x")', 'Unable to parse number: "x"'],
      ['1 +', 'Syntax error at column 4 of formula. Unexpected end of formula.'],
      ['a D', 'Syntax error at column 3 of formula. Unexpected ident token: "D".'],
      ['done - 1 * title', 'Cannot use operator "*" on Number and String.'],
    ]));

  test('does not go in circles', async () => {
    const [one, other] = await answersOf(['formula.f1', 'formula.f0']);
    expect([one, other]).toEqual(Array(2).fill('Infinite loop detected in formula'));
  });
});

describe('functions', () => {
  test('of texts', () =>
    expectAnswers([
      ['"hello".contains("ell").toString()', 'true'],
      ['"hello".containsAll("h", "e").toString()', 'true'],
      ['"hello".containsAny("x", "e").toString()', 'true'],
      ['"hello".startsWith("he").toString()', 'true'],
      ['"hello".endsWith("he").toString()', 'false'],
      ['"".isEmpty().toString()', 'true'],
      ['missing.isEmpty().toString()', 'true'],
      ['"hello world".title()', 'Hello World'],
      ['"  hi ".trim()', 'hi'],
      ['"123".repeat(2)', '123123'],
      ['"hello".reverse()', 'olleh'],
      ['"hello".slice(1, 4)', 'ell'],
      ['"a,b,c,d".split(",", 3).join("-")', 'a-b-c'],
      ['"a:b:c".replace(":", "-")', 'a-b-c'],
      ['"a:b:c".replace(/:/, "-")', 'a-b:c'],
      ['"John Smith".replace(/(\\w+) (\\w+)/, "$2, $1")', 'Smith, John'],
      ['/abc/.matches("abcde").toString()', 'true'],
      ['"example".isType("string").toString()', 'true'],
    ]));

  test('of numbers', () =>
    expectAnswers([
      ['(-5).abs()', '5'],
      ['(2.1).ceil()', '3'],
      ['(2.9).floor()', '2'],
      ['(2.3333).round(2)', '2.33'],
      ['(2.5).round()', '3'],
      ['price.toFixed(2) + " dollars"', '2.50 dollars'],
      ['5.isEmpty().toString()', 'false'],
      ['max(1, 3, 2) + min(1, 3, 2)', '4'],
      ['number("3.4")', '3.4'],
      ['number(done)', '1'],
    ]));

  test('of lists', () =>
    expectAnswers([
      ['[1,2,3,4].filter(value > 2).join(",")', '3,4'],
      ['[1,2].map(value + index).join(",")', '1,3'],
      ['[1,2,3].reduce(acc + value, 0)', '6'],
      ['[1,[2,3]].flat().join(",")', '1,2,3'],
      ['[3,1,2].sort().join("") + ["c","a"].sort().join("")', '123ac'],
      ['[1,2,2,3].unique().reverse().slice(0, 2).join("")', '32'],
      ['authors.contains("Ada").toString()', 'true'],
      ['authors.containsAny("Alan", "Ada").toString()', 'true'],
      ['authors.containsAll("Alan", "Ada").toString()', 'false'],
      ['list(title).length + list(authors).length', '3'],
      ['[].isEmpty().toString()', 'true'],
      ['{"a": 1, "b": 2}.keys().join("") + {}.isEmpty().toString()', 'abtrue'],
    ]));

  test('of dates and durations', () =>
    expectAnswers([
      ['due.year + due.month + due.day', '2068'],
      ['at.hour + at.minute', '42'],
      ['at.date().format("YYYY-MM-DD HH:mm:ss")', '2025-12-31 00:00:00'],
      ['at.time()', '12:30:00'],
      ['due.format("dddd, D MMMM YYYY [at] h a")', 'Wednesday, 31 December 2025 at 12 am'],
      ['(date("2024-12-01") + "1M" + "4h" + "3m").format("YYYY-MM-DD HH:mm:ss")', '2025-01-01 04:03:00'],
      ['due - "1 week"', '2025-12-24'],
      ['date("2024-01-31") + "1 month"', '2024-02-29'],
      ['((now() + "1d") - now()).days.round()', '1'],
      ['(due - date("2025-12-29")).days', '2'],
      ['if(due < today() + "10000y" && due > date("2020-01-01"), "between")', 'between'],
      ['(today() + duration("1d") * 2 - today()).days', '2'],
      ['(now() - "3d").relative()', '3 days ago'],
      ['date("soon")', 'Unable to parse date: "soon"'],
    ]));

  test('of files and links', () =>
    expectAnswers([
      ['file.hasTag("paper").toString()', 'true'],
      ['file.hasTag("nlp", "#inline").toString()', 'true'],
      ['file.hasTag("pap").toString()', 'false'],
      ['file.inFolder("Folder").toString() + file.inFolder("Fold").toString()', 'truefalse'],
      ['file.hasLink("Other").toString()', 'true'],
      ['file("Other").hasLink(file).toString()', 'true'],
      ['file.hasProperty("empty").toString() + file.hasProperty("missing").toString()', 'truefalse'],
      ['file.asLink("here")', 'here'],
      ['kin', 'Its kin'],
      ['(kin == file("Other")).toString()', 'true'],
      ['kins.contains(file("Other")).toString()', 'true'],
      ['(link("Other") == link("Other.md")).toString()', 'true'],
      ['kin.asFile().properties.status', 'read'],
      ['kin.linksTo(file).toString()', 'true'],
      ['link("https://obsidian.md", "site")', 'site'],
      ['file.tags.map(value.toString()).join(" ")', '#paper/nlp #inline'],
      ['file.links.length + file.embeds.length', '5'],
      ['file.backlinks.length', '1'],
    ]));
});
