import type { Files } from '../network/git-ids';
import { githubRoutes, headOf } from '../network/github-routes';
import type { Network, Route } from './stand-in/network/request-url';

/** The group's own repository. */
export const groupList = 'warner-benjamin/modernLLMstudygroup';

/** Lets github.com have these files as the newest commit of `owner/name`; an unchanged one is answered with 304. */
export function playGithub({ routes }: Network, files: Files, name = groupList): void {
  for (const [url, answer] of Object.entries(githubRoutes(name, files))) routes.set(url, answer);
  const newest = githubRoutes(name, files)[headOf(name)]!;
  routes.set(headOf(name), ({ headers }) =>
    headers?.['if-none-match'] === newest.headers['ETag'] ? { ...newest, status: 304, body: '' } : newest,
  );
}

/** Answers something else to the question which commit is the newest. */
export function plantFault({ routes }: Network, fault: Route, name = groupList): void {
  routes.set(headOf(name), fault);
}
