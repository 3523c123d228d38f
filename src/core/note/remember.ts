/** The same function, which finds each answer once: the same few things are asked for from many notes. */
export function remember<Name, Answer>(find: (name: Name) => Answer): (name: Name) => Answer {
  const known = new Map<Name, Answer>();
  return name => {
    let answer = known.get(name);
    if (answer === undefined) known.set(name, (answer = find(name)));
    return answer;
  };
}
