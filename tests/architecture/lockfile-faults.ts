interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** What would stop `npm ci` on another machine, or send it to somebody's private registry. */
export function lockfileFaults(packages: Readonly<Record<string, Locked>>): readonly string[] {
  return Object.entries(packages).flatMap(([place, locked]) => {
    const named = Object.keys({ ...locked.dependencies, ...locked.optionalDependencies });
    const faults = named
      .filter(name => !isLocked(packages, place, name))
      .map(name => `${place} needs ${name}, which is not locked`);
    if (place !== '' && locked.version === undefined && locked.link !== true)
      faults.push(`${place} has no version`);
    if (locked.resolved !== undefined) faults.push(`${place} names the registry ${locked.resolved}`);
    return faults;
  });
}

/** As Node looks for a package: beside the one that needs it, then in each folder above. */
function isLocked(packages: Readonly<Record<string, Locked>>, place: string, name: string): boolean {
  const folders = place === '' ? [] : place.split('/node_modules/');
  const above = folders.map((_, index) => folders.slice(0, folders.length - index).join('/node_modules/'));
  return [...above.map(folder => `${folder}/node_modules/${name}`), `node_modules/${name}`].some(
    path => path in packages,
  );
}
